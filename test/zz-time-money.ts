import "reflect-metadata";
import { withDatabase } from '/work/main/src/graph/database.ts';
import { readGraphSettings } from '/work/main/src/graph/settings.ts';
import { createContext } from '/work/main/src/api/context.ts';
import { numbersOf, uncertainOf } from '/work/main/src/question/data-note-rows.ts';
await withDatabase(readGraphSettings(), async (driver) => {
  const c = createContext(driver); const f = { document: null, within: null };
  for (let i = 0; i < 2; i++) {
    for (const one of [numbersOf, (a: never, b: never) => uncertainOf(a, Object.assign({}, b, { doubt: null }))]) {
      let t = Date.now(); try { const r = await (one as never as (a: unknown, b: unknown) => Promise<unknown[]>)(c, f); console.log(r.length, Date.now() - t); } catch (e) { console.log(String(e).slice(0, 300), Date.now() - t); }
    }
  }
});

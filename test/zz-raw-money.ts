import { readFileSync } from 'node:fs';
import { withDatabase } from '/work/main/src/graph/database.ts';
import { readGraphSettings } from '/work/main/src/graph/settings.ts';
await withDatabase(readGraphSettings(), async (driver) => {
  for (const q of readFileSync(process.argv[2] ?? '', 'utf8').split(/^---$/m)) {
    const s = driver.session({ defaultAccessMode: 'READ' });
    const t = Date.now();
    try { const r = await s.run(q); console.log(r.records.length, 'rows', Date.now() - t, 'ms'); for (const x of r.records) console.log(JSON.stringify(x.toObject(), (_k, v) => typeof v === 'bigint' ? Number(v) : v)); } catch (e) { console.log(String(e)); }
    await s.close();
  }
});

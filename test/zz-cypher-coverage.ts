import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { withDatabase } from '../src/graph/database.ts';
import { readGraphSettings } from '../src/graph/settings.ts';
import { createContext } from '../src/api/context.ts';
await withDatabase(readGraphSettings(), async (driver) => {
  const { run } = createContext(driver);
  for (const source of readFileSync(process.argv[2] ?? '', 'utf8').split(/^---$/m)) {
    const t = Date.now();
    for (const row of await run(source)) console.log(JSON.stringify(row));
    console.log('=====', Date.now() - t, 'ms');
  }
});

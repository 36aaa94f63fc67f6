// usage: node --import @oxc-node/core/register ask.ts QUERY.graphql [VARIABLES.json]   — against the private database in /work/main/.data (started if needed)
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { withDatabase } from '/work/main/src/graph/database.ts';
import { readGraphSettings } from '/work/main/src/graph/settings.ts';
import { buildSchema } from '/work/main/src/api/schema/build.ts';
import { createContext } from '/work/main/src/api/context.ts';
import { FundingSummary } from '/work/main/src/question/funding-summary.ts';
import { FundingFlows } from '/work/main/src/question/funding-flows.ts';
import { DataNotes } from '/work/main/src/question/data-notes.ts';
const EXTRA: unknown[] = []; try { EXTRA.push((await import('/work/main/src/question/compare.ts')).Compare); } catch (e) { console.error(String(e)); }
const [q, v] = process.argv.slice(2);
await withDatabase(readGraphSettings(), async (driver) => {
  const schema = await buildSchema({ driver, questions: [FundingSummary, FundingFlows, DataNotes, ...EXTRA] as never });
  for (const source of readFileSync(q!, 'utf8').split(/^---$/m)) {
    const t = Date.now();
    const r = await graphql({ schema, source, contextValue: createContext(driver), variableValues: v ? JSON.parse(v) : {} });
    console.log(JSON.stringify(r, null, 1).replaceAll(/\n\s+(?="(id|name|quote|value)")/g,' ')); console.error(Date.now() - t, 'ms');
    for (const e of r.errors ?? []) console.error(e.message, e.originalError?.stack?.split('\n').slice(0,5).join('\n'));
  }
});

import { openDriver } from '../../graph/connection.ts';
import { readDefinitions } from './definitions.ts';
import { Kind } from 'graphql';
const driver = openDriver({ uri: 'bolt://127.0.0.1:17687', user: 'neo4j', password: 'x' });
const { records } = await driver.executeQuery(`MATCH (a)-[r]->(b) RETURN coalesce(a.type, head(labels(a))) AS a, type(r) AS r, coalesce(b.type, head(labels(b))) AS b, count(*) AS n, labels(a) AS la, labels(b) AS lb`);
const fields = new Map<string, Set<string>>();
for (const d of readDefinitions().definitions) if (d.kind === Kind.OBJECT_TYPE_DEFINITION) for (const f of d.fields ?? []) {
  const rel = f.directives?.find((x) => x.name.value === 'relationship'); if (!rel) continue;
  const arg = (n: string) => { const v = rel.arguments?.find((x) => x.name.value === n)?.value; return v && 'value' in v ? String(v.value) : ''; };
  const t = JSON.stringify(f.type).match(/"NamedType","name":\{"kind":"Name","value":"(\w+)"/)?.[1];
  const dirs = arg('queryDirection') === 'UNDIRECTED' ? ['OUT', 'IN'] : [arg('direction')];
  for (const dir of dirs) { const k = `${d.name.value} ${arg('type')} ${dir}`; fields.set(k, (fields.get(k) ?? new Set()).add(t ?? '')); }
}
const missing: Record<string, number> = {};
for (const rec of records) {
  const { a, r, b, n, la, lb } = rec.toObject() as any;
  const out = fields.get(`${a} ${r} OUT`); if (!out || ![...out].some((t) => lb.includes(t))) missing[`${a}-${r}->${b} (from ${a})`] = (missing[`${a}-${r}->${b} (from ${a})`] ?? 0) + n;
  const inn = fields.get(`${b} ${r} IN`); if (!inn || ![...inn].some((t) => la.includes(t))) missing[`${a}-${r}->${b} (from ${b})`] = (missing[`${a}-${r}->${b} (from ${b})`] ?? 0) + n;
}
console.log(missing);
const props = await driver.executeQuery(`MATCH (n) UNWIND keys(n) AS k RETURN DISTINCT coalesce(n.type, head(labels(n))) AS t, k, valueType(n[k]) AS v ORDER BY t, k`);
const seen: Record<string, string[]> = {};
for (const rec of props.records) { const { t, k, v } = rec.toObject() as any; (seen[t] ??= []).push(`${k}:${v}`); }
const known: Record<string, string> = {};
for (const d of readDefinitions().definitions) if (d.kind === Kind.OBJECT_TYPE_DEFINITION) known[d.name.value] = (d.fields ?? []).map((f) => { const al = f.directives?.find((x) => x.name.value === 'alias')?.arguments?.[0]?.value; return al && 'value' in al ? String(al.value) : f.name.value; }).join(' ');
for (const [t, ks] of Object.entries(seen)) console.log(t, ks.filter((k) => !` ${known[t]} `.includes(` ${k.split(':')[0]} `)).join(' | '));
const e = await driver.executeQuery(`MATCH ()-[r]->() UNWIND keys(r) AS k RETURN DISTINCT k, valueType(r[k]) AS v, collect(DISTINCT type(r)) AS t`);
for (const rec of e.records) console.log(JSON.stringify(rec.toObject()));
await driver.close();

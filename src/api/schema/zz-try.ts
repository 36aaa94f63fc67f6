import { Neo4jGraphQL } from '@neo4j/graphql';
import { printSchema, lexicographicSortSchema, isObjectType } from 'graphql';
import { readDefinitions } from '/work/main/src/api/schema/definitions.ts';
import { writeFileSync } from 'node:fs';
console.warn = () => {};
const t0=Date.now();
const neo = new Neo4jGraphQL({ typeDefs: readDefinitions(), resolvers: {}, validate: !process.env.NOVAL, features: { excludeDeprecatedFields: { mutationOperations: true, aggregationFilters: true, aggregationFiltersOutsideConnection: true, relationshipFilters: true, attributeFilters: true } } });
const schema = await neo.getSchema();
console.log(Date.now()-t0);
const text = printSchema(lexicographicSortSchema(schema));
console.log(text.split('\n').length, Date.now()-t0);
writeFileSync('/tmp/apihelper/raw.graphql', text);
const count: Record<string, number> = {};
for (const block of text.split(/\n\n(?=(?:"""|type|input|enum|scalar|directive))/)) {
  const m = /^(type|input|enum|scalar) (\w+)/m.exec(block);
  const key = m ? m[1] + ' ' + (m[2] ?? '').replace(/^(Province|City|District|Street|Community|Place|SocialOrganization|GovernmentBody|OtherOrganization|Organization|Fund|Funder|Funding|Policy|Project|Facility|Population|ServiceField|Indicator|Need|Observation|Event|Publication|Document|Statement|Entity)(?=[A-Z])/, '').replace(/^[A-Z].*?(?=(Aggregat|Connection|Relationship|Create|Update|Delete|Connect|Sort|Where|Filter|Field|Edge))/, '') : 'other';
  count[key] = (count[key] ?? 0) + block.split('\n').length + 1;
}
console.log(Object.entries(count).sort((a, b) => b[1] - a[1]).slice(0, 40));

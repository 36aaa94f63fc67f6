import 'reflect-metadata';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { graphql } from 'graphql';
import { withDatabase } from '../src/graph/database.ts'; import { readGraphSettings } from '../src/graph/settings.ts'; import { buildSchema } from '../src/api/schema/build.ts'; import { createContext } from '../src/api/context.ts';
await withDatabase(readGraphSettings(), async (driver) => { const schema = await buildSchema({ driver }); let ok=0;
 for (const f of readdirSync('queries',{recursive:true,encoding:'utf8'}).filter(f=>f.endsWith('.graphql')&&(!process.argv[2]||f.includes(process.argv[2])))) { const b='queries/'+f.replace('.graphql',''); const t=Date.now();
  const r = await graphql({ schema, source: readFileSync('queries/'+f,'utf8'), contextValue: createContext(driver), variableValues: existsSync(b+'.variables.json')?JSON.parse(readFileSync(b+'.variables.json','utf8')):{} });
  const ms=Date.now()-t; const got=JSON.stringify(r.data), exp=JSON.stringify(JSON.parse(readFileSync(b+'.expected.json','utf8'))); if(got===exp) {ok++; if(ms>3000) console.log('slow',f,ms);} else { console.log('DIFF',f,ms,r.errors?.map(e=>e.message)); if(process.argv[2]) {console.log(JSON.stringify(r.data,null,1)); } let i=0; while(got&&got[i]===exp[i]) i++; console.log('  got …',got?.slice(Math.max(0,i-80),i+200)); console.log('  exp …',exp.slice(Math.max(0,i-80),i+200)); } }
 console.log('ok',ok); });

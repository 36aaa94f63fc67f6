import 'reflect-metadata';
import neo4j from 'neo4j-driver';
import { graphql, printSchema, lexicographicSortSchema } from 'graphql';
import { buildSchema } from './build.ts';
import { createContext } from '../context.ts';
import { openDriver } from '../../graph/connection.ts';
import { Resolver, Query, ObjectType, Field } from 'type-graphql';
import { City, Entity, Funding } from '../../question/graph-types.ts';
import { connectionOf, pageOf } from '../../question/connection.ts';
import { questionResolvers } from '../../question/index.ts';
const driver = openDriver({ uri: 'bolt://127.0.0.1:17687', user: 'neo4j', password: 'x' });
const C = connectionOf(City);
@Resolver() class T {
  @Query(() => C) async tryCities() { return pageOf([{ id: 'c1', name: 'ROW', type: 'City', named: true }, { id: 'c2', name: 'R2' , type: 'City', named: true}], { first: 20 }); }
  @Query(() => [Funding]) async tryFundings() { return [{ id: 'f1', name: 'F', fen: 15530950, statement: 's1', bound: 'OVER', items: 2, basis: 'TOTAL', named: true, type: 'Funding' }]; }
}
const t0 = Date.now();
const schema = await buildSchema({ driver, questions: [...questionResolvers, T] as never });
console.log('built', Date.now() - t0, printSchema(lexicographicSortSchema(schema)).split('\n').length);
const w = driver.session();
await w.run(`MATCH (n) DETACH DELETE n`);
await w.run(`CREATE (g:Graph {version:'v', loadedAt:'now'})
CREATE (p:Entity:Place:Province {id:'p1', type:'Province', name:'湖南省', named:true, aliases:[], documents:['d1']})
CREATE (c:Entity:Place:City:Funder {id:'c1', type:'City', name:'长沙市', named:true, aliases:['长沙'], documents:['d1']})
CREATE (c2:Entity:Place:City {id:'c2', type:'City', name:'株洲市', named:true, aliases:[], documents:['d1']})
CREATE (c3:Entity:Place:City {id:'c3', type:'City', name:'某市', named:false, aliases:[], documents:['d1']})
CREATE (f:Entity:Funding {id:'f1', type:'Funding', name:'长沙→x', named:true, aliases:[], documents:['d1'], fen: 15530950, bound:'OVER', basis:'TOTAL', items: 2, statement:'s1', document:'d1'})
CREATE (d:Document {id:'d1', title:'文', sha256:'x', articles:'[{"title":"T","source":"报","date":"2018"}]', text:'abc'})
CREATE (s:Statement {id:'s1', kind:'place', predicate:'PART_OF', status:'ACCEPTED', document:'d1', article:0, quotes:['长沙','湖南'], starts:[0,5], ends:[2,7]})
CREATE (s)-[:IN_DOCUMENT]->(d), (s)-[:MENTIONS {role:'SUBJECT'}]->(c), (s)-[:MENTIONS {role:'OBJECT'}]->(p)
CREATE (c)-[:PART_OF {statements:['s1'], documents:['d1'], modality:'ACTUAL'}]->(p), (c2)-[:PART_OF {statements:['s1'], documents:['d1'], modality:'ACTUAL'}]->(p), (c)-[:GIVES {statements:['s1'], documents:['d1'], modality:'ACTUAL'}]->(f)`);
await w.close();
for (const source of [
  `{ graph { version counts { type named unnamed } } }`,
  `{ cities { n: name name: id aliases documents { title } partOf { name parts { name } } } citiesConnection { totalCount edges { cursor node { name } } } all: cities(where: {named: {in: []}}) {id} }`,
  `{ cities(where: {NOT: {named: {eq: true}}}) { name } places(sort: {name: ASC}) { type name } funders { name gives { value fen perItem { value bound formula evidence { quote } } perRecipient { reason } } } }`,
  `{ cities { name partOfConnection { totalCount edges { properties { ...on Stated { statementIds modality e: evidence { q: quote end: start document { title } article { source } statement } } } node { name } ...E } } evidence(first: 1) { quote } } } fragment E on PlaceStatedEdge { cursor }`,
  `{ tryCities { totalCount edges { cursor node { name } } } }`,
  `{ tryCities { edges { node { x: name name: id category: codeYear partOf { y: name partsConnection { edges { properties { ev: evidence { quote } statementIds } } } } evidence(first: 1) { quote } } } } tryFundings { value v: fen perItem { value } statementId documentId} other: tryFundings { givenBy { name } value fen} }`,
  `{ cities(where: {partOfConnection: {some: {edge: {modality: {eq: ACTUAL}}, node: {name: {eq: "湖南省"}}}}}) { name } fundings(sort: {fen: DESC}, where: {fen: {gt: 100}}) { value } documents { articles { title } entities { name } statements { evidence { quote } } } }`,
]) {
  const t = Date.now();
  const result = await graphql({ schema, source, contextValue: createContext(driver) });
  console.log(Date.now() - t, JSON.stringify(result));
}
await driver.close();

import type { Driver } from 'neo4j-driver';
import { ENTITY_TYPES } from '../../../src/vocabulary/entity.ts';
import type { PageName } from '../../page/views.ts';

const NODE_TYPES = [...ENTITY_TYPES, 'Funding', 'Observation', 'Indicator'];

/** A page at its heaviest: on the thing of this graph from which most hangs. */
export interface View {
  readonly page: PageName;
  /** What is special about it, in words. */
  readonly what: string;
  readonly path: string;
}

/** Each page of the server on the graph as it is; of things with most links, one of each type that a page is about. */
export const viewsOf = async (driver: Driver): Promise<View[]> => {
  const hubs = await readHubs(driver);
  const hub = (type: string): string => hubs.get(type) ?? '';
  const [city, fund, policy, population] = ['City', 'Fund', 'Policy', 'Population'].map(hub);
  return [
    { page: '/', what: '', path: '/' },
    { page: '/search', what: 'a common word', path: '/search?text=社工服务中心' },
    { page: '/search', what: 'a printed sum', path: '/search?text=500万元' },
    ...[...hubs].map(([type, id]): View => ({ page: '/entity/:id', what: type, path: `/entity/${id}` })),
    { page: '/chain', what: 'of the city', path: `/chain?from=${city}` },
    { page: '/chain', what: 'of the fund', path: `/chain?from=${fund}` },
    { page: '/chain', what: 'of the population', path: `/chain?from=${population}` },
    { page: '/coverage', what: 'whole', path: '/coverage' },
    { page: '/coverage', what: 'in the city', path: `/coverage?within=${city}` },
    { page: '/needs', what: 'in the city', path: `/needs?within=${city}` },
    { page: '/compare', what: '', path: '/compare' },
    { page: '/explore', what: 'from the city', path: `/explore?from=${city}` },
    { page: '/explore', what: 'a path', path: `/explore?from=${policy}&to=${population}` },
    { page: '/timeline', what: 'whole', path: '/timeline' },
    { page: '/timeline', what: 'of the city', path: `/timeline?within=${city}` },
    { page: '/documents', what: '', path: '/documents' },
    { page: '/document/:id', what: 'with most statements', path: `/document/${await readLargest(driver)}` },
    { page: '/review', what: 'without a token', path: '/review' },
    { page: '/downloads', what: '', path: '/downloads' },
    { page: '/about', what: '', path: '/about' },
  ];
};

/** Of each type the id of the thing with most links. */
const readHubs = async (driver: Driver): Promise<Map<string, string>> => {
  const { records } = await driver.executeQuery(
    `UNWIND $types AS type
     MATCH (entity:$(type)) WITH type, entity, COUNT { (entity)--() } AS links
     ORDER BY links DESC, entity.id
     RETURN type, collect(entity.id)[0] AS id ORDER BY type`,
    { types: NODE_TYPES },
  );
  return new Map(records.map((record) => [record.get('type'), record.get('id')]));
};

const readLargest = async (driver: Driver): Promise<string> => {
  const { records } = await driver.executeQuery(
    'MATCH (document:Document) RETURN document.id AS id ORDER BY COUNT { (document)--() } DESC, id LIMIT 1',
  );
  return records[0]?.get('id') ?? '';
};

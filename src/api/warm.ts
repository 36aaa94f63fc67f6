import type { FastifyInstance } from 'fastify';

/** What pages ask of the whole graph; the answers are kept by data version. */
export const WHOLE = [
  '{ coverage(first: 1) { totalCount } }',
  '{ compareOffers(first: 1) { totalCount } }',
  '{ dataNotes(first: 1) { totalCount } }',
  '{ needs(first: 1) { totalCount } }',
  '{ timeline(first: 1) { totalCount } }',
];

/** A large graph that was just started answers the first time slower than a query may take. */
const MOST_TRIES = 3;

/** Asks it one by one, so that the first who opens a page need not wait. Where the graph is away, or the server ends, whoever asks later does it. */
export const warm = async (server: FastifyInstance): Promise<void> => {
  for (const query of WHOLE)
    for (let times = 0; times < MOST_TRIES; times += 1) {
      const { body } = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
      if (!body.includes('QUERY_TOO_SLOW')) break;
    }
};

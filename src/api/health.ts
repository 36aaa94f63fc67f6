import type { FastifyInstance } from 'fastify';
import type { ApiContext } from './context.ts';

/** How long a load balancer may wait for an answer, in milliseconds. */
const PATIENCE = 3_000;

/** `/healthz`: the process lives. `/readyz`: a real query on the loaded graph succeeded just now, else 503. */
export const addHealth = (server: FastifyInstance, context: () => ApiContext): void => {
  server.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'alive' }));
  server.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const ready = await isReady(context());
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
};

const isReady = async ({ run }: ApiContext): Promise<boolean> => {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  const answered = run<{ entities: number }>(CYPHER).then(
    ([row]) => (row?.entities ?? 0) > 0,
    () => false,
  );
  return Promise.race([answered, late]);
};

const CYPHER = `
  MATCH (graph:Graph) WITH graph LIMIT 1
  MATCH (entity:Entity)<-[:MENTIONS]-(:Statement) WITH entity LIMIT 5
  RETURN count(entity) AS entities`;

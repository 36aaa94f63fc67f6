import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { buildPage, isPageStale } from '../../src/api/page/build-page.ts';
import { createServer } from '../../src/api/server.ts';

/** The secret with which the tests review. */
export const REVIEW_TOKEN = 'a-token-of-the-tests-0123456789';

/** A server of our own on a free port, with the pages as their sources are now. */
export const servePages = async (driver: Driver): Promise<{ server: FastifyInstance; address: string }> => {
  if (isPageStale()) await buildPage();
  const server = await createServer({ driver, logger: pino({ level: 'silent' }), reviewToken: REVIEW_TOKEN });
  return { server, address: await server.listen({ host: '127.0.0.1', port: 0 }) };
};

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { versionFor } from '../question/answer/kept.ts';
import { allowCompression, COMPRESSED } from './compression.ts';
import { type ApiContext, createContext } from './context.ts';
import { addHealth } from './health.ts';
import { KeptResponses } from './kept-responses.ts';
import { LIMITS, limits } from './limits.ts';
import { maskErrors } from './masking.ts';
import { addPages, sendPlayground, wantsPlayground } from './page/serve-pages.ts';
import { reviewerOf } from './review/reviewer.ts';
import { buildSchema } from './schema/build.ts';

export interface ServerOptions {
  readonly driver: Driver;
  readonly logger: Logger;
  /** Without it nobody reviews over the API. */
  readonly reviewToken?: string | undefined;
}

/** Makes the HTTP server, not listening yet: the pages, /graphql (API and playground), /healthz, /readyz. `close()` ends it when its requests are answered. */
export const createServer = async ({ driver, logger, reviewToken }: ServerOptions): Promise<FastifyInstance> => {
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.body,
    requestTimeout: 20_000,
    connectionTimeout: 30_000,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  const apollo = await startApollo(driver, server, logger);
  const context = (id?: string, authorization?: string): ApiContext =>
    createContext(driver, id, reviewerOf(reviewToken, authorization));
  await allowCompression(server);
  await addPages(server);
  addHealth(server, () => context());
  addTiming(server, logger);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => context(request.id, request.headers.authorization),
  });
  const responses = new KeptResponses(() => versionFor(context()));
  server.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    compress: COMPRESSED,
    handler: async (request, reply) =>
      wantsPlayground(request)
        ? sendPlayground(reply)
        : responses.answer(
            request,
            reply,
            () => answer.call(server, request as never, reply as never) as Promise<string>,
          ),
  });
  return server;
};

const startApollo = async (
  driver: Driver,
  server: FastifyInstance,
  logger: Logger,
): Promise<ApolloServer<ApiContext>> => {
  const apollo = new ApolloServer<ApiContext>({
    schema: await buildSchema({ driver }),
    // Whatever NODE_ENV says: no stack traces, no landing page of Apollo's, which would load from another host.
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: 10_000,
    formatError: maskErrors(logger),
    logger,
    // Without hints for caches: they would wrap the resolver of each field, a third of the time of a large answer.
    plugins: [fastifyApolloDrainPlugin(server), limits(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return apollo;
};

/** One line for each request: no query, no variables, no answer, since they hold words of documents and of the asker. */
const addTiming = (server: FastifyInstance, logger: Logger): void => {
  server.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url === '/graphql')
      logger.info(
        {
          requestId: request.id,
          method: request.method,
          status: reply.statusCode,
          milliseconds: Math.round(reply.elapsedTime),
        },
        'request',
      );
  });
};

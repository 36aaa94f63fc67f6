import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where `npm run build` puts the playground. */
export const PAGE_FOLDER = fileURLToPath(new URL('../../dist/page/', import.meta.url));

/** Nothing outside this server is loaded; the editor needs its own workers and inline styles. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the playground's files under /page/; `/graphql` itself answers it to a browser. */
export const addPlayground = async (server: FastifyInstance): Promise<void> => {
  if (!existsSync(PAGE_FOLDER)) return;
  await server.register(staticFiles, {
    root: PAGE_FOLDER,
    prefix: '/page/',
    index: false,
    logLevel: 'warn',
    maxAge: '1h',
  });
};

/** Whether a request is a person's browser opening the page, not a program asking. */
export const wantsPlayground = ({ method, headers, query }: FastifyRequest): boolean =>
  method === 'GET' &&
  (headers.accept ?? '').includes('text/html') &&
  !(typeof query === 'object' && query !== null && 'query' in query);

/** Answers the playground's page, or says how to build it. */
export const sendPlayground = async (reply: FastifyReply): Promise<FastifyReply> => {
  reply
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-cache');
  if (existsSync(`${PAGE_FOLDER}playground/index.html`))
    return reply.sendFile('playground/index.html', { cacheControl: false });
  return reply
    .code(503)
    .type('text/plain')
    .send('The playground is not built yet: npm run build. The API itself answers POST on this address.\n');
};

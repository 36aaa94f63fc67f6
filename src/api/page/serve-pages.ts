import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PAGE_DIRECTORY } from './build-page.ts';

/** What the pages' own router knows (`src/page/app.tsx`); a test holds one against the other. */
export const PAGES = [
  ...['/', '/search', '/entity/:id', '/chain', '/coverage', '/needs', '/compare', '/explore', '/timeline'],
  ...['/documents', '/document/:id', '/review', '/downloads', '/about'],
] as const;

const POLICY_OF_ALL = ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"];

/** Scripts, styles and answers of this server, and nothing else: no inline script, no inline style sheet. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  ...POLICY_OF_ALL,
].join('; ');

/** GraphiQL's editor needs its own workers and inline styles, and nothing outside this server either. */
const PLAYGROUND_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  ...POLICY_OF_ALL,
].join('; ');

/** Serves the pages, and under /page/ what they are built from; `/graphql` itself answers the playground to a browser. */
export const addPages = async (server: FastifyInstance): Promise<void> => {
  if (existsSync(PAGE_DIRECTORY))
    await server.register(staticFiles, {
      root: PAGE_DIRECTORY,
      prefix: '/page/',
      index: false,
      logLevel: 'warn',
      preCompressed: true,
      // Their names change with their content.
      immutable: true,
      maxAge: '365d',
      setHeaders: (reply) => {
        reply.setHeader('x-content-type-options', 'nosniff');
      },
    });
  for (const url of PAGES) server.get(url, { logLevel: 'warn' }, async (_request, reply) => sendPage(reply));
  server.setNotFoundHandler(async (request, reply) =>
    wantsPage(request)
      ? sendPage(reply.code(404))
      : reply.code(404).send({ status: 'there is nothing at this address' }),
  );
};

/** Whether a request is a person's browser opening the playground, not a program asking. */
export const wantsPlayground = (request: FastifyRequest): boolean =>
  wantsPage(request) && !(typeof request.query === 'object' && request.query !== null && 'query' in request.query);

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

const sendPage = (reply: FastifyReply): FastifyReply => send(reply, 'app/index.html', PAGE_POLICY);

/** Answers the playground's page, or says how to build it. */
export const sendPlayground = (reply: FastifyReply): FastifyReply =>
  send(reply, 'playground/index.html', PLAYGROUND_POLICY);

const send = (reply: FastifyReply, file: string, policy: string): FastifyReply => {
  reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'same-origin')
    .header('cache-control', 'no-cache');
  if (existsSync(join(PAGE_DIRECTORY, file))) return reply.sendFile(file, { cacheControl: false });
  return reply
    .code(503)
    .type('text/plain')
    .send('The pages are not built yet: npm run build. The API itself answers POST on /graphql.\n');
};

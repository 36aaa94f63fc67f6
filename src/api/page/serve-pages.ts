import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagesNotBuilt } from '../../error.ts';
import { PAGE_DIRECTORY } from './build-page.ts';
import { htmlFileOf } from './page-html.ts';
import { PAGES } from './page-list.ts';

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

/**
 * Serves the pages, and under /page/ what they are built from; `/graphql` itself answers the playground to a browser. Where they are not built,
 * PAGES_NOT_BUILT says so with a 503; built later, they are served without a new start.
 */
export const addPages = async (server: FastifyInstance, directory = PAGE_DIRECTORY): Promise<void> => {
  await server.register(staticFiles, {
    root: directory,
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
  for (const page of PAGES)
    server.get(page, { logLevel: 'warn' }, async (_request, reply) => sendPage(reply, htmlFileOf(page), directory));
  server.setNotFoundHandler(async (request, reply) =>
    wantsPage(request)
      ? sendPage(reply.code(404), 'index.html', directory)
      : reply.code(404).send({ status: 'there is nothing at this address' }),
  );
};

/** Whether a request is a person's browser opening the playground, not a program asking. */
export const wantsPlayground = (request: FastifyRequest): boolean =>
  wantsPage(request) && !(typeof request.query === 'object' && request.query !== null && 'query' in request.query);

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

const sendPage = (reply: FastifyReply, file: string, directory: string): FastifyReply =>
  send(reply, `app/${file}`, PAGE_POLICY, directory);

/** Answers the playground's page, or says how to build it. */
export const sendPlayground = (reply: FastifyReply): FastifyReply =>
  send(reply, 'playground/index.html', PLAYGROUND_POLICY, PAGE_DIRECTORY);

const send = (reply: FastifyReply, file: string, policy: string, directory: string): FastifyReply => {
  reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'same-origin')
    .header('cache-control', 'no-cache');
  if (existsSync(join(directory, file))) return reply.sendFile(file, { cacheControl: false });
  const { code, message } = pagesNotBuilt(file);
  return reply.code(503).type('text/plain; charset=utf-8').send(`${code}: ${message}\n`);
};

/** A real server on this machine that speaks the chat protocol and says what a test wants. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { MODEL_LIMITS, type ModelLimits } from '../../../src/statement/model/limits.ts';
import { ModelServer } from '../../../src/statement/model/server.ts';

export const KEY = 'sk-very-secret-0123456789';

export interface Asked {
  headers: IncomingHttpHeaders;
  url: string;
  body: string;
}

export interface ChatServer {
  address: string;
  asked: Asked[];
}

type Reply = (response: ServerResponse, asked: Asked, times: number) => void;

/** Ends with the test. */
export async function chatServer(reply: Reply): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = { headers: request.headers, url: request.url ?? '', body: await text(request) };
    asked.push(one);
    reply(response, one, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

/** An answer of the protocol with this content, as text or to be made JSON. */
export const answering =
  (content: unknown): Reply =>
  (response) =>
    response.setHeader('content-type', 'application/json').end(envelope(content));

export const envelope = (content: unknown): string =>
  JSON.stringify({
    model: 'tiny-2026-01-01',
    choices: [
      { message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) } },
    ],
  });

/** As a command would make it of the environment; in a hurry. */
export const modelAt = (address: string, limits: Partial<ModelLimits> = {}): ModelServer =>
  new ModelServer(
    { endpoint: `${address}/chat/completions`, model: 'tiny', key: KEY },
    { ...MODEL_LIMITS, waitMilliseconds: { first: 1, longest: 20 }, ...limits },
  );

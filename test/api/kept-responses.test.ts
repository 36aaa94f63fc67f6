import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { KeptResponses } from '../../src/api/kept-responses.ts';

/** A server whose answer tells how often it was made, before data whose version is what `versions` gives next, the last for ever. */
const serve = (versions: (string | null)[], most?: number, length = 1) => {
  const server = Fastify();
  let times = 0;
  const next = (): string | null => (versions.length > 1 ? (versions.shift() ?? null) : (versions[0] ?? null));
  const kept = new KeptResponses(async () => next(), most);
  server.post('/', (request, reply) =>
    kept.answer(request, reply, async () => {
      reply.header('content-type', 'application/json');
      times += 1;
      return JSON.stringify({ times, more: 'x'.repeat(length) });
    }),
  );
  const ask = async (query: string) => {
    const { payload } = await server.inject({ method: 'POST', url: '/', payload: { query } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return JSON.parse(payload).times as number;
  };
  return ask;
};

it('keeps an answer as long as the data is the same', async () => {
  const ask = serve(['a']);
  expect([await ask('{ one }'), await ask('{ one }'), await ask('{ two }'), await ask('{ one }')]).toEqual([
    1, 1, 2, 1,
  ]);
});

it('answers anew when the data is another', async () => {
  const ask = serve(['a', 'a', 'b']);
  expect([await ask('{ one }'), await ask('{ one }'), await ask('{ one }')]).toEqual([1, 2, 2]);
});

it('keeps nothing that was made while the data changed, for the day on which the change is taken back', async () => {
  const ask = serve(['a', 'b', 'a']);
  expect([await ask('{ one }'), await ask('{ one }'), await ask('{ one }')]).toEqual([1, 2, 2]);
});

it('keeps nothing of a graph without a version, and no change', async () => {
  expect([await serve([null])('{ one }')]).toEqual([1]);
  const [none, change] = [serve([null]), serve(['a'])];
  expect([await none('{ one }'), await none('{ one }')]).toEqual([1, 2]);
  expect([await change('mutation { one }'), await change('mutation { one }')]).toEqual([1, 2]);
});

it('lets go what was least lately asked for when there is no room', async () => {
  const ask = serve(['a'], 10_000, 1_000);
  for (let index = 0; index < 9; index += 1) await ask(`{ number${index} }`);
  expect(await ask('{ number0 }')).toBe(1);
  await ask('{ number9 }');
  expect([await ask('{ number0 }'), await ask('{ number1 }')]).toEqual([1, 11]);
});

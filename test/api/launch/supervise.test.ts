import { expect, it } from 'vitest';
import { type Running, supervise } from '../../../src/api/launch/supervise.ts';

/** Something that a test ends at will. */
const thing = () => {
  let end = (): void => {};
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { closed, stop: async () => end(), end };
};

it('starts again what ended, and not what was stopped', async () => {
  const started: ReturnType<typeof thing>[] = [];
  const supervised = await supervise(
    'thing',
    async () => started[started.push(thing()) - 1] as Running,
    () => {},
  );
  started[0]?.end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started).toHaveLength(2);
  await supervised.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started).toHaveLength(2);
});

// Both wait between their tries: at once they wait once.
it.concurrent('gives up after five failed starts in a row, and says so', async () => {
  const said: string[] = [];
  let tries = 0;
  const start = async (): Promise<Running> => {
    tries++;
    throw new Error('no memory');
  };
  await expect(supervise('API', start, (line) => said.push(line))).rejects.toThrow(
    'The API failed to start 5 times in a row; giving up. Last reason: no memory',
  );
  expect(tries).toBe(5);
  expect(said).toHaveLength(4);
});

it.concurrent('gives up later too', async () => {
  const first = thing();
  let tries = 0;
  const start = async (): Promise<Running> => {
    if (tries++ > 0) throw new Error('no memory');
    return first;
  };
  const { failed } = await supervise('API', start, () => {});
  first.end();
  await expect(failed).rejects.toThrow('5 times in a row');
});

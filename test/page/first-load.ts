import { expect } from 'vitest';
import type { Served, Visit } from './visit.ts';

/** Bytes of a first load, compressed, without the libraries that draw. */
const MOST = 250_000;

/** The libraries that draw, each told by words that it alone holds. */
const LIBRARIES = { ECharts: '_echarts_instance_', Cytoscape: '_cyreg', fcose: 'fcose' };
export type Library = keyof typeof LIBRARIES;

/** Expects that a page that was just opened took at most 250 kB, all named in its HTML so that they came in one round, and of the libraries those that it draws with. */
export const expectSmallLoad = async (
  { address }: Served,
  path: string,
  { fetched }: Pick<Visit, 'fetched'>,
  drawnWith: readonly Library[],
): Promise<void> => {
  const libraries = async (): Promise<Library[]> =>
    [...new Set((await Promise.all(fetched.map(load))).flatMap(({ libraries }) => libraries))].sort();
  // A library comes after the answer that it draws.
  await expect.poll(libraries, { timeout: 20_000 }).toEqual(drawnWith);

  const loads = await Promise.all(fetched.map(load));
  const own = loads.filter(({ libraries }) => libraries.length === 0);
  expect(own.length).toBeGreaterThanOrEqual(4);
  for (const { bytes, encoding } of own)
    expect({ encoding, isEmpty: !(bytes > 0) }).toEqual({ encoding: 'gzip', isEmpty: false });
  const html = await (await fetch(`${address}${path}`)).text();
  const unnamed = own.map(({ file }) => file).filter((file) => /\.(?:js|css)$/u.test(file) && !html.includes(file));
  expect(unnamed).toEqual([]);
  expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST);
};

interface Load {
  /** The path that it is served under. */
  readonly file: string;
  readonly bytes: number;
  readonly encoding: string | null;
  readonly libraries: readonly Library[];
}

/** Asked for once more, since the browser does not tell the size of a worker's script; by gzip, which is all that a browser takes without TLS. */
const load = (address: string): Promise<Load> => {
  const known = loaded.get(address) ?? fetchLoad(address);
  loaded.set(address, known);
  return known;
};

const loaded = new Map<string, Promise<Load>>();

const fetchLoad = async (address: string): Promise<Load> => {
  const response = await fetch(address, { headers: { 'accept-encoding': 'gzip', accept: 'text/html,*/*' } });
  expect(response.status).toBe(200);
  const text = await response.text();
  return {
    file: new URL(address).pathname,
    bytes: Number(response.headers.get('content-length')),
    encoding: response.headers.get('content-encoding'),
    libraries: (Object.keys(LIBRARIES) as Library[]).filter((library) => text.includes(LIBRARIES[library])),
  };
};

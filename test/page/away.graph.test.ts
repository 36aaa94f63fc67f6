import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openDriver } from '../../src/graph/connection.ts';
import { withPages } from './pages.ts';
import { servePages } from './serve.ts';
import { type Visit, visit } from './visit.ts';

const pages = withPages();

let line: Line;
let driver: Driver;
let served: Awaited<ReturnType<typeof servePages>>;
let open: Visit;

beforeAll(async () => {
  const { uri, ...rest } = inject('neo4j');
  line = await Line.to(Number(new URL(uri).port));
  driver = openDriver({ ...rest, uri: `bolt://127.0.0.1:${line.port}` });
  served = await servePages(driver);
  open = await visit({ browser: pages.browser, address: served.address }, '/search?text=东莞');
});
afterAll(async () => {
  await open?.close();
  await served?.server.close();
  await driver?.close();
  line?.cut();
});

it('says that the database is away, and shows the answer by itself when it is back', async () => {
  const { page } = open;
  line.cut();
  await page.goto(`${served.address}/about`);
  await page.getByText('数据库暂时不可用').waitFor({ timeout: 40_000 });
  expect(await page.getByRole('alert').innerText()).toContain('自动重新查询');
  await line.mend();
  await page.locator('#cite').waitFor({ timeout: 40_000 });
  expect(await page.getByText('数据库暂时不可用').count()).toBe(0);
}, 120_000);

it('says that one is offline, and goes on when the network is back', async () => {
  const { page } = open;
  await page.goto(`${served.address}/`);
  // Planned anew after the database was away, which takes long on a busy machine.
  await page.getByText('人们会问').waitFor({ timeout: 60_000 });
  await page.context().setOffline(true);
  await page.locator('.question-card > summary').first().click();
  await page.getByText('网络已断开').waitFor({ timeout: 20_000 });
  await page.context().setOffline(false);
  await page
    .locator('.question-card .sentences, .question-card .missing')
    .first()
    .waitFor({ timeout: 20_000, state: 'attached' });
  expect(await page.getByText('网络已断开').count()).toBe(0);
}, 120_000);

it('asks once more where a query took too long, and says so where it does again', async () => {
  const { page } = open;
  let [asked, slow] = [0, 1];
  await page.route('**/graphql', async (route) => {
    asked += 1;
    const errors = [{ message: 'stopped', extensions: { code: 'QUERY_TOO_SLOW' } }];
    await (asked > slow ? route.continue() : route.fulfill({ json: { errors } }));
  });
  await page.goto(`${served.address}/about`);
  await page.locator('#cite').waitFor({ timeout: 20_000 });
  expect(asked).toBe(2);
  expect(await page.getByText('这次查询太久').count()).toBe(0);

  [asked, slow] = [0, 2];
  await page.goto(`${served.address}/about`);
  await page.getByText('这次查询太久').waitFor({ timeout: 20_000 });
  expect(asked).toBe(2);
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.locator('#cite').waitFor({ timeout: 20_000 });
  await page.unroute('**/graphql');
}, 120_000);

/** A line to the real database that can be cut and mended, on the same port. */
class Line {
  readonly port: number;
  readonly #target: number;
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();

  private constructor(target: number, port: number) {
    this.#target = target;
    this.port = port;
  }

  static async to(target: number): Promise<Line> {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const address = probe.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => probe.close(resolve));
    const made = new Line(target, port);
    await made.mend();
    return made;
  }

  async mend(): Promise<void> {
    const server = createServer((socket) => {
      const onward = connect(this.#target, '127.0.0.1');
      for (const one of [socket, onward]) {
        this.#sockets.add(one);
        one.on('error', () => one.destroy());
        one.on('close', () => {
          socket.destroy();
          onward.destroy();
        });
      }
      socket.pipe(onward).pipe(socket);
    });
    this.#server = server;
    await new Promise((resolve) => server.listen(this.port, '127.0.0.1', () => resolve(undefined)));
  }

  /** Ends what is open and takes no more. */
  cut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }
}

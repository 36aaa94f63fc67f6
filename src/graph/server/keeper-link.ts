import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Folder } from './folder.ts';
import type { Run } from './run-file.ts';

/** This process's connection to the keeper: while it is open Java stays; `closed` fulfils when the database has gone, or when we left. */
export type KeeperLink = { readonly closed: Promise<void>; readonly leave: () => Promise<void> };

/** Becomes a user of a running database; undefined when its keeper is not there or takes no one any more. */
export const joinKeeper = ({ keeper, password }: Run): Promise<KeeperLink | undefined> =>
  new Promise((resolve) => {
    const socket = connect(keeper.port, '127.0.0.1');
    const closed = new Promise<void>((done) => socket.once('close', () => done()));
    socket.setTimeout(15_000, () => socket.destroy());
    socket.on('error', () => {});
    socket.once('connect', () => socket.write(`${password}\n`));
    socket.once('data', (answer) => {
      if (String(answer) !== 'welcome\n') return socket.destroy();
      socket.setTimeout(0);
      resolve({ closed, leave: () => leave(socket, closed) });
    });
    closed.then(() => resolve(undefined));
  });

const leave = async (socket: Socket, closed: Promise<void>): Promise<void> => {
  socket.write('bye\n');
  const patience = setTimeout(() => socket.destroy(), 12_000);
  await closed;
  clearTimeout(patience);
};

/** How to start Java: the command, its arguments, and what `run.json` will say of it. */
export type Order = { java: string; arguments: string[]; run: Pick<Run, 'uri' | 'user' | 'password'> };

const KEEPER = fileURLToPath(new URL('keeper.mjs', import.meta.url));

/** Starts a keeper, which starts Java and writes `run.json`; undefined when it could not. */
export const spawnKeeper = (folder: Folder, order: Order): Promise<Run | undefined> =>
  new Promise((resolve) => {
    // In a group of its own: Ctrl-C in the terminal must reach Java through us, after the API has closed. The folder is for `ps`.
    const keeper = spawn(process.execPath, [KEEPER, folder.home], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    keeper.unref();
    keeper.once('error', () => resolve(undefined));
    keeper.once('exit', () => resolve(undefined));
    createInterface(keeper.stdout).once('line', (line) => {
      resolve(JSON.parse(line));
      keeper.stdout.destroy();
    });
    keeper.stdin.on('error', () => {});
    keeper.stdin.end(JSON.stringify({ ...order, runFile: folder.run, consoleFile: folder.console }));
  });

/**
 * Stands beside one Java process and ends it when nobody uses it any more.
 *
 * Each process that uses the private database keeps one connection to this one. A process that ends, even by kill -9, loses
 * its connection, and with the last one gone Java is ended. Plain JavaScript without a dependency: it must start at once.
 * Standard input brings {java, arguments, runFile, consoleFile, run}; the connection's first line is the password.
 */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

/** Within 5 s of a user's kill -9 all must be gone; a user who takes leave gives Java more time to close its files. */
const PATIENCE = { killed: 2_500, left: 8_500 };
const FIRST_USER_WITHIN = 20_000;

const order = JSON.parse(await text(process.stdin));
const users = new Set();
let ending = false;

const console_ = openSync(order.consoleFile, 'w');
const java = spawn(order.java, order.arguments, { stdio: ['ignore', console_, console_] });
java.on('error', () => leave());
java.on('exit', leave);

const door = createServer(receive).listen(0, '127.0.0.1', () => {
  const keeper = { pid: process.pid, port: door.address().port };
  const run = { ...order.run, keeper, java: { pid: java.pid ?? 0 } };
  writeFileSync(order.runFile, `${JSON.stringify(run)}\n`, { mode: 0o600 });
  process.stdout.write(`${JSON.stringify(run)}\n`);
});
setTimeout(() => users.size === 0 && end(PATIENCE.killed), FIRST_USER_WITHIN);

// The one who started this may be gone before it reads the line above; Ctrl-C in its terminal is not meant for Java.
process.stdout.on('error', () => {});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => end(PATIENCE.left));

function receive(socket) {
  let heard = '';
  let patience = PATIENCE.killed;
  socket.setEncoding('utf8');
  socket.on('error', () => {});
  socket.on('data', (part) => {
    heard += part;
    if (heard.length > 1_000) return socket.destroy();
    const [password, word] = heard.split('\n');
    if (!users.has(socket) && heard.includes('\n')) {
      if (password !== order.run.password || ending) return socket.destroy();
      users.add(socket);
      socket.write('welcome\n');
    }
    if (word !== 'bye') return;
    patience = PATIENCE.left;
    // The last to leave hears the door close only when Java has ended.
    if (users.size > 1) socket.destroy();
    else if (users.has(socket)) end(patience);
  });
  socket.on('close', () => {
    if (users.delete(socket) && users.size === 0) end(patience);
  });
}

function end(patience) {
  if (ending) return;
  ending = true;
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), patience);
}

function leave() {
  try {
    if (JSON.parse(readFileSync(order.runFile, 'utf8')).keeper.pid === process.pid) rmSync(order.runFile);
  } catch {
    // No such file, or not ours to read: nothing to take away.
  }
  process.exit(0);
}

/** Runs the command after it and ends it when the process that started this one is gone: its end closes our standard input. */
import { spawn } from 'node:child_process';

const [command, ...words] = process.argv.slice(2);
const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
const endBoth = () => {
  child.kill('SIGKILL');
  process.exit(1);
};
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => process.exit(error.code === 'ENOENT' ? 127 : 1));
child.on('exit', (code) => process.exit(code ?? 1));
process.stdin.on('close', endBoth).resume();

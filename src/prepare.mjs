/**
 * The door of every npm script: installs packages when they are missing, reads `.env`, then hands the verb to `src/cli.ts`.
 *
 * Plain Node without a dependency, because it runs before anything is installed; so its two error texts stand here and not in
 * `error.ts`. It prints on standard error only: standard output belongs to the verb.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

process.chdir(ROOT);
checkNode(process.versions.node);
if (!packagesFit()) alone(join(ROOT, '.data', 'install.lock'), () => packagesFit() || install());
if (existsSync('.env')) process.loadEnvFile('.env');
process.argv[1] = join(ROOT, 'src', 'cli.ts');
await import('@oxc-node/core/register');
await import('./cli.ts');

function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > 20 ? major > 22 || (major === 22 && minor >= 12) : major === 20 && minor >= 19;
  if (!fits)
    fail(
      `NODE_TOO_OLD: Node is ${version}; expected 20.19 or newer, 22.12 or newer, or 24. Install it from nodejs.org.`,
    );
}

/** Whether node_modules is what package-lock.json says: npm writes what it installed into node_modules, at its very end. */
function packagesFit() {
  const installed = packagesIn(join('node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = packagesIn('package-lock.json');
  // What fits one kind of machine only may be missing on either side.
  const same = (path) =>
    wanted[path] === undefined ? installed[path].optional : installed[path].version === wanted[path].version;
  const isNeeded = (path) => path !== '' && !wanted[path].optional && !wanted[path].devOptional && !wanted[path].peer;
  return (
    Object.keys(installed).every(same) && Object.keys(wanted).every((path) => !isNeeded(path) || path in installed)
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** `npm ci`; where a registry does not serve every platform's packages npm holds the lock file for incomplete, and `npm install` keeps to it too. */
function install() {
  process.stderr.write('Installing packages (once; a minute or two)\n');
  let { status, stderr } = npm('ci');
  if (status !== 0 && stderr.includes('EUSAGE')) ({ status, stderr } = npm('install', '--no-save'));
  if (status === 0) return;
  process.stderr.write(stderr);
  fail(
    'PACKAGES_NOT_INSTALLED: npm failed; its own words stand above. Check the network and run the same command again.',
  );
}

/** Under npm, the same npm. --include=dev because NODE_ENV=production would leave out what builds and checks. */
function npm(...words) {
  const own = process.env.npm_execpath;
  const [command, first] = own && basename(own).startsWith('npm') ? [process.execPath, [own]] : ['npm', []];
  const all = [...first, ...words, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr, error } = spawnSync(command, all, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (error)
    fail(`NPM_MISSING: npm could not be run (${error.message}). It comes with Node; reinstall Node from nodejs.org.`);
  return { status, stderr };
}

/** Two commands typed together on a fresh clone must not install into one folder at once. */
function alone(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!create(lock)) {
    if (isStale(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  work();
  rmSync(lock, { force: true });
}

function create(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(lock) {
  try {
    const tooOld = Date.now() - statSync(lock).mtimeMs > 15 * 60_000;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!tooOld && holder > 0) process.kill(holder, 0);
    return tooOld;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

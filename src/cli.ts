/** One verb per command; each brings in only what it needs, so that `start` starts at once. */
import 'reflect-metadata';
import { ProductError, verbUnknown } from './error.ts';

type Verb = (words: string[]) => Promise<unknown>;

const VERBS: Record<string, Verb> = {
  start: async () => (await import('./api/launch/launch.ts')).launch(),
  serve: async () => (await import('./api/serve.ts')).serve(),
  load: async (words) => (await import('./load/command.ts')).loadCommand(words),
  ingest: async (words) => (await import('./load/ingest-command.ts')).ingestCommand(words),
  extract: async (words) => (await import('./statement/extract-command.ts')).extractCommand(words),
  review: async (words) => (await import('./review/command.ts')).reviewCommand(words),
  export: async (words) => (await import('./load/export-command.ts')).exportCommand(words),
  coverage: async () => (await import('./statement/coverage-command.ts')).coverageCommand(),
  complete: async (words) => (await import('./statement/complete-command.ts')).completeCommand(words),
  schema: async (words) => (await import('./api/schema-command.ts')).schemaCommand(words),
  build: async () => (await import('./api/page/build-page.ts')).buildPage(),
  'extract:score': async (words) => (await import('../test/extraction/score-command.ts')).scoreCommand(words),
  bench: async (words) => (await import('../test/bench/command.ts')).benchCommand(words),
  generate: async (words) => (await import('../test/bench/generator/command.ts')).generateCommand(words),
  screenshots: async (words) => (await import('../test/page/screenshots-command.ts')).screenshotsCommand(words),
  check: async (words) => (await import('../test/check.ts')).check(words),
  test: async (words) => (await import('../test/check.ts')).test(words),
};

const [name = '', ...words] = process.argv.slice(2);
try {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw verbUnknown(name || undefined, Object.keys(VERBS));
  await verb(words);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof ProductError ? `${error.code}: ${error.message}` : error);
}

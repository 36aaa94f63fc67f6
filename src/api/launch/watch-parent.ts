/** The environment variable by which the launcher tells its children that their standard input is a pipe to it. */
export const LAUNCHED = 'SANSHE_LAUNCHED';

const PATIENCE = 2_000;

/** Ends this process when the launcher that started it has died (kill -9 included): its end closes our standard input. Does nothing when started by hand. */
export const exitWithParent = (environment: NodeJS.ProcessEnv = process.env): void => {
  if (environment[LAUNCHED] !== '1') return;
  const end = (): void => {
    // As if someone had asked politely, so that the usual clean end runs; but not for longer than the promise of 5 s allows.
    setTimeout(() => process.exit(1), PATIENCE).unref();
    process.kill(process.pid, 'SIGTERM');
  };
  process.stdin
    .on('error', () => {})
    .once('close', end)
    .resume();
};

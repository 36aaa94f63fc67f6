/** Runs `stop` once, on Ctrl-C, SIGTERM, SIGHUP or when the npm that started us dies, and exits: 0 when it went well. */
export const onStop = (stop: () => Promise<void>): void => {
  let stopping = false;
  const end = async (): Promise<void> => {
    // npm passes on the Ctrl-C that the terminal has sent us already: the second one means nothing.
    if (stopping) return;
    stopping = true;
    console.error('Stopping …');
    setTimeout(() => process.exit(1), PATIENCE).unref();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.env.npm_lifecycle_event === 'start') onParentGone(end);
};

const PATIENCE = 15_000;

/** kill -9 of npm reaches nobody; its children only get another parent. */
const onParentGone = (end: () => void): void => {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 1_000).unref();
};

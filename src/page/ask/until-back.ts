/** How often it is asked whether the graph answers again, in milliseconds. */
const PAUSE = 1_500;

/** Fulfils as soon as `/readyz` says that the graph answers; rejects when it is stopped. */
export const untilBack = async (signal: AbortSignal): Promise<void> => {
  while (true) {
    await pause(signal);
    const isReady = await fetch('/readyz', { signal, cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
  }
};

/** Sooner where the browser says that the network is back. */
const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      signal.removeEventListener('abort', stop);
    };
    const go = () => {
      end();
      resolve();
    };
    const stop = () => {
      end();
      reject(signal.reason);
    };
    const timer = setTimeout(go, PAUSE);
    addEventListener('online', go);
    signal.addEventListener('abort', stop);
  });

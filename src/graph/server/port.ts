import { createServer } from 'node:net';

/** `wanted`, else a port that is free on `host` now (0: any); rejects with the system's error, such as EADDRINUSE. */
export const freePort = (wanted = 0, host = '127.0.0.1'): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(wanted, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : wanted));
    });
  });

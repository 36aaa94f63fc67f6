import { join } from 'node:path';

/** Every path of a private database, all under `<data directory>/neo4j`. */
export type Folder = ReturnType<typeof folderOf>;

/** Names the paths of the private database in a data directory (an absolute path); creates nothing. */
export const folderOf = (dataDirectory: string) => {
  const home = join(dataDirectory, 'neo4j');
  return {
    home,
    lib: join(home, 'lib'),
    classes: join(home, 'lib', 'classes.jsa'),
    configuration: join(home, 'conf'),
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    console: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    run: join(home, 'run.json'),
    startLock: join(home, 'start.lock'),
    fetchLock: join(home, 'fetch.lock'),
  };
};

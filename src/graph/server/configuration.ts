import { realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from './folder.ts';

/** Writes neo4j.conf: Bolt on this machine only, no HTTP, password wanted (unless there is nothing to protect), nothing reported to anybody. */
export const writeConfiguration = async (folder: Folder, port: number, password = true): Promise<void> => {
  await mkdir(folder.configuration, { recursive: true });
  await mkdir(folder.logs, { recursive: true });
  await writeFile(join(folder.configuration, 'neo4j.conf'), neo4jConf(folder, port, password));
};

const neo4jConf = ({ data, logs }: Folder, port: number, password: boolean): string =>
  `# Written anew at each start; changes here are lost.
# The page cache is taken as the graph needs it; one of 100,000 statements takes 480 MB on disk.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.directories.data=${data}
server.directories.logs=${logs}
server.memory.pagecache.size=512m
internal.server.bolt.thread_pool_shutdown_wait_time=1s
dbms.security.auth_enabled=${password}
dbms.usage_report.enabled=false
`;

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Java's arguments for a class of the Neo4j jars. `heap` is the largest heap, as in 512m or 1g. */
export const javaArguments = (folder: Folder, mainClass: string, heap = '512m'): string[] => [
  '-Xms256m',
  `-Xmx${heap}`,
  ...OPENED,
  '-cp',
  // Its real path: the class archive holds for this one only.
  join(realpathSync(folder.lib), '*'),
  mainClass,
];

/** Java's arguments for the server itself. */
export const serverArguments = (folder: Folder, heap: string): string[] => [
  ...javaArguments(folder, 'org.neo4j.server.CommunityEntryPoint', heap),
  `--home-dir=${folder.home}`,
  `--config-dir=${folder.configuration}`,
  '--console-mode',
];

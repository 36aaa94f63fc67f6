import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Address, openDriver, whyUnreachable } from '../connection.ts';
import { applyConstraints } from '../constraints.ts';
import { serverArguments, writeConfiguration } from './configuration.ts';
import { type Folder, folderOf } from './folder.ts';
import { withLock } from './lock.ts';
import { freePort } from './port.ts';
import { runGuarded } from './run-guarded.ts';

/**
 * Makes the archive of the classes that Neo4j loads (Java's class data sharing, JEP 350) unless it is there: with it a start costs Java a third
 * less. One short run of a server in a folder of its own shows Java which classes these are; where that fails, Java goes on without an archive.
 */
export const ensureClassArchive = async (folder: Folder, java: string, say: (line: string) => void): Promise<void> => {
  if (existsSync(folder.classes)) return;
  await withLock(folder.fetchLock, async () => {
    if (existsSync(folder.classes)) return;
    say('Preparing Java’s classes for fast starts (once; half a minute)');
    const made = await makeArchive(folder, java);
    // An empty one says that it was tried: the next start need not try again.
    if (!made) await writeFile(folder.classes, '');
  });
};

/** Java's arguments that use the archive; none where there is no archive. */
export const archiveArguments = ({ classes }: Folder): string[] =>
  existsSync(classes) && statSync(classes).size > 0 ? [`-XX:SharedArchiveFile=${classes}`] : [];

const PATIENCE = 120_000;

const makeArchive = async ({ home, lib, classes }: Folder, java: string): Promise<boolean> => {
  const directory = await mkdtemp(join(home, 'classes-'));
  try {
    const folder = folderOf(directory);
    const aside = join(directory, 'classes.jsa');
    await mkdir(folder.home);
    // The archive holds for one class path only, so it must be the very one of later starts.
    await symlink(await realpath(lib), folder.lib);
    const port = await freePort();
    await writeConfiguration(folder, port, false);
    const words = [`-XX:ArchiveClassesAtExit=${aside}`, ...serverArguments(folder, '512m')];
    const ended = new AbortController();
    const work = exercise({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: '' }, ended.signal);
    await runGuarded(java, words, { until: work });
    ended.abort();
    if (!(await work) || !existsSync(aside)) return false;
    await rename(aside, classes);
    return true;
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

/** Asks a server what the product asks, so that the classes of the first queries are in the archive too; false when it never answered. */
const exercise = async (address: Address, ended: AbortSignal): Promise<boolean> => {
  for (const until = Date.now() + PATIENCE; (await whyUnreachable(address)) !== undefined; await sleep(200))
    if (ended.aborted || Date.now() > until) return false;
  const driver = openDriver(address);
  try {
    await applyConstraints(driver);
    for (const query of EXERCISES) await driver.executeQuery(query, { rows: [1, 2, 3] });
    return true;
  } finally {
    await driver.close();
  }
};

const EXERCISES = [
  "UNWIND $rows AS row MERGE (n:Entity {id: toString(row)}) SET n += {name: 'x1', searchText: 'x1', searchNames: ['x1']}, n:Place",
  'UNWIND $rows AS row MATCH (a:Entity {id: toString(row)}), (b:Entity {id: toString(row + 1)}) MERGE (a)-[:PART_OF {key: row}]->(b)',
  "MATCH (g:Graph {id: 'graph'}) RETURN g.version, COLLECT { MATCH (d:Document) RETURN [d.id, d.loadHash] } AS documents",
  'MATCH (a:Entity)-[:PART_OF*0..3]->(b) WHERE EXISTS { (b)<-[:PART_OF]-(:Place) } RETURN a {.*}, collect(DISTINCT b.id) AS ids, count(*) ORDER BY a.name SKIP 0 LIMIT 5',
  "CALL db.index.fulltext.queryNodes('entity_text', 'x1') YIELD node, score RETURN node.id, score ORDER BY score DESC LIMIT 3",
  "MATCH (a:Entity {id: '1'}), (b:Entity {id: '3'}) MATCH path = shortestPath((a)-[*..4]-(b)) RETURN [r IN relationships(path) | type(r)]",
  'MATCH (n) CALL (n) { OPTIONAL MATCH (n)-[r]-(m) RETURN count(m) AS degree UNION ALL MATCH (n) RETURN 0 AS degree } RETURN labels(n), sum(degree)',
  'MATCH (n) DETACH DELETE n',
];

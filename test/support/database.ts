import type { TestProject } from 'vitest/node';
import type { Address } from '../../src/graph/connection.ts';
import { startDatabase } from '../../src/graph/server/start.ts';
import { makeDataDirectory } from './data-directory.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test database: where it answers and as whom. `inject('neo4j')` in a test. */
    neo4j: Address;
  }
}

/** Starts one real Neo4j for all graph tests, on a data directory of its own, and takes both away afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await makeDataDirectory();
  const { uri, user, password, stop } = await startDatabase({ dataDirectory: directory.path });
  project.provide('neo4j', { uri, user, password });
  return async () => {
    await stop();
    directory.remove();
  };
}

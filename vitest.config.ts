import { defineConfig } from 'vitest/config';

// One graphql for all: Node resolves some imports of it to index.mjs and others to index.js, two copies that refuse each other.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

const SYSTEM = [
  'test/api/launch/*.graph.test.ts',
  'test/docker/*.graph.test.ts',
  'test/graph/server/*.graph.test.ts',
  'test/load/killed.graph.test.ts',
];

/** The pages and the playground in a real browser. */
const PAGES = ['test/page/**/*.graph.test.ts'];

/** All annotated documents are read for them: what they hold takes longer than all other tests without a database. */
const EXTRACTION = ['test/extraction/*.test.ts', 'test/document/annotated-cards.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Reading the same modules again for each file would take longer than the tests.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts', ...EXTRACTION],
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'extraction',
          isolate: false,
          include: EXTRACTION,
          setupFiles: ['test/support/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'graph',
          include: ['test/**/*.graph.test.ts'],
          exclude: [...SYSTEM, ...PAGES],
          globalSetup: ['test/support/database.ts'],
          setupFiles: ['test/support/setup.ts'],
          // One database for all of them: two files at once would see each other's nodes.
          fileParallelism: false,
          // One process for all files, so that they share one built schema.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'page',
          include: PAGES,
          globalSetup: ['test/support/database.ts'],
          setupFiles: ['test/support/setup.ts'],
          fileParallelism: false,
          // One process for all files, so that they share server and browser.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 400_000,
        },
      },
      {
        // The processes that a user starts, each with a database of its own; nothing here touches the database of the `graph` project.
        resolve: { alias },
        test: {
          name: 'system',
          include: SYSTEM,
          setupFiles: ['test/support/setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

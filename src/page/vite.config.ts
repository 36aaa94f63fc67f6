import { defineConfig } from 'vite';

/** The two things that are built: the pages (Preact), and the playground (GraphiQL, which is React). */
export const PARTS = ['app', 'playground'] as const;
export type Part = (typeof PARTS)[number];

const isPart = (mode: string): mode is Part => (PARTS as readonly string[]).includes(mode);

/** Bundles one part, named by the mode, from the folder of its index.html; the API serves it under /page/<part>/. Workers and fonts go in too, so nothing is fetched from elsewhere. */
export default defineConfig(({ mode }) => {
  const part = isPart(mode) ? mode : 'app';
  return {
    base: `/page/${part}/`,
    // React in its quick form, whatever NODE_ENV the builder runs under.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: {
      // The playground's files say themselves that they are React.
      jsx: { runtime: 'automatic', importSource: 'preact', development: false },
    },
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      // Inlined as data: the strict policy of the pages would have to allow them.
      assetsInlineLimit: part === 'app' ? 0 : 4_096,
      // The editor alone is 3 MB; a warning that is always there is read by nobody.
      chunkSizeWarningLimit: 6_000,
      rolldownOptions: {
        // "use client" speaks to server rendering, which there is none of here.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
        // What several pages use is one file: a dozen small ones take longer to fetch than to read.
        ...(part === 'app' && { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } }),
      },
    },
  };
});

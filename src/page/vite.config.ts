import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Bundles every page into `dist/page`; the API serves that folder under /page/. Workers and fonts go in too, so nothing is fetched from elsewhere. */
export default defineConfig({
  base: '/page/',
  // React in its quick form, whatever NODE_ENV the builder runs under.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  worker: { format: 'es' },
  build: {
    // The editor alone is 3 MB; a warning that is always there is read by nobody.
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: {
      input: { playground: fileURLToPath(new URL('playground/index.html', import.meta.url)) },
      // "use client" speaks to server rendering, which there is none of here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});

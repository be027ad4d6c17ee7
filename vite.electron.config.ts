import path from 'node:path';
import { defineConfig } from 'vite';

const OUT = path.resolve(import.meta.dirname, 'dist', 'electron');

/**
 * The desktop host, built in two modes. `main`: one ES module with everything in it except Electron itself, the
 * database driver, whose native part must stay a file of its own, and the solver, which reads its WebAssembly beside itself. `preload`: one CommonJS file, as a sandboxed window requires.
 */
export default defineConfig(({ mode }) =>
  mode === 'preload'
    ? {
        build: {
          outDir: OUT,
          emptyOutDir: false,
          lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
          rolldownOptions: { external: ['electron'] },
          minify: false,
        },
      }
    : {
        build: {
          outDir: OUT,
          emptyOutDir: true,
          ssr: true,
          target: 'node24',
          rolldownOptions: {
            // Each thread is a file of its own, beside the host that starts it.
            input: {
              main: 'electron/main.ts',
              'search-thread': 'service/adapters/optimiser/search-thread.ts',
              'proof-thread': 'service/adapters/prover/proof-thread.ts',
              'why-not-thread': 'service/adapters/why-not/why-not-thread.ts',
            },
            external: ['electron', 'better-sqlite3', 'highs'],
            output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
          },
          minify: false,
        },
        ssr: { noExternal: true },
      },
);

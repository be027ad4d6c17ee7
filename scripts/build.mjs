/** Builds the screen and the desktop host into dist/: `node scripts/build.mjs`. */
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
process.chdir(ROOT);
process.env.NODE_ENV = 'production';

await build({ configFile: path.join(ROOT, 'renderer', 'vite.config.ts'), logLevel: 'warn' });
await build({ configFile: path.join(ROOT, 'vite.electron.config.ts'), mode: 'main', logLevel: 'warn' });
await build({ configFile: path.join(ROOT, 'vite.electron.config.ts'), mode: 'preload', logLevel: 'warn' });

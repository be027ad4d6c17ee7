#!/usr/bin/env node
/**
 * Starts the command line under a Node.js that can run it: the one at hand when it is recent enough, otherwise the pinned
 * one in tools/node. Plain JavaScript for Node.js 20, without dependencies.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SETUP_MISSING = 3;
const FIRST_SIGNAL_CODE = 128;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
// Remembers the compiled sources, which halves the time until a command begins.
const compileCache = path.join(root, 'node_modules', '.cache', 'vaktbalanse');
const isWindows = process.platform === 'win32';
const platform = isWindows ? 'win' : process.platform;
const pinned = path.join(root, 'tools', 'node', 'node_modules', `node-${platform}-${process.arch}`, 'bin', isWindows ? 'node.exe' : 'node');

// The database driver needs Node-API 10 and ends an older Node.js without a message; the sources are TypeScript.
const isRecentEnough = Number(process.versions.napi) >= 10 && Boolean(process.features.typescript);

if (!existsSync(path.join(root, 'node_modules', 'zod', 'package.json')) || !(isRecentEnough || existsSync(pinned))) refuse();
else if (isRecentEnough) {
  module.enableCompileCache?.(compileCache);
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else runPinned();

function refuse() {
  const message = 'Vaktbalanse is not set up yet. Run `npm run setup` in its folder first.';
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ error: { code: 'internal', message, path: null } })}\n`);
  else process.stderr.write(`${message}\n`);
  process.exitCode = SETUP_MISSING;
}

function runPinned() {
  const program = path.join(root, 'cli', 'main.ts');
  const child = spawn(pinned, [program, ...process.argv.slice(2)], { stdio: 'inherit', env: { NODE_COMPILE_CACHE: compileCache, ...process.env } });
  // Ctrl-C in a terminal reaches the child by itself; passing it on would make it two.
  const isInTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
  process.on('SIGINT', () => {
    if (!isInTerminal) child.kill('SIGINT');
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (problem) => {
    process.stderr.write(`The pinned Node.js did not start: ${problem.message}\nRun \`npm run setup\` and try again.\n`);
    process.exitCode = SETUP_MISSING;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? FIRST_SIGNAL_CODE + (constants.signals[signal] ?? 0);
  });
}

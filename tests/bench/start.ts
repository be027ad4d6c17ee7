import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const TIMES = 5;

/** Seconds from starting a program until it has written something; it is ended then. */
function secondsUntilAnswer(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', () => {
      resolve((performance.now() - start) / 1000);
      child.kill();
    });
  });
}

async function median(args: (run: number) => readonly string[]): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < TIMES; run += 1) seconds.push(await secondsUntilAnswer(args(run)));
  return seconds.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

/** How long the service takes from nothing to its address, with the demo departments in a new file, beside a Node.js that only says hello. */
export async function measureStart(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vaktbalanse-bench-'));
  const empty = await median(() => ['-e', 'console.log(1)']);
  const service = await median((run) => ['cli/main.ts', 'serve', '--port', '0', '--demo', '--db', path.join(folder, `${run}.sqlite`)]);
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `start\n  an empty program    median ${empty.toFixed(2)} s\n  service, new file   median ${service.toFixed(2)} s\n  ratio               ${(service / empty).toFixed(0)} : 1\n`,
  );
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** A running web host on a database file of its own. */
export interface WebServer {
  readonly databaseFile: string;
  /** Address with the one-time token, for opening the app. */
  address(): string;
  /** Ends the process without a chance to tidy up, as a power cut would. */
  kill(): Promise<void>;
  /** Starts again on the same database; the address is new. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

function started(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https?:\/\/\S+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('exit', (code) => reject(new Error(`The web host ended with code ${code}:\n${output}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Starts `vaktbalanse serve` on a new database in a temporary folder, with the demo departments unless told otherwise; or on a given database file. */
export async function startWebApp(options: { demo?: boolean; file?: string } = {}): Promise<WebServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vaktbalanse-e2e-'));
  const databaseFile = options.file ?? path.join(folder, 'test.sqlite');
  const launch = () =>
    spawn(process.execPath, [path.join(ROOT, 'cli', 'main.ts'), 'serve', '--port', '0', '--db', databaseFile, ...(options.demo === false ? [] : ['--demo'])], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let child = launch();
  let address = await started(child);
  return {
    databaseFile,
    address: () => address,
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
    async restart() {
      child = launch();
      address = await started(child);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `server`: a web host of the test's own. `app`: a page with the app open on it; a script error in the page fails the test. */
export const test = base.extend<{ server: WebServer; app: Page }>({
  // Playwright wants the first parameter destructured, even where nothing of it is needed.
  server: async ({ browserName }, use) => {
    base.skip(browserName !== 'chromium', 'The app is tested in Chromium, as it is on the desktop.');
    const server = await startWebApp();
    await use(server);
    await server.stop();
  },
  app: async ({ page, server }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.address());
    await use(page);
    if (errors.length > 0) throw new Error(`Script errors in the page:\n${errors.join('\n')}`);
  },
});

export { expect } from '@playwright/test';

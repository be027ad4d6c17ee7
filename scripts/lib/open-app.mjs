import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { packageFile, ROOT } from './paths.mjs';
import { runNode } from './run-program.mjs';
import { giveUp, say } from './say.mjs';

/** Whether a window can be shown at all. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const ELECTRON_PROGRAM = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** Electron's program if it is installed or can be fetched, otherwise null. `ELECTRON_OVERRIDE_DIST_PATH` names a folder that has it. */
async function findElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? packageFile('electron', 'dist');
  const program = path.join(folder, ELECTRON_PROGRAM);
  if (existsSync(program)) return program;
  const installer = packageFile('electron', 'install.js');
  if (!existsSync(installer)) return null;
  say('Fetching the Electron program, for the desktop window (first start only).');
  await runNode(installer, [], { quiet: true, timeoutSeconds: 180 });
  return existsSync(program) ? program : null;
}

/** Opens the desktop app and waits until it is closed. */
function openElectron(program) {
  return new Promise((resolve) => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(program, [...sandbox, ROOT, '--demo'], { cwd: ROOT, stdio: 'inherit' });
    child.on('exit', (code) => resolve(code ?? 0));
    child.on('error', () => resolve(1));
  });
}

/** Starts the web host; resolves with its address and the running process. */
function startWebHost(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'cli', 'main.ts'), 'serve', '--demo', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const address = /https?:\/\/\S+/.exec(text)?.[0];
      if (address) resolve({ child, address });
    });
    child.on('exit', (code) => reject(new Error(`The app stopped with exit code ${code} before it was ready.`)));
  });
}

/** Opens the address in a window of its own and waits until the window is closed. */
function openBrowserWindow(browser, address) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'vaktbalanse-window-'));
  const args = [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=Translate',
    '--window-size=1440,900',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: 'ignore' });
    const finish = () => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      resolve();
    };
    child.on('exit', finish);
    child.on('error', finish);
  });
}

/**
 * Opens the app: Electron when it can be had, otherwise the web host in an installed browser's window, otherwise it prints the address.
 * @param {string[]} args `--web` forces the web host, `--no-window` only prints the address; `--db FILE` and `--port N` go to the host.
 */
export async function openApp(args) {
  const rest = args.filter((arg) => arg !== '--web' && arg !== '--no-window');
  if (!args.includes('--web') && !args.includes('--no-window') && hasDisplay()) {
    const electron = await findElectron();
    if (electron) {
      say('Opening Vaktbalanse as a desktop app (Electron is installed).');
      return openElectron(electron);
    }
  }
  const host = await startWebHost(rest).catch((error) => giveUp(error.message, 'The lines above say why.'));
  const stop = () => host.child.kill('SIGTERM');
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const ended = new Promise((resolve) => host.child.on('exit', (code) => resolve(code ?? 0)));
  const browser = args.includes('--no-window') ? null : findBrowser();
  const why = args.includes('--web') ? 'as asked with --web' : 'the Electron program cannot be had here';
  if (browser && hasDisplay()) {
    say(`Opening Vaktbalanse in a window of ${path.basename(browser)} (${why}). Close the window to stop.`);
    await Promise.race([openBrowserWindow(browser, host.address), ended]);
    stop();
  } else {
    const reason = hasDisplay() ? 'no Chromium, Chrome or Edge is installed' : 'this machine has no display';
    say(
      `Vaktbalanse is running; ${args.includes('--no-window') ? 'no window was asked for' : reason}. Open this address in a browser on this machine:\n\n    ${host.address}\n\n  Stop with Ctrl+C.`,
    );
  }
  return ended;
}

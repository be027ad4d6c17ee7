import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageFile } from './paths.mjs';
import { onPath, runNode, runProgram } from './run-program.mjs';
import { say } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'chrome'];

function knownPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  }
  return [];
}

/** An installed Chromium, Chrome or Edge, or null. `VAKTBALANSE_BROWSER` names one explicitly. */
export function findBrowser() {
  const wanted = process.env.VAKTBALANSE_BROWSER;
  if (wanted && existsSync(wanted)) return wanted;
  for (const name of NAMES) {
    const file = onPath(name);
    if (file) return file;
  }
  return knownPlaces().find((file) => existsSync(file)) ?? null;
}

/** A browser for the end-to-end tests: an installed one, otherwise the platform's way of getting one. Null when neither works. */
export async function ensureBrowser() {
  const installed = findBrowser();
  if (installed) return installed;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    say('No Chromium, Chrome or Edge found; installing Chromium with apt-get.');
    await runProgram('apt-get', ['update', '-qq'], { timeoutSeconds: 180 });
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      timeoutSeconds: 300,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const fromPackages = findBrowser();
    if (fromPackages) return fromPackages;
  }
  say('No Chromium, Chrome or Edge found; asking Playwright to fetch Chromium.');
  const code = await runNode(packageFile('@playwright', 'test', 'cli.js'), ['install', 'chromium'], { timeoutSeconds: 300 });
  return code === 0 ? 'playwright' : null;
}

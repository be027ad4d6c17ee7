import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import type { PreloadBridge } from '../../renderer/transport/transport.ts';

/** The page's global object, inside `evaluate`. */
interface Page {
  readonly vaktbalanse: PreloadBridge;
  readonly require?: unknown;
}

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Electron's program where it is installed, otherwise null. */
function electronProgram(): string | null {
  const folder = path.join(ROOT, 'node_modules', 'electron');
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = path.join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : process.platform === 'win32' ? 'electron.exe' : 'electron';
  const program = path.join(named ?? path.join(folder, 'dist'), name);
  return existsSync(program) ? program : null;
}

const program = electronProgram();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

test.describe('the desktop app', () => {
  test.skip(program === null, 'The Electron program is not installed on this machine.');
  test.skip(!hasDisplay, 'There is no display for a window.');

  test('opens on the example departments, keeps a setting, and closes cleanly', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vaktbalanse-electron-e2e-'));
    const start = () =>
      _electron.launch({
        executablePath: program ?? '',
        args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ROOT, '--demo', '--db', path.join(folder, 'test.db'), `--user-data-dir=${folder}`],
      });
    const app = await start();
    const page = await app.firstWindow();
    expect(page.url()).toMatch(/^app:\/\/vaktbalanse\//);
    const departments = await page.evaluate(() => (globalThis as unknown as Page).vaktbalanse.call('department.list', {}));
    expect(departments).toMatchObject({ ok: true, value: [{ isExample: true }, {}, {}] });
    expect(await page.evaluate(() => typeof (globalThis as unknown as Page).require)).toBe('undefined');
    await page.evaluate(() => (globalThis as unknown as Page).vaktbalanse.call('settings.set', { theme: 'dark' }));
    await app.close();

    const again = await start();
    const settings = await (await again.firstWindow()).evaluate(() => (globalThis as unknown as Page).vaktbalanse.call('settings.get', {}));
    expect(settings).toMatchObject({ value: { theme: 'dark' } });
    await again.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

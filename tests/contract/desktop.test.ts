import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CALL_CHANNEL } from '../../electron/channels.ts';
import { app, BrowserWindow, invokeFrom, seen, session, WebContents } from './support/fake-electron.ts';

vi.mock('electron', () => import('./support/fake-electron.ts'));

const OURS = 'app://vaktbalanse/';
const LIST = { method: 'department.list', input: {} };

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-desktop-'));
  process.env.VAKTBALANSE_DB = path.join(folder, 'test.db');
  process.env.VAKTBALANSE_TEST_FOLDER = folder;
  await import('../../electron/main.ts');
  await import('../../electron/preload.ts');
  await vi.waitFor(() => expect(seen.windows).toHaveLength(1), 5_000);
});

afterAll(() => {
  app.quit();
  rmSync(folder, { recursive: true, force: true });
});

const contents = (): WebContents => {
  const window = seen.windows[0];
  if (!window) throw new Error('no window was opened');
  return window.webContents;
};

describe('desktop window', () => {
  it('opens our own page in a sandbox without Node', () => {
    expect(contents().getURL()).toBe(OURS);
    expect(seen.windows[0]?.isShown).toBe(true);
    expect(seen.windows[0]?.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
      preload: expect.stringMatching(/preload\.cjs$/),
    });
  });

  it('gives the page two functions and nothing else', () => {
    expect(Object.keys(seen.exposed)).toEqual(['vaktbalanse']);
    expect(Object.entries(seen.exposed.vaktbalanse as object).map(([name, value]) => [name, typeof value])).toEqual([
      ['call', 'function'],
      ['onEvent', 'function'],
    ]);
  });

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on our page on %s', (name) => {
    const leave = { url: 'https://example.org/', preventDefault: vi.fn() };
    contents().emit(name, leave);
    expect(leave.preventDefault).toHaveBeenCalledOnce();
    const lookalike = { url: 'app://vaktbalanse.example.org/', preventDefault: vi.fn() };
    contents().emit(name, lookalike);
    expect(lookalike.preventDefault).toHaveBeenCalledOnce();
    const reload = { url: OURS, preventDefault: vi.fn() };
    contents().emit(name, reload);
    expect(reload.preventDefault).not.toHaveBeenCalled();
  });

  it('opens no further windows and no guests', () => {
    expect(contents().openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    const guest = { preventDefault: vi.fn() };
    contents().emit('will-attach-webview', guest);
    expect(guest.preventDefault).toHaveBeenCalledOnce();
  });

  it.each([
    ['media', OURS, false],
    ['geolocation', OURS, false],
    ['clipboard-read', OURS, false],
    ['clipboard-sanitized-write', OURS, true],
    ['clipboard-sanitized-write', 'https://example.org/', false],
  ])('answers the wish for %s of %s with %s', (permission, url, granted) => {
    const asking = { getURL: () => url };
    const answer = vi.fn();
    seen.permissionRequest?.(asking, permission, answer);
    expect(answer).toHaveBeenCalledWith(granted);
    expect(seen.permissionCheck?.(asking, permission)).toBe(granted);
    expect(seen.devicePermission?.()).toBe(false);
  });

  it.each([
    ['https://example.org/', true],
    ['http://127.0.0.1:1/', true],
    ['file:///etc/passwd', true],
    ['ws://example.org/', true],
    ['app://vaktbalanse/index.html', false],
    ['blob:app://vaktbalanse/1', false],
  ])('answers whether a request for %s is cancelled with %s', (url, cancel) => {
    const answer = vi.fn();
    seen.beforeRequest?.({ url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });

  it('has a menu in Norwegian, and in English after the language is changed', async () => {
    expect(seen.menus.at(-1)?.map(({ label }) => label)).toEqual(['Fil', 'Rediger', 'Vis', 'Vindu']);
    await invokeFrom(contents().mainFrame, CALL_CHANNEL, { method: 'settings.set', input: { locale: 'en' } });
    expect(seen.menus.at(-1)?.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Window']);
  });

  it('comes to the front when the program is started a second time', () => {
    const focused = vi.fn();
    seen.windows[0]?.on('focused-by-app', focused);
    app.emit('second-instance');
    expect(focused).toHaveBeenCalledOnce();
  });

  it('saves what the page made through the save dialog, and fetches nothing', () => {
    const item = (url: string) => ({ getURL: () => url, getFilename: () => 'turnus.pdf', setSaveDialogOptions: vi.fn() });
    const made = item('blob:app://vaktbalanse/1');
    session.defaultSession.emit('will-download', { preventDefault: vi.fn() }, made);
    expect(made.setSaveDialogOptions).toHaveBeenCalledWith(expect.objectContaining({ defaultPath: path.join(folder, 'turnus.pdf') }));
    const foreign = { preventDefault: vi.fn() };
    session.defaultSession.emit('will-download', foreign, item('https://example.org/x'));
    expect(foreign.preventDefault).toHaveBeenCalledOnce();
  });

  it('remembers its place when it closes', async () => {
    const { readPlace } = await import('../../electron/window-place.ts');
    seen.windows[0]?.emit('close');
    expect(readPlace(path.join(folder, 'window.json'))).toEqual({ x: 10, y: 20, width: 1200, height: 800, isMaximized: false });
    writeFileSync(path.join(folder, 'window.json'), '{"x": "left"}');
    expect(readPlace(path.join(folder, 'window.json'))).toBeNull();
  });
});

describe("desktop host's message port", () => {
  it('answers our own page', async () => {
    expect(await invokeFrom(contents().mainFrame, CALL_CHANNEL, LIST)).toEqual({ ok: true, value: [] });
  });

  it.each<[string, () => { frame: { url: string; parent: null } | null; sender?: unknown }]>([
    ['a page of another address', () => ({ frame: { url: 'https://example.org/', parent: null } })],
    ['an address that begins like ours', () => ({ frame: { url: 'app://vaktbalanse.example.org/', parent: null } })],
    ['a frame inside the page', () => ({ frame: { url: OURS, parent: contents().mainFrame } as never })],
    ['a frame that is gone', () => ({ frame: null })],
    ['contents that belong to no window', () => ({ frame: { url: OURS, parent: null }, sender: new WebContents() })],
  ])('refuses %s', async (_who, from) => {
    const { frame, sender } = from();
    const answer = await invokeFrom(frame, CALL_CHANNEL, LIST, sender ?? contents());
    expect(answer).toMatchObject({ ok: false, error: { code: 'host.refused' } });
  });

  it.each([null, 'department.list', {}, { method: 1 }])('refuses the malformed message %j', async (message) => {
    expect(await invokeFrom(contents().mainFrame, CALL_CHANNEL, message)).toMatchObject({ ok: false, error: { code: 'request.invalid', path: '$' } });
  });
});

describe('app:// files', () => {
  const fetchFile = (url: string, method = 'GET') => seen.protocolHandlers.get('app')?.(new Request(url, { method }));

  it('is a standard, secure scheme without further privileges', () => {
    expect(seen.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
  });

  it('serves the page with a policy without inline scripts or connections', async () => {
    // Unbuilt, the main process lies beside renderer/, where the page's source stands in for the built one.
    const response = await fetchFile('app://vaktbalanse/index.html');
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response?.headers.get('content-security-policy')).toContain("connect-src 'none'");
    expect(response?.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it.each(['app://vaktbalanse/missing.js', 'app://vaktbalanse/..%2fpackage.json', 'app://elsewhere/index.html'])('answers %s with 404', async (url) => {
    expect((await fetchFile(url))?.status).toBe(404);
  });

  it('refuses to be written to', async () => {
    expect((await fetchFile('app://vaktbalanse/index.html', 'POST'))?.status).toBe(404);
  });
});

describe('desktop host in general', () => {
  it('has said nothing in an error dialog and opened one window', () => {
    expect(seen.errorBoxes).toEqual([]);
    expect(BrowserWindow.getAllWindows()).toHaveLength(1);
  });
});

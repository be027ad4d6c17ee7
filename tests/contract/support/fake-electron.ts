import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

/**
 * Stands in for the Electron program: enough of its modules for the real main process and preload script to run, with
 * every value between the two passing the structured clone that Electron's own ports use.
 */

type Handler = (event: unknown, message: unknown) => Promise<unknown>;
type Listener = (event: unknown, news: unknown) => void;

/** What happened, for the tests to look at. */
export const seen = {
  exposed: {} as Record<string, unknown>,
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  protocolHandlers: new Map<string, (request: Request) => Promise<Response>>(),
  windows: [] as BrowserWindow[],
  menus: [] as { label?: string }[][],
  errorBoxes: [] as string[],
  exitCodes: [] as number[],
  permissionRequest: null as ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null,
  permissionCheck: null as ((contents: unknown, permission: string) => boolean) | null,
  devicePermission: null as (() => boolean) | null,
  beforeRequest: null as ((details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void) | null,
};

const handlers = new Map<string, Handler>();
const newsListeners = new Map<string, Set<Listener>>();

class FakeApp extends EventEmitter {
  isPackaged = true;
  requestSingleInstanceLock = () => true;
  whenReady = () => Promise.resolve();
  getPath = () => process.env.VAKTBALANSE_TEST_FOLDER ?? tmpdir();
  quit = () => this.emit('will-quit');
  exit = (code: number) => seen.exitCodes.push(code);
}

export const app = new FakeApp();

export interface Frame {
  url: string;
  parent: Frame | null;
}

export class WebContents extends EventEmitter {
  readonly mainFrame: Frame = { url: '', parent: null };
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  send(channel: string, news: unknown): void {
    for (const listener of newsListeners.get(channel) ?? []) listener({ sender: 'must not reach the page' }, structuredClone(news));
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: { readonly [name: string]: unknown; readonly webPreferences: Readonly<Record<string, unknown>> };
  isShown = false;
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    seen.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows = () => seen.windows;
  static fromWebContents = (contents: WebContents) => seen.windows.find((window) => window.webContents === contents) ?? null;
  loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
    return Promise.resolve();
  }
  show = () => {
    this.isShown = true;
  };
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });
  isMaximized = () => false;
  isMinimized = () => false;
  maximize = () => undefined;
  restore = () => undefined;
  focus = () => this.emit('focused-by-app');
}

class FakeSession extends EventEmitter {
  protocol = { handle: (scheme: string, handler: (request: Request) => Promise<Response>) => seen.protocolHandlers.set(scheme, handler) };
  webRequest = { onBeforeRequest: (handler: NonNullable<typeof seen.beforeRequest>) => (seen.beforeRequest = handler) };
  setPermissionRequestHandler = (handler: typeof seen.permissionRequest) => (seen.permissionRequest = handler);
  setPermissionCheckHandler = (handler: typeof seen.permissionCheck) => (seen.permissionCheck = handler);
  setDevicePermissionHandler = (handler: typeof seen.devicePermission) => (seen.devicePermission = handler);
}

export const session = { defaultSession: new FakeSession() };
export const protocol = { registerSchemesAsPrivileged: (schemes: typeof seen.schemes) => seen.schemes.push(...schemes) };
export const dialog = { showErrorBox: (title: string, content: string) => seen.errorBoxes.push(`${title}\n${content}`) };
export const shell = { showItemInFolder: () => undefined };
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
export const Menu = {
  buildFromTemplate: (template: { label?: string }[]) => template,
  setApplicationMenu: (template: { label?: string }[]) => seen.menus.push(template),
};
export const ipcMain = {
  handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
  removeHandler: (channel: string) => void handlers.delete(channel),
};

/** Calls as a page would whose frame is given; ours unless told otherwise. */
export async function invokeFrom(frame: Frame | null, channel: string, message: unknown, sender: unknown = seen.windows[0]?.webContents): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone(await handler({ sender, senderFrame: frame }, structuredClone(message)));
}

export const ipcRenderer = {
  invoke: (channel: string, message: unknown) => invokeFrom(seen.windows[0]?.webContents.mainFrame ?? null, channel, message),
  on: (channel: string, listener: Listener) => void newsListeners.set(channel, (newsListeners.get(channel) ?? new Set()).add(listener)),
  removeListener: (channel: string, listener: Listener) => void newsListeners.get(channel)?.delete(listener),
};
export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => {
    seen.exposed[name] = api;
  },
};

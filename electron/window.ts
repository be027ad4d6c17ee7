import { BrowserWindow, screen } from 'electron';
import { APP_URL } from './security.ts';
import { readPlace, type WindowPlace, writePlace } from './window-place.ts';

const DEFAULT_WIDTH = 1440;
const DEFAULT_HEIGHT = 900;

export interface WindowOptions {
  readonly preload: string;
  /** Where size and place are remembered. */
  readonly placeFile: string;
  readonly allowDevTools: boolean;
}

/** Opens the one window, where it was last time if that is still on a screen. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const place = visiblePlace(readPlace(options.placeFile));
  const window = new BrowserWindow({
    width: place?.width ?? DEFAULT_WIDTH,
    height: place?.height ?? DEFAULT_HEIGHT,
    ...(place ? { x: place.x, y: place.y } : {}),
    minWidth: 900,
    minHeight: 600,
    title: 'Vaktbalanse',
    show: false,
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: options.allowDevTools,
    },
  });
  if (place?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writePlace(options.placeFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
  void window.loadURL(APP_URL);
  return window;
}

// A screen that has been unplugged must not hide the window.
function visiblePlace(place: WindowPlace | null): WindowPlace | null {
  if (place === null) return null;
  const isSeen = screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
    const height = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
    return width >= 200 && height >= 100;
  });
  return isSeen ? place : null;
}

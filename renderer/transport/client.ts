import { createHttpTransport } from './http.ts';
import { createIpcTransport } from './ipc.ts';
import type { PreloadBridge, Transport } from './transport.ts';

declare global {
  interface Window {
    /** Present in the desktop window only. */
    readonly vaktbalanse?: PreloadBridge;
  }
}

/** The transport of the host the page runs in: the desktop window's bridge where there is one, otherwise the web host. */
export function createTransport(): Transport {
  return window.vaktbalanse ? createIpcTransport(window.vaktbalanse) : createHttpTransport();
}

export type { Transport };

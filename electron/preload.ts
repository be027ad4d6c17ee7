import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

/** All that the page can reach: one function that carries a call, one that listens for news. */
contextBridge.exposeInMainWorld('vaktbalanse', {
  call: (method: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, { method, input }),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    // The original event object gives access to the sender, which the page must not get.
    const forward = (_event: IpcRendererEvent, news: unknown) => listener(news);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => ipcRenderer.removeListener(EVENT_CHANNEL, forward);
  },
});

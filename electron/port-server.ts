import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { appError } from '#shared/errors/app-error.ts';
import { showFound } from '#shared/errors/problem.ts';
import { CALL_CHANNEL, type CallMessage, EVENT_CHANNEL } from './channels.ts';
import { isAppUrl } from './security.ts';

/** Carries calls from our own page to the service, and news from the service to every window. The answer ends both. */
export function servePort(service: HostedService, onAnswer: (method: string, envelope: Envelope<unknown>) => void): () => void {
  ipcMain.handle(CALL_CHANNEL, async (event, message: unknown): Promise<Envelope<unknown>> => {
    if (!isOwnPage(event)) return { ok: false, error: appError('host.refused', { problem: event.senderFrame?.url ?? '' }) };
    if (!isCallMessage(message)) {
      return {
        ok: false,
        error: appError('request.invalid', { path: '$', found: showFound(message), accepted: '{"method": "…", "input": {…}}', more: 0 }, '$'),
      };
    }
    const envelope = await service.call(message.method, message.input);
    onAnswer(message.method, envelope);
    return envelope;
  });
  const unsubscribe = service.subscribe((news) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(EVENT_CHANNEL, news);
  });
  return () => {
    unsubscribe();
    ipcMain.removeHandler(CALL_CHANNEL);
  };
}

/** Only the top frame of a window that shows our own page may call; a frame inside it or another page may not. */
function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url) && BrowserWindow.fromWebContents(event.sender) !== null;
}

function isCallMessage(message: unknown): message is CallMessage {
  return typeof message === 'object' && message !== null && 'method' in message && typeof message.method === 'string';
}

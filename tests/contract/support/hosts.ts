import { request } from 'node:http';
import path from 'node:path';
import { composeService } from '#service/compose.ts';
import type { Envelope, ServiceEvent } from '#shared/contract/envelope.ts';
import { createHttpTransport } from '../../../renderer/transport/http.ts';
import { createIpcTransport } from '../../../renderer/transport/ipc.ts';
import type { PreloadBridge, Transport } from '../../../renderer/transport/transport.ts';
import { startWebServer } from '../../../web/server.ts';
import { app, seen } from './fake-electron.ts';

/** One way of reaching the service, as a page or a command has it. */
export interface Host {
  /** Untyped, so that tests can send what the compiler would refuse. */
  call(method: string, input: unknown): Promise<Envelope<unknown>>;
  subscribe(listener: (event: ServiceEvent) => void): () => void;
  close(): Promise<void>;
}

export type StartHost = (dbPath: string) => Promise<Host>;

function untyped(transport: Transport): Host['call'] {
  return (method, input) => transport.call(method as never, input as never);
}

const inProcess: StartHost = async (dbPath) => {
  const service = composeService({ dbPath });
  return { call: service.call, subscribe: service.subscribe, close: async () => service.close() };
};

const http: StartHost = async (dbPath) => {
  const service = composeService({ dbPath });
  const server = await startWebServer({ service, port: 0, distDir: path.join(dbPath, '..') });
  const baseUrl = `http://127.0.0.1:${server.port}`;
  const welcome = await fetch(server.url, { redirect: 'manual' });
  const cookie = welcome.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const transport = createHttpTransport({
    baseUrl,
    // What a browser adds by itself.
    fetch: (url, init) => fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie, origin: baseUrl } }),
    openEvents: (onEvent) => listenToEvents(server.port, cookie, onEvent),
  });
  return {
    call: untyped(transport),
    subscribe: (listener) => transport.subscribe(listener),
    close: async () => {
      await server.close();
      service.close();
    },
  };
};

/** A small reader of server-sent events. */
function listenToEvents(port: number, cookie: string, onEvent: (event: ServiceEvent) => void): () => void {
  const outgoing = request({ host: '127.0.0.1', port, path: '/api/events', headers: { cookie } }, (response) => {
    let text = '';
    response.on('error', () => undefined);
    response.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data) onEvent(JSON.parse(data));
      }
    });
  });
  outgoing.on('error', () => undefined);
  outgoing.end();
  return () => outgoing.destroy();
}

/** The real main process and preload script; the test file puts the fake in Electron's place with `vi.mock`. */
const messagePort: StartHost = async (dbPath) => {
  process.env.VAKTBALANSE_DB = dbPath;
  process.env.VAKTBALANSE_TEST_FOLDER = path.dirname(dbPath);
  await import('../../../electron/main.ts');
  await import('../../../electron/preload.ts');
  for (let wait = 0; wait < 200 && seen.windows.length === 0; wait += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  const transport = createIpcTransport(seen.exposed.vaktbalanse as PreloadBridge);
  return { call: untyped(transport), subscribe: (listener) => transport.subscribe(listener), close: async () => void app.quit() };
};

export const HOSTS: readonly (readonly [string, StartHost])[] = [
  ['in process', inProcess],
  ['over HTTP', http],
  ["over Electron's message port", messagePort],
];

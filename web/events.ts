import type { ServerResponse } from 'node:http';
import type { ServiceEvent } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';

const HEARTBEAT_MS = 20_000;
/** News kept for a tab whose connection broke for a moment (a sleeping laptop). */
const KEPT = 500;

/** Server-sent events: news of the service to every open tab. */
export interface EventStreams {
  /** Takes over an accepted request. `lastEventId` is what the browser sends when it connects again. */
  open(response: ServerResponse, lastEventId: string | undefined): void;
  close(): void;
}

export function createEventStreams(service: Pick<HostedService, 'subscribe'>): EventStreams {
  const open = new Set<ServerResponse>();
  const kept: { readonly id: number; readonly text: string }[] = [];
  let lastId = 0;

  const unsubscribe = service.subscribe((event: ServiceEvent) => {
    lastId += 1;
    const text = `id: ${lastId}\ndata: ${JSON.stringify(event)}\n\n`;
    // How far a search is, is told again in a moment; it must not crowd out what is told once.
    if (event.type !== 'optimise.progress') kept.push({ id: lastId, text });
    if (kept.length > KEPT) kept.shift();
    for (const response of open) response.write(text);
  });

  // A comment line keeps the connection alive and lets a vanished tab be noticed.
  const heartbeat = setInterval(() => {
    for (const response of open) response.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    open(response, lastEventId) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive' });
      response.write('retry: 1000\n\n');
      const seen = lastEventId === undefined ? lastId : Number(lastEventId);
      for (const each of kept) if (each.id > seen) response.write(each.text);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    close() {
      unsubscribe();
      clearInterval(heartbeat);
      for (const response of open) response.end();
      open.clear();
    },
  };
}

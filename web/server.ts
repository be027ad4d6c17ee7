import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { appError } from '#shared/errors/app-error.ts';
import { answerCall } from './answer-call.ts';
import { answerPage } from './answer-page.ts';
import { createEventStreams, type EventStreams } from './events.ts';
import { createSessions, isFromElsewhere, isOwnHost, SECURITY_HEADERS, type Sessions } from './guards.ts';
import { sendEnvelope, sendText } from './send.ts';

const LOOPBACK = '127.0.0.1';
/** How long a call that is running may take to finish when the server is told to stop. */
const GRACE_MS = 3_000;

export interface WebServerOptions {
  readonly service: HostedService;
  /** 0 takes a free port. */
  readonly port: number;
  /** The built app. */
  readonly distDir: string;
  /** Called with a fresh address when a browser without a session knocks after every address given out has been used. */
  readonly onNewLaunchUrl?: (url: string) => void;
}

export interface WebServer {
  /** The address to open, with a secret that works once; reloads and further tabs of that browser then need none. */
  readonly url: string;
  readonly port: number;
  /** A further address, for another browser. */
  createLaunchUrl(): string;
  /** Stops taking requests, lets running calls finish for a moment, then closes. The service stays the caller's. */
  close(): Promise<void>;
}

/** The parts of a running server that answering a request needs. */
export interface WebContext {
  readonly service: HostedService;
  readonly distDir: string;
  readonly port: number;
  readonly sessions: Sessions;
  readonly events: EventStreams;
  readonly offerNewLaunchUrl: () => void;
}

/**
 * Starts the app for browsers on this machine, bound to the loopback address only.
 * @throws the system's error when the port is taken or not permitted.
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  let context: WebContext | null = null;
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    if (!context) return void response.destroy();
    handle(request, response, context).catch((cause: unknown) => {
      console.error(cause);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Internal error');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, LOOPBACK, () => resolve());
  });

  const port = (server.address() as AddressInfo).port;
  const sessions = createSessions(port);
  const events = createEventStreams(options.service);
  const createLaunchUrl = () => `http://${LOOPBACK}:${port}/?token=${sessions.createLaunchToken()}`;
  const offerNewLaunchUrl = () => {
    if (options.onNewLaunchUrl && sessions.unusedLaunchTokens() === 0) options.onNewLaunchUrl(createLaunchUrl());
  };
  context = { service: options.service, distDir: options.distDir, port, sessions, events, offerNewLaunchUrl };

  return {
    url: createLaunchUrl(),
    port,
    createLaunchUrl,
    close: async () => {
      events.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const giveUp = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(giveUp);
    },
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, context: WebContext): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (value !== undefined) response.setHeader(name, value);
  if (!isOwnHost(request, context.port)) return refuse(request, response, 421, `host ${request.headers.host ?? ''}`);

  const url = URL.parse(`http://${LOOPBACK}${request.url ?? '/'}`);
  if (url === null) return refuse(request, response, 400, 'address');
  if (!url.pathname.startsWith('/api/')) return answerPage(request, response, url, context);

  if (isFromElsewhere(request)) return refuse(request, response, 403, 'another site');
  if (!context.sessions.isValid(request)) return refuse(request, response, 401, 'no session');
  if (url.pathname === '/api/call') return answerCall(request, response, context.service);
  if (url.pathname === '/api/events' && request.method === 'GET')
    return context.events.open(response, lastEventId(request) ?? url.searchParams.get('last') ?? undefined);
  return refuse(request, response, 404, url.pathname);
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, problem: string): void {
  request.resume();
  const envelope: Envelope<never> = { ok: false, error: appError('host.refused', { problem }) };
  sendEnvelope(response, status, envelope);
}

function lastEventId(request: IncomingMessage): string | undefined {
  const value = request.headers['last-event-id'];
  return Array.isArray(value) ? value[0] : value;
}

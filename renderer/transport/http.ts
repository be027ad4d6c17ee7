import type { Envelope, ServiceEvent } from '#shared/contract/envelope.ts';
import type { MethodInput, MethodName, MethodOutput } from '#shared/contract/methods.ts';
import { type AppError, appError } from '#shared/errors/app-error.ts';
import { type OpenEvents, openSharedEvents } from './shared-events.ts';
import { isQuery, type Transport } from './transport.ts';

const QUERY_ATTEMPTS = 3;
const RETRY_WAIT_MS = 250;
/** What may be on its way when the page goes is limited by browsers to 64 KiB altogether. */
const MOST_LETTERS_OUTLIVING = 8000;

export interface HttpTransportOptions {
  /** Address of the web host without a trailing slash; empty for the page's own. */
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly openEvents?: OpenEvents;
}

/** The browser's transport: one POST a call, news as server-sent events. Queries are tried again when there is no answer, commands never. */
export function createHttpTransport(options: HttpTransportOptions = {}): Transport {
  const baseUrl = options.baseUrl ?? '';
  const send = options.fetch ?? ((url: RequestInfo | URL, init?: RequestInit) => fetch(url, init));
  const listeners = new Set<(event: ServiceEvent) => void>();
  const openEvents = options.openEvents ?? openSharedEvents(`${baseUrl}/api/events`);
  let closeStream: (() => void) | null = null;

  async function call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<Envelope<MethodOutput<M>>> {
    const attempts = isQuery(method) ? QUERY_ATTEMPTS : 1;
    let problem = '';
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        return await readAnswer<MethodOutput<M>>(await post(method, input));
      } catch (cause) {
        problem = cause instanceof Error ? cause.message : String(cause);
        if (attempt < attempts) await wait(RETRY_WAIT_MS * attempt);
      }
    }
    return { ok: false, error: unreachable(problem) };
  }

  function post(method: MethodName, input: unknown): Promise<Response> {
    const body = JSON.stringify({ method, input });
    return send(`${baseUrl}/api/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      // A choice or a change made just before the page is closed or loaded anew still arrives.
      keepalive: !isQuery(method) && body.length <= MOST_LETTERS_OUTLIVING,
      body,
    });
  }

  // One stream however many listeners.
  function subscribe(listener: (event: ServiceEvent) => void): () => void {
    listeners.add(listener);
    closeStream ??= openEvents((event) => {
      for (const each of listeners) each(event);
    });
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      closeStream?.();
      closeStream = null;
    };
  }

  return { call, subscribe };
}

/** @throws Error when what came back is not an envelope, so that a query is tried again. */
async function readAnswer<T>(response: Response): Promise<Envelope<T>> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Error(`${response.status} ${response.statusText}`.trim());
  }
  if (typeof body !== 'object' || body === null || !('ok' in body)) throw new Error(`${response.status} ${response.statusText}`.trim());
  return body as Envelope<T>;
}

function unreachable(problem: string): AppError {
  return appError('host.unreachable', { problem });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

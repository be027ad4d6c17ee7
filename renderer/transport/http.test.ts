import { describe, expect, it } from 'vitest';
import type { ServiceEvent } from '#shared/contract/envelope.ts';
import { createHttpTransport } from './http.ts';
import type { OpenEvents } from './shared-events.ts';

type Answer = () => Response;

function fakeFetch(answers: Answer[]) {
  const bodies: string[] = [];
  const fetch = async (_url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    bodies.push(typeof init?.body === 'string' ? init.body : '');
    const answer = answers[Math.min(bodies.length, answers.length) - 1];
    if (!answer) throw new Error('no answer prepared');
    return answer();
  };
  return { fetch, bodies };
}

const refused: Answer = () => {
  throw new TypeError('connection refused');
};
const listed: Answer = () => Response.json({ ok: true, value: [] });

describe('http transport', () => {
  it('sends method and input as JSON and returns the envelope', async () => {
    const { fetch, bodies } = fakeFetch([listed]);
    expect(await createHttpTransport({ fetch }).call('department.list', {})).toEqual({ ok: true, value: [] });
    expect(bodies).toEqual(['{"method":"department.list","input":{}}']);
  });

  it('tries a query again when there is no answer', async () => {
    const { fetch, bodies } = fakeFetch([refused, listed]);
    expect((await createHttpTransport({ fetch }).call('department.list', {})).ok).toBe(true);
    expect(bodies).toHaveLength(2);
  });

  it('sends a command once, even when there is no answer', async () => {
    const { fetch, bodies } = fakeFetch([refused, listed]);
    const answer = await createHttpTransport({ fetch }).call('plan.undo', { planId: 'p' });
    expect(answer).toEqual({ ok: false, error: { code: 'host.unreachable', params: { problem: 'connection refused' } } });
    expect(bodies).toHaveLength(1);
  });

  it.each([
    ['a small command', 'settings.set', { theme: 'dark' }, true],
    ['a query', 'department.list', {}, false],
    ['a command larger than browsers let outlive a page', 'plan.import', { fileName: 'x', text: 'x'.repeat(70_000) }, false],
  ] as const)('%s (%s) outlives the page or not', async (_name, method, input, isKept) => {
    const kept: (boolean | undefined)[] = [];
    const fetch = async (_url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      kept.push(init?.keepalive);
      return listed();
    };
    await createHttpTransport({ fetch }).call(method, input);
    expect(kept).toEqual([isKept]);
  });

  it('passes on an error envelope that comes with an error status', async () => {
    const error = { code: 'host.refused', params: {} };
    const { fetch } = fakeFetch([() => Response.json({ ok: false, error }, { status: 403 })]);
    expect(await createHttpTransport({ fetch }).call('plan.undo', { planId: 'p' })).toEqual({ ok: false, error });
  });

  it('reports an answer that is no envelope as unreachable', async () => {
    const { fetch } = fakeFetch([() => new Response('<html>', { status: 502, statusText: 'Bad Gateway' })]);
    const answer = await createHttpTransport({ fetch }).call('plan.undo', { planId: 'p' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'host.unreachable', params: { problem: '502 Bad Gateway' } } });
  });

  it('opens one event stream for all listeners and closes it with the last', () => {
    const streams: { tell: (event: ServiceEvent) => void; closed: boolean }[] = [];
    const openEvents: OpenEvents = (tell) => {
      const stream = { tell, closed: false };
      streams.push(stream);
      return () => {
        stream.closed = true;
      };
    };
    const transport = createHttpTransport({ openEvents });
    const heard: string[] = [];
    const endFirst = transport.subscribe((event) => heard.push(`first ${event.type}`));
    const endSecond = transport.subscribe((event) => heard.push(`second ${event.type}`));
    streams[0]?.tell({ type: 'departments.changed' });
    expect(heard).toEqual(['first departments.changed', 'second departments.changed']);
    endFirst();
    expect(streams.map((stream) => stream.closed)).toEqual([false]);
    endSecond();
    expect(streams.map((stream) => stream.closed)).toEqual([true]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceEvent } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { startWebServer, type WebServer } from './server.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A plain HTTP request whose headers and path go out exactly as given, unlike those of fetch. */
function send(port: number, path: string, options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

let folder: string;
let server: WebServer;
let calls: unknown[];
let emit: (event: ServiceEvent) => void;
let newUrls: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vaktbalanse-web-'));
  const distDir = join(folder, 'dist');
  mkdirSync(join(distDir, 'assets'), { recursive: true });
  writeFileSync(join(distDir, 'index.html'), '<!doctype html><title>Vaktbalanse</title>');
  writeFileSync(join(distDir, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  calls = [];
  newUrls = [];
  const listeners = new Set<(event: ServiceEvent) => void>();
  emit = (event) => {
    for (const listener of listeners) listener(event);
  };
  const service: HostedService = {
    call: async (method, input) => {
      calls.push({ method, input });
      return { ok: true, value: 'done' };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  server = await startWebServer({ service, port: 0, distDir, onNewLaunchUrl: (url) => newUrls.push(url) });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(url = server.url): Promise<string> {
  const address = new URL(url);
  const answer = await send(server.port, `${address.pathname}${address.search}`);
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

async function callHeaders(): Promise<Record<string, string>> {
  return { cookie: await signIn(), origin: `http://127.0.0.1:${server.port}`, 'content-type': 'application/json' };
}

const LIST = '{"method":"department.list","input":{}}';

describe('web host, letting a browser in', () => {
  it('trades the launch secret for a strict, script-proof cookie and takes it out of the address', async () => {
    const answer = await send(server.port, new URL(server.url).search.replace('?', '/?'));
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(new RegExp(`^vaktbalanse-${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/; Max-Age=\\d+$`));
  });

  it('serves the page to that browser again and again', async () => {
    const cookie = await signIn();
    for (let reload = 0; reload < 2; reload += 1) expect((await send(server.port, '/', { headers: { cookie } })).text).toContain('Vaktbalanse');
  });

  it('gives no second session for the same launch secret', async () => {
    await signIn();
    expect(await signIn()).toBe('');
  });

  it('lets a further browser in with a further address', async () => {
    await signIn();
    expect(await signIn(server.createLaunchUrl())).toMatch(/^vaktbalanse-/);
  });

  it('offers a new address when a stranger knocks after the first has been used, and only one at a time', async () => {
    expect((await send(server.port, '/')).status).toBe(401);
    expect(newUrls).toEqual([]);
    await signIn();
    await send(server.port, '/');
    await send(server.port, '/');
    expect(newUrls).toHaveLength(1);
    expect(await signIn(newUrls[0])).toMatch(/^vaktbalanse-/);
  });

  it('sends a visitor who comes by a link of another site round once, so that the strict cookie comes along', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await send(server.port, '/', { headers })).text).toContain('url=/?again=1');
    expect((await send(server.port, '/?again=1', { headers })).status).toBe(401);
  });

  it.each(['/', '/assets/main-1a2b.js', '/api/events'])('refuses %s without a session', async (path) => {
    expect((await send(server.port, path)).status).toBe(401);
  });

  it('refuses a made-up session', async () => {
    expect((await send(server.port, '/', { headers: { cookie: `vaktbalanse-${server.port}=guess` } })).status).toBe(401);
  });
});

describe('web host, calls', () => {
  it('carries method and input to the service and its envelope back', async () => {
    const answer = await send(server.port, '/api/call', { method: 'POST', headers: await callHeaders(), body: LIST });
    expect([answer.status, answer.text]).toEqual([200, '{"ok":true,"value":"done"}']);
    expect(calls).toEqual([{ method: 'department.list', input: {} }]);
  });

  it.each<[string, number, Record<string, string>]>([
    ['a foreign host name', 421, { host: 'evil.example' }],
    ['our address with another port in the host name', 421, { host: '127.0.0.1:1' }],
    ['a foreign origin', 403, { origin: 'https://evil.example' }],
    ['a null origin', 403, { origin: 'null' }],
    ['a request that the browser says another site caused', 403, { 'sec-fetch-site': 'cross-site' }],
    ['no session', 401, { cookie: '' }],
    ['a form body', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a text body', 415, { 'content-type': 'text/plain' }],
  ])('refuses %s with %i and does not run the method', async (_what, status, headers) => {
    const answer = await send(server.port, '/api/call', { method: 'POST', headers: { ...(await callHeaders()), ...headers }, body: LIST });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'host.refused' } });
    expect(calls).toEqual([]);
  });

  it('refuses a request without an origin', async () => {
    const { origin: _origin, ...headers } = await callHeaders();
    expect((await send(server.port, '/api/call', { method: 'POST', headers, body: LIST })).status).toBe(403);
  });

  it('refuses a call by GET', async () => {
    expect((await send(server.port, '/api/call', { headers: await callHeaders() })).status).toBe(405);
  });

  it.each(['', 'not json', '[]', '{"input":{}}', '{"method":1}', Buffer.from([0x7b, 0xff, 0x7d])])(
    'answers the malformed body %j with request.invalid',
    async (body) => {
      const answer = await send(server.port, '/api/call', { method: 'POST', headers: await callHeaders(), body });
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'request.invalid', path: '$' } });
    },
  );

  it.each([
    ['declared', {}],
    ['undeclared', { 'transfer-encoding': 'chunked' }],
  ])('refuses a body above the limit whose length is %s', async (_what, extra) => {
    const body = Buffer.alloc(12 * 1024 * 1024 + 1, 'x');
    const answer = await send(server.port, '/api/call', { method: 'POST', headers: { ...(await callHeaders()), ...extra }, body });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'file.too-large', params: { megabytes: 13, limitMegabytes: 12 } } });
    expect(calls).toEqual([]);
  });

  it('accepts a body just below the limit', async () => {
    const body = JSON.stringify({ method: 'plan.import', input: 'x'.repeat(12 * 1024 * 1024 - 100) });
    expect((await send(server.port, '/api/call', { method: 'POST', headers: await callHeaders(), body })).status).toBe(200);
  });

  it('answers an unknown address under /api/ with 404', async () => {
    expect((await send(server.port, '/api/nothing', { headers: await callHeaders() })).status).toBe(404);
  });
});

describe('web host, files', () => {
  it('serves the page with a policy that allows no inline script or style', async () => {
    const answer = await send(server.port, '/', { headers: { cookie: await signIn() } });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('serves hashed files for ever and the page never from a cache', async () => {
    const headers = { cookie: await signIn() };
    expect((await send(server.port, '/assets/main-1a2b.js', { headers })).headers['cache-control']).toContain('immutable');
    expect((await send(server.port, '/', { headers })).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
    '/index.html%00.js',
  ])('answers %s with 404 and lives on', async (path) => {
    const headers = { cookie: await signIn() };
    const answer = await send(server.port, path, { headers });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
    expect((await send(server.port, '/', { headers })).status).toBe(200);
  });

  it('refuses to be written to', async () => {
    expect((await send(server.port, '/index.html', { method: 'PUT', headers: { cookie: await signIn() }, body: 'x' })).status).toBe(405);
  });
});

describe('web host, news', () => {
  function listen(headers: Record<string, string>, enough: (text: string) => boolean, address = '/api/events'): Promise<string> {
    return new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port: server.port, path: address, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          if (text.includes('retry:') && !text.includes('data:')) emit({ type: 'plan.changed', planId: 'p', revision: 2 });
          if (enough(text)) {
            outgoing.destroy();
            resolve(text);
          }
        });
        response.on('error', () => {});
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
  }

  it('sends an event of the service to an open tab', async () => {
    const text = await listen({ cookie: await signIn() }, (got) => got.includes('data:'));
    expect(text).toContain('id: 1\ndata: {"type":"plan.changed","planId":"p","revision":2}\n\n');
  });

  it.each([
    ['connects again', '/api/events', { 'last-event-id': '1' }],
    ['takes over from another tab', '/api/events?last=1', {}],
  ])('sends what a tab missed when it %s', async (_when, address, more) => {
    const headers = { cookie: await signIn(), ...more };
    emit({ type: 'departments.changed' });
    emit({ type: 'plan.changed', planId: 'missed', revision: 7 });
    const text = await listen(headers, (got) => got.includes('missed'), address);
    expect(text).not.toContain('departments.changed');
  });

  it('stops at once although a tab is still listening', async () => {
    const headers = { cookie: await signIn() };
    const listening = new Promise<void>((resolve) => {
      request({ host: '127.0.0.1', port: server.port, path: '/api/events', headers }, (response) => {
        response.resume();
        void server.close().then(resolve);
      }).end();
    });
    await listening;
    await expect(send(server.port, '/')).rejects.toThrow('ECONNREFUSED');
  });
});

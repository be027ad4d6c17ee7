import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HAS_PINNED_NODE } from '#tests/support/pinned-node.ts';

const LAUNCHER = path.resolve(import.meta.dirname, 'bin.mjs');

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-serve-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist', 'index.html'), '<!doctype html><title>Vaktbalanse</title>');
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly address: string;
  readonly child: ChildProcess;
  /** Exit code once it has ended. */
  readonly ended: Promise<number | null>;
  err(): string;
}

/** Starts `serve` and waits for its address, or for its end. */
function serve(args: readonly string[] = [], nodeOptions: readonly string[] = []): Promise<Running> {
  const child = spawn(process.execPath, [...nodeOptions, LAUNCHER, 'serve', '--db', path.join(folder, 'test.db'), ...args], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', VAKTBALANSE_DIST: path.join(folder, 'dist') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let out = '';
  let err = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return new Promise((resolve) => {
    const answer = (address: string) => resolve({ address, child, ended, err: () => err });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(out)?.[0];
      if (address) answer(address);
    });
    void ended.then(() => answer(''));
  });
}

async function signIn(address: string): Promise<Record<string, string>> {
  const answer = await fetch(address, { redirect: 'manual' });
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', origin: new URL(address).origin, 'content-type': 'application/json' };
}

function call(address: string, headers: Record<string, string>, method: string, input: object = {}): Promise<unknown> {
  return fetch(new URL('/api/call', address), { method: 'POST', headers, body: JSON.stringify({ method, input }) }).then((answer) => answer.json());
}

describe('serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'answers the page and calls, and ends with 0 on %s, also under the pinned Node where set-up needed it',
    async (signal) => {
      const running = await serve(['--demo'], HAS_PINNED_NODE ? ['--no-strip-types'] : []);
      const headers = await signIn(running.address);
      expect(await (await fetch(new URL('/', running.address), { headers })).text()).toContain('Vaktbalanse');
      expect(await call(running.address, headers, 'department.list')).toMatchObject({ ok: true, value: [{ isExample: true }, {}, {}] });
      running.child.kill(signal);
      expect(await running.ended).toBe(0);
    },
  );

  it('keeps the store for the next start, and leaves out the examples unless asked', async () => {
    const first = await serve();
    const headers = await signIn(first.address);
    expect(await call(first.address, headers, 'department.list')).toEqual({ ok: true, value: [] });
    await call(first.address, headers, 'settings.set', { theme: 'dark' });
    first.child.kill('SIGTERM');
    await first.ended;
    const second = await serve();
    expect(await call(second.address, await signIn(second.address), 'settings.get')).toMatchObject({ value: { theme: 'dark' } });
  });

  it('says so when another program writes to the store, and serves it for reading', async () => {
    await serve();
    const second = await serve();
    expect(second.err()).toContain('you can only read');
    expect(await call(second.address, await signIn(second.address), 'service.status')).toMatchObject({ value: { readOnly: 'in-use' } });
  });

  it('ends with 2 when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const running = await serve(['--port', String(port)]);
    expect(await running.ended).toBe(2);
    expect(running.err()).toContain(`Port ${port} is in use`);
    other.close();
  });
});

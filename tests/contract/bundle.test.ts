import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { aPlan } from '#tests/support/a-plan.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

let folder: string;

// Built below the checkout, so that what stays outside the bundle is found as it is beside the real one.
beforeAll(async () => {
  const cache = path.join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, 'bundle-'));
  for (const mode of ['main', 'preload']) {
    await build({
      configFile: path.join(ROOT, 'vite.electron.config.ts'),
      root: ROOT,
      mode,
      logLevel: 'error',
      build: { outDir: path.join(folder, 'electron'), emptyOutDir: false },
    });
  }
  mkdirSync(path.join(folder, 'renderer'));
  writeFileSync(path.join(folder, 'renderer', 'index.html'), '<!doctype html>');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built desktop host', () => {
  it('starts, keeps a plan, prints a PDF with its own fonts, proves and searches in threads', () => {
    const document = writePlanDocument(aPlan().withLine('D D - A A - -').withDemand('07:30', '15:00', 1).build());
    const ran = spawnSync(process.execPath, [path.join(import.meta.dirname, 'support', 'run-bundle.ts'), path.join(folder, 'electron', 'main.js'), document], {
      encoding: 'utf8',
      env: { ...process.env, VAKTBALANSE_DB: path.join(folder, 'test.db'), VAKTBALANSE_TEST_FOLDER: folder },
    });
    expect(ran.stderr).toBe('');
    const preload = path.join(folder, 'electron', 'preload.cjs');
    expect(JSON.parse(ran.stdout)).toEqual({ preload, added: true, report: '%PDF-', page: 200, search: 'stopped', proven: 5 });
    expect(existsSync(preload)).toBe(true);
  });

  it('has a preload script that a sandboxed window can load: one CommonJS file that asks for nothing but electron', () => {
    const text = readFileSync(path.join(folder, 'electron', 'preload.cjs'), 'utf8');
    expect([...text.matchAll(/require\(["'](.*?)["']\)/g)].map((match) => match[1])).toEqual(['electron']);
    expect(text).not.toMatch(/^import |^export /m);
  });

  it('leaves outside the bundle only Electron, Node and the database driver', () => {
    const text = readFileSync(path.join(folder, 'electron', 'main.js'), 'utf8');
    const outside = [...text.matchAll(/^import .*? from ["']([^."'].*?)["']/gm)].map((match) => match[1] ?? '').filter((name) => !name.startsWith('node:'));
    expect([...new Set(outside)].sort()).toEqual(['better-sqlite3', 'electron']);
  });
});

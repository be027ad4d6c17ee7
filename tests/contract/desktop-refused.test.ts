import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { seen } from './support/fake-electron.ts';

vi.mock('electron', () => import('./support/fake-electron.ts'));

it('says in a dialog why a file that is no database of ours is refused, leaves it as it is, and ends', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-desktop-'));
  const file = path.join(folder, 'letter.db');
  writeFileSync(file, 'Not a database, but somebody’s letter.'.repeat(100));
  const before = readFileSync(file);
  process.env.VAKTBALANSE_DB = file;
  process.env.VAKTBALANSE_TEST_FOLDER = folder;
  await import('../../electron/main.ts');
  await vi.waitFor(() => expect(seen.exitCodes).toEqual([1]), 5_000);
  expect(seen.errorBoxes).toHaveLength(1);
  expect(seen.errorBoxes[0]).toContain(file);
  expect(seen.windows).toEqual([]);
  expect(readFileSync(file).equals(before)).toBe(true);
  rmSync(folder, { recursive: true, force: true });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import type { Migration } from '#db/migrations/migration.ts';
import { inspect, openDatabase } from '#db/open.ts';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import { instant } from '#shared/time/instant.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** The version of files made today, and the one that a made-up further step leads to. */
const TODAY = MIGRATIONS.length;
const NEXT = TODAY + 1;

const now = instant('2027-01-04T07:30:00.000Z');
const notes: Migration = { name: `${NEXT}-notes`, up: (connection) => connection.exec('CREATE TABLE notes (text TEXT NOT NULL) STRICT') };
const fails: Migration = {
  name: `${NEXT + 1}-fails`,
  up: (connection) => {
    connection.exec('CREATE TABLE half_way (text TEXT) STRICT');
    throw new Error('no such luck');
  },
};
const breaks: Migration = { name: `${NEXT}-breaks`, up: (connection) => connection.exec('DELETE FROM departments') };

async function aDatabase(): Promise<{ folder: string; file: string }> {
  const folder = tempFolder();
  const file = join(folder, 'a.db');
  const { service, add } = openService(file);
  await add(aPlan().withLine('D D D D D - -').build());
  service.close();
  return { folder, file };
}

const tablesOf = (file: string): string[] => {
  const { connection, close } = openDatabase(file, { readOnly: true, migrations: [...MIGRATIONS, notes, fails].slice(0, inspect(file, NEXT + 1)) });
  const names = connection.prepare<{ name: string }>('SELECT name FROM sqlite_schema').all();
  close();
  return names.map(({ name }) => name);
};
const backupsIn = (folder: string) => readdirSync(folder).filter((name) => name.includes(`.v${TODAY}-`));

describe('opening an older file', () => {
  it('copies it under the date first, then brings it up to date', async () => {
    const { folder, file } = await aDatabase();
    openDatabase(file, { migrations: [...MIGRATIONS, notes], now }).close();
    expect(inspect(file, NEXT)).toBe(NEXT);
    expect(tablesOf(file)).toContain('notes');
    expect(backupsIn(folder)).toEqual([`a.db.v${TODAY}-2027-01-04T073000.backup`]);
    const copy = openService(join(folder, `a.db.v${TODAY}-2027-01-04T073000.backup`));
    const departments = await copy.client.call('department.list', {});
    expect(departments).toMatchObject({ ok: true, value: [{ plans: [{ lines: 1 }] }] });
  });

  it('never writes over an earlier copy', async () => {
    const { folder, file } = await aDatabase();
    const broken = () => openDatabase(file, { migrations: [...MIGRATIONS, breaks], now });
    expect(broken).toThrow(AppFailure);
    expect(broken).toThrow(AppFailure);
    expect(backupsIn(folder)).toEqual([`a.db.v${TODAY}-2027-01-04T073000-2.backup`, `a.db.v${TODAY}-2027-01-04T073000.backup`]);
  });

  it('stops at a step that fails, names the copy, and keeps the steps before it', async () => {
    const { folder, file } = await aDatabase();
    const backup = join(folder, `a.db.v${TODAY}-2027-01-04T073000.backup`);
    const error = appError('database.migration-failed', { file, backup, problem: 'no such luck' });
    expect(() => openDatabase(file, { migrations: [...MIGRATIONS, notes, fails], now })).toThrow(new AppFailure(error));
    expect(backupsIn(folder)).toEqual([`a.db.v${TODAY}-2027-01-04T073000.backup`]);
    expect(inspect(file, NEXT + 1)).toBe(NEXT);
    expect(tablesOf(file)).toContain('notes');
    expect(tablesOf(file)).not.toContain('half_way');
  });

  it('refuses a step that leaves broken references', async () => {
    const { file } = await aDatabase();
    expect(() => openDatabase(file, { migrations: [...MIGRATIONS, breaks], now })).toThrow('broken references');
    expect(inspect(file, NEXT)).toBe(TODAY);
    expect(await openService(file).client.call('department.list', {})).toMatchObject({ ok: true, value: [{ plans: [{ lines: 1 }] }] });
  });

  it('does nothing, and makes no copy, when the file is up to date', async () => {
    const { folder, file } = await aDatabase();
    const before = readFileSync(file);
    openDatabase(file).close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(backupsIn(folder)).toEqual([]);
  });

  it('is refused for reading only, because reading may not change it', async () => {
    const { file } = await aDatabase();
    expect(() => openDatabase(file, { readOnly: true, migrations: [...MIGRATIONS, notes] })).toThrow('database.migration-failed');
    expect(inspect(file, NEXT)).toBe(TODAY);
  });
});

describe('the list of migrations', () => {
  it('has a test for each, and numbers that grow by one', () => {
    const tests = readdirSync(import.meta.dirname);
    expect(MIGRATIONS.map(({ name }) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(MIGRATIONS.filter(({ name }) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });
});

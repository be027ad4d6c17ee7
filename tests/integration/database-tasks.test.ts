import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '#db/driver.ts';
import { SCHEMA_VERSION } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { createUnitOfWork } from '#db/unit-of-work.ts';
import { backupDatabase, initDatabase, verifyDatabase } from '#service/database-tasks.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const plan = aPlan().withLine('D D D D D - -').build();

describe('initDatabase', () => {
  it('makes an empty database, and keeps what is in one that is there', async () => {
    const file = join(tempFolder(), 'a.db');
    expect(initDatabase(file)).toEqual({ file, version: SCHEMA_VERSION });
    const { service, add } = openService(file);
    const planId = await add(plan);
    service.close();
    initDatabase(file);
    expect((await openService(file).open(planId)).revision).toBe(0);
  });

  it('refuses while another program writes to the file', () => {
    const file = join(tempFolder(), 'a.db');
    openService(file);
    expect(() => initDatabase(file)).toThrow('database.locked');
  });
});

describe('backupDatabase', () => {
  it('copies a database that is being worked on into one file that opens by itself', async () => {
    const folder = tempFolder();
    const file = join(folder, 'a.db');
    const first = openService(file);
    const planId = await first.add(plan);
    await first.execute(planId, { type: 'cells.set', cells: [{ line: '1', day: 6, text: 'N' }] });
    const target = join(folder, 'copy.db');
    expect(backupDatabase(file, target)).toEqual({ file, backup: target });
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    expect(await openService(target).open(planId)).toEqual(await first.open(planId));
  });

  it('never writes over a file', () => {
    const folder = tempFolder();
    const target = join(folder, 'letter.txt');
    writeFileSync(target, 'Kjære mor');
    initDatabase(join(folder, 'a.db'));
    expect(() => backupDatabase(join(folder, 'a.db'), target)).toThrow('file.exists');
    expect(readFileSync(target, 'utf8')).toBe('Kjære mor');
  });

  it('says that it cannot write where there is no folder, and leaves nothing behind', () => {
    const folder = tempFolder();
    initDatabase(join(folder, 'a.db'));
    expect(() => backupDatabase(join(folder, 'a.db'), join(folder, 'none', 'copy.db'))).toThrow('file.unwritable');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('verifyDatabase', () => {
  it('counts what is there and finds nothing wrong', async () => {
    const file = join(tempFolder(), 'a.db');
    const { service, add, execute } = openService(file);
    await execute(await add(plan), { type: 'cells.set', cells: [{ line: '1', day: 6, text: 'N' }] });
    service.close();
    expect(verifyDatabase(file)).toEqual({ file, version: SCHEMA_VERSION, departments: 1, plans: 1, steps: 1, problems: [] });
  });

  it('tells of rows that belong to nothing and of plans that cannot be read', async () => {
    const file = join(tempFolder(), 'a.db');
    const { service, add } = openService(file);
    await add(plan);
    service.close();
    const connection = connect(file);
    connection.pragma('foreign_keys = OFF');
    connection.exec("UPDATE plans SET department_id = 'none', period_start = 'yesterday'");
    connection.close();
    const { problems } = verifyDatabase(file);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toBe('plans: missing departments');
    expect(problems[1]).toContain('yesterday');
  });
});

describe('a full disk', () => {
  it('is told as database.full, and what was saved before is still there', () => {
    const file = join(tempFolder(), 'a.db');
    const database = openDatabase(file);
    const { write, read } = createUnitOfWork(database);
    const insert = (id: string, given: Plan) => write((tx) => tx.plans.insert(id, 'd', given, '2027-01-04T07:30:00.000Z'));
    write((tx) => tx.departments.insert({ id: 'd', name: 'A', municipality: 'B', serviceType: 'other', places: 1, isExample: false }, ''));
    insert('small', plan);
    database.connection.pragma(`max_page_count = ${Number(database.connection.pragma('page_count')) + 1}`);
    expect(() => insert('large', aPlan().withLines(400, 'D D D D D D D').build())).toThrow('database.full');
    expect(read((db) => db.plans.heads().map(({ id }) => id))).toEqual(['small']);
    database.close();
  });
});

describe('settings', () => {
  it('begin in bokmål, and what is set is there after a restart', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = openService(file);
    expect(valueOf(await first.client.call('settings.get', {}))).toEqual({ locale: 'nb', theme: 'system', gridDensity: 'compact', lastPlanId: null });
    await first.client.call('settings.set', { locale: 'nn', lastPlanId: 'p' });
    await first.client.call('settings.set', { lastPlanId: null });
    first.service.close();
    expect(valueOf(await openService(file).client.call('settings.get', {}))).toMatchObject({ locale: 'nn', lastPlanId: null });
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planVersions } from '#db/migrations/0005-plan-versions.ts';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe(planVersions.name, () => {
  it('gives a plan of an older file an empty list, and its first version the number 1', async () => {
    const file = join(tempFolder(), 'a.db');
    const { connection, close } = openDatabase(file, { migrations: MIGRATIONS.slice(0, MIGRATIONS.indexOf(planVersions)) });
    connection.exec(`
      INSERT INTO departments VALUES ('d', 'A', 'Larvik', 'dementia', 8, 0, '2027-01-04');
      INSERT INTO plans (id, department_id, name, unit, period_kind, period_start, period_weeks, period_rotation, settings, revision, created_at, changed_at)
        VALUES ('p', 'd', 'Turnus', '{"name":"A","municipality":"Larvik","serviceType":"dementia","places":8}',
        'cycle', '2027-01-04', 1, 'own-line', '{}', 0, '2027-01-04', '2027-01-04');
    `);
    close();
    const { client } = openService(file);
    expect(valueOf(await client.call('version.list', { planId: 'p' }))).toEqual([]);
    expect(valueOf(await client.call('version.save', { planId: 'p', name: 'første' })).number).toBe(1);
  });
});

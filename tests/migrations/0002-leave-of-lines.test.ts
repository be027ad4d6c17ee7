import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('0002-leave-of-lines', () => {
  it('lets lines of an older file stand without leave', async () => {
    const file = join(tempFolder(), 'a.db');
    const { connection, close } = openDatabase(file, { migrations: MIGRATIONS.slice(0, 1) });
    connection.exec(`
      INSERT INTO departments VALUES ('d', 'A', 'Larvik', 'dementia', 8, 0, '2027-01-04');
      INSERT INTO plans VALUES ('p', 'd', 'Turnus', '{"name":"A","municipality":"Larvik","serviceType":"dementia","places":8}',
        'cycle', '2027-01-04', 1, 'own-line', '{}', 0, '2027-01-04', '2027-01-04');
      INSERT INTO lines VALUES ('p', '1', 0, 'Line', 'assistant', 50, '35.5', 3, NULL, NULL, NULL, NULL);
    `);
    close();
    const { plan } = await openService(file).open('p');
    expect(plan.lines[0]).toMatchObject({ id: '1', positionPercent: 50 });
    expect(plan.lines[0]).not.toHaveProperty('overlays');
  });

  it('keeps leave, vacation and earned F5 of a line', async () => {
    const facts = {
      overlays: [{ from: localDate('2027-01-05'), to: localDate('2027-01-06'), leave: 'annual-leave' }],
      vacationDays: 12.5,
      f5Earned: [localDate('2027-01-01')],
    };
    const file = join(tempFolder(), 'a.db');
    const before = openService(file);
    const planId = await before.add(aPlan().calendar('2027-01-04').withLine('D D D - - - -', facts).build());
    before.service.close();
    expect((await openService(file).open(planId)).plan.lines[0]).toMatchObject(facts);
  });
});

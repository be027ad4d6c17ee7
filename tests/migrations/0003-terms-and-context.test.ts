import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('0003-terms-and-context', () => {
  it('lets agreements and plans of an older file stand without them', async () => {
    const file = join(tempFolder(), 'a.db');
    const { connection, close } = openDatabase(file, { migrations: MIGRATIONS.slice(0, 2) });
    connection.exec(`
      INSERT INTO departments VALUES ('d', 'A', 'Larvik', 'dementia', 8, 0, '2027-01-04');
      INSERT INTO plans VALUES ('p', 'd', 'Turnus', '{"name":"A","municipality":"Larvik","serviceType":"dementia","places":8}',
        'cycle', '2027-01-04', 1, 'own-line', '{}', 0, '2027-01-04', '2027-01-04');
      INSERT INTO agreements VALUES ('p', 0, 'avg', '10-5-2', '2027-01-01', '2027-12-31', '"all"');
    `);
    close();
    const { plan } = await openService(file).open('p');
    expect(plan.agreements).toEqual([{ id: 'avg', type: '10-5-2', from: '2027-01-01', to: '2027-12-31', lines: 'all' }]);
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['process']));
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['context']));
  });

  it('keeps terms, process and context, and lets them be taken away again', async () => {
    const terms = { parties: ['The municipality', 'NSF'], noticeMonths: 3, voluntaryLines: ['1'], limits: { dayMinutes: 780 } };
    const process = { discussedOn: localDate('2026-12-01'), effectiveFrom: localDate('2027-01-04') };
    const context = { weeks: 1, lines: { 1: ['', '', 'D', '', '', '', 'N'] } };
    const file = join(tempFolder(), 'a.db');
    const before = openService(file);
    const planId = await before.add({ ...aPlan().calendar('2027-01-04').withAgreement('10-12-4', terms).withLine('D').build(), process, context });
    before.service.close();

    const again = openService(file);
    const { plan } = await again.open(planId);
    expect(plan).toMatchObject({ process, context, agreements: [terms] });
    await again.execute(planId, { type: 'plan.update', changes: { process: null, context: null } });
    again.service.close();
    const { plan: cleared } = await openService(file).open(planId);
    expect(cleared.process ?? cleared.context).toBeUndefined();
  });
});

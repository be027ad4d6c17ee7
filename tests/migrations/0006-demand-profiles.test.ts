import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SUMMER = { id: 'summer', name: 'Sommer', kind: 'summer', from: localDate('2027-06-28'), to: localDate('2027-08-15') } as const;

describe('0006-demand-profiles', () => {
  it('lets the demand of an older file stand without profiles', async () => {
    const file = join(tempFolder(), 'a.db');
    const { connection, close } = openDatabase(file, { migrations: MIGRATIONS.slice(0, 5) });
    connection.exec(`
      INSERT INTO departments VALUES ('d', 'A', 'Larvik', 'dementia', 8, 0, '2027-01-04');
      INSERT INTO plans (id, department_id, name, unit, period_kind, period_start, period_weeks, settings, revision, created_at, changed_at)
        VALUES ('p', 'd', 'Turnus', '{"name":"A","municipality":"Larvik","serviceType":"dementia","places":8}',
        'calendar', '2027-01-04', 1, '{}', 0, '2027-01-04', '2027-01-04');
      INSERT INTO demand_rows (plan_id, position, id, days, start_time, end_time, people) VALUES ('p', 0, 'r', '["mon"]', '07:30', '15:00', 2);
    `);
    close();
    const { plan } = await openService(file).open('p');
    expect(plan).not.toHaveProperty('demandProfiles');
    expect(plan.demand).toEqual([{ id: 'r', days: ['mon'], start: '07:30', end: '15:00', people: 2 }]);
  });

  it('keeps profiles and their rows, and lets them be taken away again', async () => {
    const file = join(tempFolder(), 'a.db');
    const before = openService(file);
    const plan = aPlan().calendar('2027-06-07', 8).withDemand('07:30', '15:00', 2).withDemand('07:30', '15:00', 1, { profile: 'summer' }).build();
    const planId = await before.add({ ...plan, demandProfiles: [SUMMER] });
    before.service.close();

    const again = openService(file);
    const stored = (await again.open(planId)).plan;
    expect([stored.demandProfiles, stored.demand.map(({ profile }) => profile)]).toEqual([[SUMMER], [undefined, 'summer']]);
    await again.execute(planId, { type: 'demand.replace', rows: stored.demand.slice(0, 1), profiles: [] });
    again.service.close();
    expect((await openService(file).open(planId)).plan).not.toHaveProperty('demandProfiles');
  });
});

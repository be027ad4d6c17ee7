import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const THERE = {
  unit: '3. etasje',
  plan: 'other',
  line: '1',
  positionPercent: 50,
  shiftCodes: [{ code: 'K', start: clockTime('14:00'), end: clockTime('21:30'), unpaidBreakMinutes: 30 }],
  cells: ['', 'K', '', '', '', '', 'K'],
};

describe('0007-elsewhere', () => {
  it('lets lines of an older file stand without work elsewhere', async () => {
    const file = join(tempFolder(), 'a.db');
    const { connection, close } = openDatabase(file, { migrations: MIGRATIONS.slice(0, 6) });
    connection.exec(`
      INSERT INTO departments VALUES ('d', 'A', 'Larvik', 'dementia', 8, 0, '2027-01-04');
      INSERT INTO plans (id, department_id, name, unit, period_kind, period_start, period_weeks, settings, revision, created_at, changed_at)
        VALUES ('p', 'd', 'Turnus', '{"name":"A","municipality":"Larvik","serviceType":"dementia","places":8}',
        'cycle', '2027-01-04', 1, '{}', 0, '2027-01-04', '2027-01-04');
      INSERT INTO lines (plan_id, id, position, label, competence, position_percent, full_time_week) VALUES ('p', '1', 0, 'Line', 'assistant', 50, '35.5');
    `);
    close();
    expect((await openService(file).open('p')).plan.lines[0]).not.toHaveProperty('elsewhere');
  });

  it('keeps it, and lets it be taken away again', async () => {
    const file = join(tempFolder(), 'a.db');
    const before = openService(file);
    const planId = await before.add(aPlan().withLine('D - - - - - -', { elsewhere: THERE }).build());
    before.service.close();

    const again = openService(file);
    expect((await again.open(planId)).plan.lines[0]?.elsewhere).toEqual(THERE);
    await again.execute(planId, { type: 'line.update', id: '1', changes: { elsewhere: null } });
    again.service.close();
    expect((await openService(file).open(planId)).plan.lines[0]).not.toHaveProperty('elsewhere');
  });
});

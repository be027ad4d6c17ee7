import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { openDatabase } from '#db/open.ts';
import type { Plan, ShiftCode } from '#shared/domain/model/plan.ts';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import { localDate, localDateTime } from '#shared/time/local-date.ts';
import { aPlan, type LineFacts, ORDINARY_CODES } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NOTES: LineFacts = {
  vacancy: 'vacant',
  pinnedDays: [0, 6],
  wishes: [
    { day: 0, want: 'off', isStrong: true },
    { day: 2, want: 'code', code: 'D', note: 'Barnehage' },
  ],
};
const COMMENTS: readonly PlanComment[] = [
  { id: 'a', text: 'Til drøfting', at: localDateTime(localDate('2027-01-04'), 540) },
  { id: 'b', text: 'Æ, ø, å\nog en linje til', line: '1', day: 6, author: 'Kari', at: localDateTime(localDate('2027-01-05'), 0), isDone: true },
];

function aPlanWithNotes(): Plan {
  const painted = ORDINARY_CODES.map((code): ShiftCode => (code.code === 'D' ? { ...code, look: { colour: 'blue', pattern: 'stripes' } } : code));
  const plan = aPlan().withLine('D D - - - D D', NOTES).withDemand('07:30', '15:00', 2).build();
  return { ...plan, shiftCodes: painted, demand: plan.demand.map((row) => ({ ...row, author: 'Kari', reason: 'Flere med utagering' })), comments: COMMENTS };
}

describe('0004-notes-and-wishes', () => {
  it('lets the parts of an older file stand without them', async () => {
    const file = join(tempFolder(), 'a.db');
    const { connection, close } = openDatabase(file, { migrations: MIGRATIONS.slice(0, 3) });
    connection.exec(`
      INSERT INTO departments VALUES ('d', 'A', 'Larvik', 'dementia', 8, 0, '2027-01-04');
      INSERT INTO plans VALUES ('p', 'd', 'Turnus', '{"name":"A","municipality":"Larvik","serviceType":"dementia","places":8}',
        'cycle', '2027-01-04', 1, 'own-line', '{}', 0, '2027-01-04', '2027-01-04', NULL, NULL);
      INSERT INTO lines VALUES ('p', '1', 0, 'Line', 'assistant', 50, '35.5', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
      INSERT INTO demand_rows VALUES ('p', 0, 'r', '["mon"]', '07:30', '15:00', 2, NULL, NULL, NULL, NULL);
      INSERT INTO shift_codes VALUES ('p', 0, 'D', 'work', '07:30', '15:00', NULL, NULL, NULL);
    `);
    close();
    const { plan } = await openService(file).open('p');
    expect(plan).not.toHaveProperty('comments');
    for (const fact of ['vacancy', 'pinnedDays', 'wishes']) expect(plan.lines[0]).not.toHaveProperty(fact);
    expect(plan.demand).toEqual([{ id: 'r', days: ['mon'], start: '07:30', end: '15:00', people: 2 }]);
    expect(plan.shiftCodes).toEqual([{ code: 'D', kind: 'work', start: '07:30', end: '15:00' }]);
  });

  it('keeps them, and lets them be taken away again', async () => {
    const file = join(tempFolder(), 'a.db');
    const before = openService(file);
    const planId = await before.add(aPlanWithNotes());
    before.service.close();

    const again = openService(file);
    expect((await again.open(planId)).plan).toEqual(aPlanWithNotes());
    await again.execute(planId, { type: 'comments.replace', comments: [] });
    await again.execute(planId, { type: 'pins.set', cells: [0, 6].map((day) => ({ line: '1', day })), isPinned: false });
    await again.execute(planId, { type: 'line.update', id: '1', changes: { wishes: null, vacancy: null } });
    again.service.close();
    const { plan } = await openService(file).open(planId);
    expect(plan).not.toHaveProperty('comments');
    for (const fact of ['vacancy', 'pinnedDays', 'wishes']) expect(plan.lines[0]).not.toHaveProperty(fact);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { must } from '../../kernel/assert.ts';
import { clockTime } from '../../time/clock-time.ts';
import { localDate } from '../../time/local-date.ts';
import type { Agreement, DemandRow, Plan } from '../model/plan.ts';
import { applyCommand } from './apply-command.ts';
import type { LineChanges, PlanCommand } from './command.ts';
import { invertCommand } from './invert-command.ts';

const AGREEMENT: Agreement = { id: 'a', type: '10-5-2', from: localDate('2027-01-01'), to: localDate('2027-12-31'), lines: ['3', '1', '2'] };
const ROW: DemandRow = { id: 'r', days: ['mon'], start: clockTime('07:30'), end: clockTime('15:00'), people: 2 };
const PLAN: Plan = {
  ...aPlan().cycle(2).withLines(3, ['D D A A - - -', 'N N - - - D D']).build(),
  agreements: [AGREEMENT],
};
const line = (plan: Plan, id: string) =>
  must(
    plan.lines.find((candidate) => candidate.id === id),
    `line ${id}`,
  );

function after(plan: Plan, command: PlanCommand): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) expect.fail(JSON.stringify(applied.error));
  return applied.value;
}

describe('cells.set', () => {
  it('writes the cells and leaves every other part of the plan the same object', () => {
    const changed = after(PLAN, { type: 'cells.set', cells: [{ line: '2', day: 4, text: 'D' }] });
    expect(line(changed, '2').cells[4]).toBe('D');
    expect(changed.lines[0]).toBe(PLAN.lines[0]);
    expect(changed.demand).toBe(PLAN.demand);
  });

  it.each([
    [' A ', 'A'],
    ['-', ''],
    ['–', ''],
    ['−', ''],
    ['  ', ''],
    ['--', '--'],
    ['hva?', 'hva?'],
  ])('stores the typed text "%s" as "%s"', (typed, stored) => {
    expect(line(after(PLAN, { type: 'cells.set', cells: [{ line: '1', day: 0, text: typed }] }), '1').cells[0]).toBe(stored);
  });

  it('gives the very same plan when nothing changes', () => {
    expect(after(PLAN, { type: 'cells.set', cells: [{ line: '1', day: 0, text: 'D' }] })).toBe(PLAN);
  });

  it('lets the last of two texts for one cell win, and undoes to the text before both', () => {
    const command: PlanCommand = { type: 'cells.set', cells: ['A', 'N'].map((text) => ({ line: '1', day: 0, text })) };
    const changed = after(PLAN, command);
    expect(line(changed, '1').cells[0]).toBe('N');
    expect(after(changed, invertCommand(PLAN, command))).toEqual(PLAN);
  });
});

describe('a line', () => {
  it('that is removed leaves the agreements that name it, and comes back to its place in both', () => {
    const command: PlanCommand = { type: 'line.remove', id: '1' };
    const changed = after(PLAN, command);
    expect(changed.agreements[0]?.lines).toEqual(['3', '2']);
    expect(after(changed, invertCommand(PLAN, command))).toEqual(PLAN);
  });

  it('loses a fact that is set to null and keeps one that is undefined', () => {
    const paid = after(PLAN, { type: 'line.update', id: '1', changes: { annualPayKr: 500_000, seniorityYears: 4 } });
    const changed = line(after(paid, { type: 'line.update', id: '1', changes: { annualPayKr: null, seniorityYears: undefined } }), '1');
    expect('annualPayKr' in changed).toBe(false);
    expect(changed.seniorityYears).toBe(4);
  });

  it('keeps null as the weekend frequency of somebody who works none', () => {
    expect(line(after(PLAN, { type: 'line.update', id: '1', changes: { weekendEvery: null } }), '1').weekendEvery).toBeNull();
  });

  it('moves to the index it is given', () => {
    expect(after(PLAN, { type: 'line.move', id: '1', index: 2 }).lines.map(({ id }) => id)).toEqual(['2', '3', '1']);
  });
});

describe('shift-codes.replace', () => {
  const limited = after(PLAN, { type: 'line.update', id: '1', changes: { allowedCodes: ['D', 'A'] } });
  const withoutA = limited.shiftCodes.filter(({ code }) => code !== 'A');

  it('takes a lost code out of the allowed codes, keeps the text in the cells, and undoes both', () => {
    const command: PlanCommand = { type: 'shift-codes.replace', shiftCodes: withoutA };
    const changed = after(limited, command);
    expect(line(changed, '1').allowedCodes).toEqual(['D']);
    expect(line(changed, '1').cells[2]).toBe('A');
    expect(after(changed, invertCommand(limited, command))).toEqual(limited);
  });

  it('gives lines new allowed codes where told, and undoes that for a line that had none', () => {
    const command: PlanCommand = { type: 'shift-codes.replace', shiftCodes: withoutA, allowedCodes: { 1: null, 2: ['D'] } };
    const changed = after(limited, command);
    expect([line(changed, '1').allowedCodes, line(changed, '2').allowedCodes]).toEqual([undefined, ['D']]);
    expect(after(changed, invertCommand(limited, command))).toEqual(limited);
  });
});

describe('another number of weeks', () => {
  const weeks = (count: number): PlanCommand => ({ type: 'plan.update', changes: { period: { ...PLAN.period, weeks: count } } });

  it('cuts every line, and the inverse brings the cut cells back', () => {
    const cut = after(PLAN, weeks(1));
    expect(cut.lines.every(({ cells }) => cells.length === 7)).toBe(true);
    expect(after(cut, invertCommand(PLAN, weeks(1)))).toEqual(PLAN);
  });

  it('lengthens every line with empty cells', () => {
    expect(line(after(PLAN, weeks(3)), '1').cells.slice(14)).toEqual(['', '', '', '', '', '', '']);
  });
});

describe('a command that does not fit', () => {
  const period = (changes: object): PlanCommand => ({ type: 'plan.update', changes: { period: { ...PLAN.period, ...changes } } });
  const dated: Plan = { ...PLAN, period: { kind: 'calendar', start: PLAN.period.start, weeks: 2 }, demand: [{ ...ROW, from: localDate('2027-01-04') }] };

  it.each<[string, PlanCommand, string, string, Plan?]>([
    [
      'a line that is not there',
      { type: 'cells.set', cells: [{ line: '9', day: 0, text: 'D' }] },
      '$.cells[0].line',
      'found "9". Accepted: the id of a line of the plan: 1, 2, 3',
    ],
    ['the day after the last', { type: 'cells.set', cells: [{ line: '1', day: 14, text: 'D' }] }, '$.cells[0].day', 'from 0 to 13'],
    ['a day that is no whole number', { type: 'cells.set', cells: [{ line: '1', day: 0.5, text: 'D' }] }, '$.cells[0].day', 'from 0 to 13'],
    ['the removal of a line that is not there', { type: 'line.remove', id: '9' }, '$.id', 'found "9"'],
    ['an id that is taken', { type: 'line.add', index: 0, line: line(PLAN, '1') }, '$.line.id', 'not in the list already'],
    [
      'a line with cells for one week',
      { type: 'line.add', index: 0, line: { ...line(PLAN, '1'), id: 'n', cells: [''] } },
      '$.line.cells',
      'found 1. Accepted: exactly 14',
    ],
    ['a place after the end', { type: 'line.add', index: 4, line: { ...line(PLAN, '1'), id: 'n' } }, '$.index', 'from 0 to 3'],
    ['a move beyond the last line', { type: 'line.move', id: '1', index: 3 }, '$.index', 'from 0 to 2'],
    ['an allowed code that is not there', { type: 'line.update', id: '1', changes: { allowedCodes: ['D', 'Q'] } }, '$.changes.allowedCodes[1]', 'found "Q"'],
    ['a row of demand twice', { type: 'demand.replace', rows: [ROW, ROW] }, '$.rows[1].id', 'found "r"'],
    ['a floor above the people wanted', { type: 'demand.replace', rows: [{ ...ROW, minimum: 3 }] }, '$.rows[0].minimum', 'at most 2'],
    [
      'dates of demand in a cycle',
      { type: 'demand.replace', rows: [{ ...ROW, to: localDate('2027-01-04') }] },
      '$.rows[0].to',
      'only when period.kind is calendar',
    ],
    [
      'a code twice',
      { type: 'shift-codes.replace', shiftCodes: [...PLAN.shiftCodes, ...PLAN.shiftCodes.slice(0, 1)] },
      `$.shiftCodes[${PLAN.shiftCodes.length}].code`,
      'found "D"',
    ],
    [
      'an agreement for a line that is not there',
      { type: 'agreements.replace', agreements: [{ ...AGREEMENT, lines: ['1', '9'] }] },
      '$.agreements[0].lines[1]',
      'found "9"',
    ],
    [
      'an agreement that names a line twice',
      { type: 'agreements.replace', agreements: [{ ...AGREEMENT, lines: ['1', '1'] }] },
      '$.agreements[0].lines[1]',
      'found "1"',
    ],
    ['a start on a Sunday', period({ start: localDate('2027-01-03') }), '$.changes.period.start', 'a Monday'],
    ['a calendar that rotates', period({ kind: 'calendar' }), '$.changes.period.rotation', 'only when kind is cycle'],
    ['a cycle out of a calendar with dated demand', period({}), '$.demand[0].from', 'only when period.kind is calendar', dated],
    [
      'cells to restore where no week is added',
      { type: 'plan.update', changes: { restoreCells: { 1: ['D'] } } },
      "$.changes.restoreCells['1']",
      'found 1. Accepted: exactly 0',
    ],
  ])('%s is refused with its path', (_what, command, path, words, plan = PLAN) => {
    const applied = applyCommand(plan, command);
    if (applied.ok) expect.fail('it was applied');
    expect([applied.error.code, applied.error.path]).toEqual(['command.invalid', path]);
    expect(describeError('en', applied.error).detail).toContain(words);
  });
});

describe('facts of a line that only dates give a meaning', () => {
  const leave = { from: localDate('2027-01-05'), to: localDate('2027-01-04'), leave: 'annual-leave' };
  const update = (changes: LineChanges): PlanCommand => ({ type: 'line.update', id: '1', changes });

  it.each([
    [{ overlays: [] }, '$.changes.overlays'],
    [{ vacationDays: 10 }, '$.changes.vacationDays'],
    [{ f5Earned: [] }, '$.changes.f5Earned'],
  ])('are refused in a cycle: %j', (changes, path) => {
    expect(applyCommand(aPlan().withLine('D').build(), update(changes))).toMatchObject({ ok: false, error: { path } });
  });

  it('are taken in a calendar plan, and keep it from becoming a cycle', () => {
    const taken = applyCommand(aPlan().calendar('2027-01-04').withLine('D').build(), update({ vacationDays: 10 }));
    if (!taken.ok) throw new Error('refused');
    const cycle: PlanCommand = { type: 'plan.update', changes: { period: { kind: 'cycle', start: localDate('2027-01-04'), weeks: 1 } } };
    expect(applyCommand(taken.value, cycle)).toMatchObject({ ok: false, error: { path: '$.lines[0].vacationDays' } });
  });

  it('refuse leave that ends before it begins', () => {
    const plan = aPlan().calendar('2027-01-04').withLine('D').build();
    expect(applyCommand(plan, update({ overlays: [leave] }))).toMatchObject({
      ok: false,
      error: { path: '$.changes.overlays[0].to', params: { date: '2027-01-05' } },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { must } from '../../kernel/assert.ts';
import { localDate } from '../../time/local-date.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import { diffPlans } from './diff-plans.ts';

const PLAN: Plan = aPlan().withLine('D D A A - - -').withLine('N N - - - D D').withDemand('07:30', '15:00', 2).build();
const [ONE, TWO] = [must(PLAN.lines[0], 'line'), must(PLAN.lines[1], 'line')];

function withCells(line: RotaLine, week: string): RotaLine {
  return { ...line, cells: week.split(' ').map((text) => (text === '-' ? '' : text)) };
}

describe('diffPlans', () => {
  it('finds nothing between a plan and a copy of it', () => {
    const nothing = { facts: [], lines: [], cells: [], shiftCodes: [], demand: [], agreements: [] };
    expect(diffPlans(PLAN, structuredClone(PLAN))).toEqual(nothing);
  });

  it('tells each changed cell with both texts, also when the lines have changed places', () => {
    const after = { ...PLAN, lines: [TWO, withCells(ONE, 'D A A A - D -')] };
    expect(diffPlans(PLAN, after).cells).toEqual([
      { line: '1', day: 1, oldDay: 1, before: 'D', after: 'A' },
      { line: '1', day: 5, oldDay: 5, before: '', after: 'D' },
    ]);
  });

  it('tells lines that came, went and changed, and no cells of the first two', () => {
    const after = {
      ...PLAN,
      lines: [
        { ...TWO, positionPercent: 80, seniorityYears: 4 },
        { ...ONE, id: '3' },
      ],
    };
    expect(diffPlans(PLAN, after)).toMatchObject({
      cells: [],
      lines: [
        {
          id: '2',
          kind: 'changed',
          facts: [
            { fact: 'positionPercent', before: 100, after: 80 },
            { fact: 'seniorityYears', before: undefined, after: 4 },
          ],
        },
        { id: '3', kind: 'added' },
        { id: '1', kind: 'removed' },
      ],
    });
  });

  it('tells facts of the plan by their path', () => {
    const after = { ...PLAN, name: 'B', unit: { ...PLAN.unit, places: 30 } };
    expect(diffPlans(PLAN, after).facts).toEqual([
      { fact: 'name', before: PLAN.name, after: 'B' },
      { fact: 'unit.places', before: PLAN.unit.places, after: 30 },
    ]);
  });

  it('matches days by date when a calendar plan begins a week later', () => {
    const calendar = (start: string, weeks: string): Plan => ({
      ...PLAN,
      period: { kind: 'calendar', start: localDate(start), weeks: 1 },
      lines: [withCells(ONE, weeks)],
    });
    const before = {
      ...calendar('2027-01-04', '- - - - - - -'),
      lines: [{ ...ONE, cells: [...Array.from({ length: 7 }, () => 'D'), 'A', '', '', '', '', '', ''] }],
    };
    const { cells } = diffPlans(before, calendar('2027-01-11', 'A N - - - - -'));
    expect(cells.filter(({ day }) => day === null)).toHaveLength(7);
    expect(cells.filter(({ day }) => day !== null)).toEqual([{ line: '1', day: 1, oldDay: 8, before: '', after: 'N' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { must } from '../../kernel/assert.ts';
import { markDaysOff, weeklyDaysOff } from './mark-days-off.ts';
import { planProblem } from './plan-problem.ts';
import { USUAL_PRIORITIES } from './priorities.ts';

const CODES = { first: 'F1', second: 'F2' };

function marked(before: string, after: string, isMovable: (day: number) => boolean = () => true): string {
  const plan = aPlan().withLine(before).build();
  const { shifts } = planProblem(plan, USUAL_PRIORITIES, () => false);
  const found = after.split(' ').map((text) => (text === '-' ? '' : text));
  return markDaysOff(must(plan.lines[0], 'the line'), found, isMovable, shifts, CODES, true)
    .map((text) => text || '-')
    .join(' ');
}

describe('weekly days off after a search', () => {
  it('a free weekend gets F2 and F1', () => {
    expect(marked('D D D F2 F1 D D', 'D D D D D - -')).toBe('D D D D D F2 F1');
  });

  it('F1 goes where the rest is longest, F2 beside it', () => {
    expect(marked('D D D D D F2 F1', 'D - - A A D D')).toBe('D F2 F1 A A D D');
    // One day alone between an evening and a day is shorter than one between a day and an evening.
    expect(marked('D D D D D F2 F1', 'A - D D - A A')).toBe('A F2 D D F1 A A');
  });

  it('a week whose work is as it was keeps its days off where they are', () => {
    expect(marked('D D F1 D D D F2', 'D D F1 D D D F2')).toBe('D D F1 D D D F2');
  });

  it('of two equal rests F1 stays where it was', () => {
    expect(marked('F1 D D F2 D D -', 'F1 A A F2 A A A')).toBe('F1 A A F2 A A A');
  });

  it('a day off that may not be moved stays, and no second one is made', () => {
    expect(marked('D F1 D D D D D', 'A F1 A A A - -', (day) => day !== 1)).toBe('A F1 A A A - F2');
  });

  it('other days off and a week without a free day are left alone', () => {
    expect(marked('D D D D D F3 -', 'A A A A A F3 -')).toBe('A A A A A F3 F1');
    expect(marked('D D D D D D -', 'A A A A A A A')).toBe('A A A A A A A');
  });

  it('a plan without such codes, or one that works but never marks them, is not marked; an empty one is', () => {
    expect(weeklyDaysOff(aPlan().withLine('D D D D D - -').build())).toBeNull();
    expect(weeklyDaysOff(aPlan().withLine('D D D D D F2 F1').build())).toEqual(CODES);
    expect(weeklyDaysOff(aPlan().withLine('- - - - - - -').build())).toEqual(CODES);
    expect(weeklyDaysOff({ ...aPlan().withLine('- - - - - - -').build(), shiftCodes: [] })).toBeNull();
  });
});

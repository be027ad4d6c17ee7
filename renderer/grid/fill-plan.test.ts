import { describe, expect, it } from 'vitest';
import { planFill } from './fill-plan.ts';

const week = (text: string) => [text, text, text, text, text, '', ''];
const cells = [
  [...week('D'), ...week('A')],
  [...week(''), ...week('')],
  [...week(''), ...week('')],
];
const at = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('planFill', () => {
  it('lays a pattern over so many lines and no further than the last', () => {
    const plan = planFill({ kind: 'staggered', lines: 2, patternWeeks: 2, shiftWeeks: 1 }, at(0, 3, 0, 3), cells);
    expect(plan.target).toEqual(at(0, 0, 1, 13));
    expect(plan.changes).toHaveLength(10);
    expect(plan.changes[0]).toEqual({ row: 1, col: 0, text: 'A' });
    expect(planFill({ kind: 'staggered', lines: 99, patternWeeks: 2, shiftWeeks: 1 }, at(0, 3, 0, 3), cells).target.bottom).toBe(2);
  });

  it('repeats the block one way', () => {
    const plan = planFill({ kind: 'repeat', direction: 'down', count: 1 }, at(0, 0, 0, 1), cells);
    expect(plan).toEqual({
      target: at(0, 0, 1, 1),
      changes: [
        { row: 1, col: 0, text: 'D' },
        { row: 1, col: 1, text: 'D' },
      ],
    });
  });

  it('repeats the first weeks of the selected lines', () => {
    const plan = planFill({ kind: 'weeks', weeks: 1 }, at(0, 4, 1, 4), cells);
    expect(plan.target).toEqual(at(0, 0, 1, 13));
    expect(plan.changes.map(({ row, col, text }) => [row, col, text])).toEqual([7, 8, 9, 10, 11].map((col) => [0, col, 'D']));
  });

  it('empties the block', () => {
    expect(planFill({ kind: 'clear' }, at(0, 0, 2, 0), cells).changes).toEqual([{ row: 0, col: 0, text: '' }]);
  });
});

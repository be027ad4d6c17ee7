import { describe, expect, it } from 'vitest';
import { DAY_OFF, type RotationInstance } from './rotation-instance.ts';
import { scheduleProblem } from './schedule-problem.ts';

// Three lines: one person on D every day, one on N Monday to Thursday.
const instance: RotationInstance = {
  days: 7,
  employees: 3,
  shifts: [
    { name: 'D', start: 360, length: 480, block: { least: 2, most: 4 }, demand: [1, 1, 1, 1, 1, 1, 1] },
    { name: 'N', start: 1320, length: 480, block: { least: 2, most: 4 }, demand: [1, 1, 1, 1, 0, 0, 0] },
  ],
  daysOff: { least: 2, most: 4 },
  workBlock: { least: 2, most: 6 },
  forbidden: [[1, 0], [1, DAY_OFF, DAY_OFF, 0].slice(0, 2)],
};
const free: RotationInstance = { ...instance, forbidden: [[1, 0]] };
const good = ['DDDD---', '----DDD', 'NNNN---'];

describe('scheduleProblem', () => {
  it('finds nothing wrong with a schedule that keeps everything, across lines and round the end', () => {
    expect(scheduleProblem(free, ['DDDD---', 'NNNN---', '----DDD'])).toBe('days off 7 days in a row from day 11');
    expect(scheduleProblem({ ...free, daysOff: { least: 2, most: 7 } }, ['DDDD---', 'NNNN---', '----DDD'])).toBe('work 7 days in a row from day 18');
    expect(
      scheduleProblem(
        {
          ...free,
          daysOff: { least: 2, most: 7 },
          workBlock: { least: 2, most: 7 },
          shifts: free.shifts.map((shift) => ({ ...shift, block: { least: 2, most: 7 } })),
        },
        ['DDDD---', 'NNNN---', '----DDD'],
      ),
    ).toBeNull();
  });

  it.each([
    ['a line too few', good.slice(1), 'size'],
    ['a line too short', ['DDDD--', '----DDD', 'NNNN---'], 'size'],
    ['a letter that is no shift', ['DDDD---', '----DDX', 'NNNN---'], 'no shift is called X'],
    ['a person too few', ['DDDD---', '-----DD', 'NNNN---'], '0 on D on day 4, 1 wanted'],
    ['a person too many', ['DDDD---', '----DDD', 'NNNND--'], '2 on D on day 4, 1 wanted'],
  ])('tells of %s', (_, schedule, problem) => {
    expect(scheduleProblem(free, schedule)).toBe(problem);
  });

  it('tells of a forbidden sequence over the end of the rota', () => {
    const shifts = free.shifts.map((shift, index) => ({ ...shift, demand: index === 0 ? [1, 1, 1, 1, 0, 0, 0] : [0, 0, 0, 1, 1, 1, 1] }));
    expect(scheduleProblem({ ...free, employees: 2, shifts }, ['DDDD---', '---NNNN'])).toBe('forbidden N D from day 13');
  });

  it('refuses a rota without a day off, however long blocks may be', () => {
    const shifts = [{ name: 'D', start: 0, length: 60, block: { least: 1, most: 99 }, demand: [1, 1, 1, 1, 1, 1, 1] }];
    expect(scheduleProblem({ ...free, employees: 1, shifts, forbidden: [], workBlock: { least: 1, most: 99 } }, ['DDDDDDD'])).toBe('work without an end');
  });
});

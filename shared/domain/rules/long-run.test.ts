import { describe, expect, it } from 'vitest';
import { aPlan } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { longRun } from './long-run.ts';

describe('long run', () => {
  it.each([
    ['five days in a row are fine', 'D D D D D - -', []],
    ['exactly six days in a row are fine', 'D D D D D D -', []],
    ['seven days in a row are advice', ['- D D D D D D', 'D - - - - - -'], ['advice 1 7/6']],
    ['a day off breaks the run', ['- D D D D D D', 'F1 D D - - - -'], []],
    ['leave breaks the run', ['- D D D D D D', 'FE D D - - - -'], []],
  ])('%s', (_, weeks, expected) => {
    expect(briefly(longRun, aPlan().withLine(weeks))).toEqual(expected);
  });

  it('says from when to when, whatever the shifts are', () => {
    expect(findingsOf(longRun, aPlan().withLine(['- - - D D A A', 'A N N - - - -']))).toEqual([
      {
        rule: 'long-run',
        severity: 'advice',
        line: '1',
        from: '2027-01-07T00:00',
        to: '2027-01-14T00:00',
        day: 3,
        measured: 7,
        limit: 6,
        unit: 'days',
        citation: '–',
        agreement: null,
        inputs: {},
      },
    ]);
  });

  it('counts the day on which a night starts, not the one on which it ends', () => {
    expect(briefly(longRun, aPlan().withLine('N N N N N N -'))).toEqual([]);
  });

  it.each([
    ['over the seam of an own-line cycle', aPlan().withLine(['D D D D - - -', '- - - - D D D']), [{ day: 11, measured: 7 }]],
    ['over the seam of a rolling cycle', aPlan().cycle(1, 'rolling').withLine('- - - - D D D').withLine('D D D D - - -'), [{ line: '1', day: 4, measured: 7 }]],
    ['not over the end of a calendar plan', aPlan().calendar('2027-01-04').withLine(['D D D D - - -', '- - - - D D D']), []],
    ['over a clock change', aPlan().calendar('2027-10-25').withLine('D D D D D D D'), [{ day: 0, measured: 7 }]],
  ])('is seen %s', (_, plan, expected) => {
    expect(findingsOf(longRun, plan)).toMatchObject(expected);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(longRun, aPlan())).toEqual([]);
  });
});

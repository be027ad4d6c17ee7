import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { nightRun } from './night-run.ts';

describe('night run', () => {
  it.each([
    ['two nights in a row are fine', 'N N - - - - -', []],
    ['exactly three nights in a row are fine', 'N N N - - - -', []],
    ['four nights in a row are advice', 'N N N N - - -', ['advice 1 4/3']],
    ['four nights with one off between are fine', 'N N - N N - -', []],
    ['a day shift between breaks the run', 'N N D N N - -', []],
    ['three nights before an evening are fine', 'N N N A - - -', []],
  ])('%s', (_, week, expected) => {
    expect(briefly(nightRun, aPlan().withLine(week))).toEqual(expected);
  });

  it('says from when to when', () => {
    expect(findingsOf(nightRun, aPlan().withLine('- N N N N N -'))).toEqual([
      {
        rule: 'night-run',
        severity: 'advice',
        line: '1',
        from: '2027-01-05T00:00',
        to: '2027-01-10T00:00',
        day: 1,
        measured: 5,
        limit: 3,
        unit: 'shifts',
        citation: 'AML § 10-11',
        agreement: null,
        inputs: {},
      },
    ]);
  });

  it('goes by the day-part of the shift, not by its name', () => {
    expect(
      briefly(
        nightRun,
        aPlan()
          .withCodes(work('N', '15:00', '23:00'))
          .withLine('N N N N - - -'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['over a week border', aPlan().withLine(['- - - - - N N', 'N N - - - - -']), [{ day: 5, measured: 4 }]],
    ['over the seam of an own-line cycle', aPlan().withLine('N N - - - N N'), [{ day: 5, measured: 4, from: '2027-01-09T00:00', to: '2027-01-13T00:00' }]],
    ['over the seam of a rolling cycle', aPlan().cycle(1, 'rolling').withLine('N N - - - - -').withLine('- - - - - N N'), [{ line: '2', day: 5, measured: 4 }]],
    ['all the way round', aPlan().withLine('N N N N N N N'), [{ day: 0, measured: 7 }]],
    ['not over the end of a calendar plan', aPlan().calendar('2027-01-04').withLine('N N - - - N N'), []],
    ['over the night of a clock change', aPlan().calendar('2027-03-22').withLine('- - - N N N N'), [{ day: 3, measured: 4 }]],
  ])('is seen %s', (_, plan, expected) => {
    expect(findingsOf(nightRun, plan)).toMatchObject(expected);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(nightRun, aPlan())).toEqual([]);
  });
});

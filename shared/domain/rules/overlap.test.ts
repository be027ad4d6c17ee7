import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { overlap } from './overlap.ts';

const nightUntil = (end: string) =>
  aPlan()
    .withCodes(work('N', '22:00', end))
    .withLine('N D - - - - -');

describe('overlap', () => {
  it.each([
    ['a shift that ends a minute before the next begins does not overlap', '07:29', []],
    ['back to back does not overlap', '07:30', []],
    ['one minute too long overlaps', '07:31', ['breach 1 1/0']],
  ])('%s', (_, end, expected) => {
    expect(briefly(overlap, nightUntil(end))).toEqual(expected);
  });

  it('says when and between which shifts, on the cell of the earlier one', () => {
    expect(findingsOf(overlap, nightUntil('08:00'))).toEqual([
      {
        rule: 'overlap',
        severity: 'breach',
        line: '1',
        from: '2027-01-05T07:30',
        to: '2027-01-05T08:00',
        day: 0,
        measured: 30,
        limit: 0,
        unit: 'minutes',
        citation: '–',
        agreement: null,
        inputs: { first: 'N', second: 'D' },
      },
    ]);
  });

  it('measures a shift that lies inside another by its own length', () => {
    const plan = aPlan()
      .withCodes(work('H', '08:00', '08:00'), work('S', '00:30', '01:30'))
      .withLine('H S - - - - -');
    expect(findingsOf(overlap, plan)).toMatchObject([{ measured: 60, from: '2027-01-05T00:30', to: '2027-01-05T01:30' }]);
  });

  it.each([
    ['over a week border', aPlan().withLine(['- - - - - - N', 'D - - - - - -']), [{ line: '1', day: 6, from: '2027-01-11T07:30' }]],
    ['over the seam of an own-line cycle', aPlan().withLine('D - - - - - N'), [{ line: '1', day: 6, from: '2027-01-11T07:30', to: '2027-01-11T08:00' }]],
    ['over the seam of a rolling cycle', aPlan().cycle(1, 'rolling').withLine('- - - - - - N').withLine('D - - - - - -'), [{ line: '1', day: 6 }]],
    ['not over the end of a calendar plan', aPlan().calendar('2027-01-04').withLine('D - - - - - N'), []],
    ['not between two lines that do not roll', aPlan().withLine('- - - - - - N').withLine('D - - - - - -'), []],
  ])('is seen %s', (_, plan, expected) => {
    expect(findingsOf(overlap, plan)).toMatchObject(expected);
  });

  it.each([
    ['the night that loses an hour', '2027-03-22'],
    ['the night that gains an hour', '2027-10-25'],
  ])('counts minutes that really pass on %s', (_, start) => {
    expect(briefly(overlap, aPlan().calendar(start).withLine('- - - - - N D'))).toEqual(['breach 1 30/0']);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(overlap, aPlan())).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { minimumStaffing } from './minimum-staffing.ts';

const monday = { days: ['mon'] as const };
const stretches = (plan: ReturnType<typeof aPlan>) =>
  findingsOf(minimumStaffing, plan).map(({ from, to, measured, limit }) => `${from.slice(5)} ${to.slice(5)} ${measured}/${limit}`);

describe('minimum staffing', () => {
  it.each([
    ['one below the minimum is a breach', 2, ['breach unit 2/3']],
    ['exactly the minimum is fine', 3, []],
    ['above the minimum but below what is wanted is fine', 4, []],
  ])('%s', (_, lines, expected) => {
    const plan = aPlan()
      .withDemand('07:30', '15:00', 5, { ...monday, minimum: 3 })
      .withLines(lines, 'D - - - - - -');
    expect(briefly(minimumStaffing, plan)).toEqual(expected);
  });

  it('takes the people wanted as the minimum when the row gives none', () => {
    expect(
      findingsOf(
        minimumStaffing,
        aPlan()
          .withDemand('07:30', '15:00', 2, { days: ['tue'] })
          .withLine('- D - - - - -'),
      ),
    ).toEqual([
      {
        rule: 'minimum-staffing',
        severity: 'breach',
        line: null,
        from: '2027-01-05T07:30',
        to: '2027-01-05T15:00',
        day: 1,
        measured: 1,
        limit: 2,
        unit: 'people',
        citation: '–',
        agreement: null,
        inputs: {},
      },
    ]);
  });

  it('merges stretches with the same number missing and shows the moment with the fewest', () => {
    // 07:30–09:00 has 1 of 2, then a second row of one person begins: 1 of 3 is another shortfall, 11:00 adds one.
    const plan = aPlan()
      .withDemand('07:30', '15:00', 2, monday)
      .withDemand('09:00', '12:00', 1, monday)
      .withCodes(work('X', '09:00', '12:00'))
      .withLine('D - - - - - -');
    expect(stretches(plan)).toEqual(['01-04T07:30 01-04T09:00 1/2', '01-04T09:00 01-04T12:00 1/3', '01-04T12:00 01-04T15:00 1/2']);
    expect(stretches(plan.withLine('X - - - - - -'))).toEqual(['01-04T07:30 01-04T15:00 1/2']);
  });

  it('breaks where one row hands over to the next, though as many are missing', () => {
    const plan = aPlan().withDemand('07:30', '15:00', 1, monday).withDemand('15:00', '22:00', 1, monday);
    expect(stretches(plan)).toEqual(['01-04T07:30 01-04T15:00 0/1', '01-04T15:00 01-04T22:00 0/1']);
  });

  it('goes over midnight and belongs to the day on which it begins', () => {
    const plan = aPlan()
      .withDemand('22:00', '08:00', 1, { days: ['wed'] })
      .withLine('- - - - - - -');
    expect(findingsOf(minimumStaffing, plan)).toMatchObject([{ day: 2, from: '2027-01-06T22:00', to: '2027-01-07T08:00' }]);
  });

  it('counts a cycle round: the Sunday night of the last week covers the first Monday morning', () => {
    const plan = aPlan().withDemand('22:00', '08:00', 1, { days: ['sun'] });
    expect(stretches(plan.withLine('- - - - - - N'))).toEqual([]);
    expect(stretches(plan.withLine('- - - - - - -'))).toEqual(['01-04T00:00 01-04T08:00 0/1', '01-10T22:00 01-11T00:00 0/1']);
    expect(stretches(plan.cycle(1, 'rolling').withLine('- - - - - - -').withLine('- - - - - - N'))).toEqual([]);
  });

  it('goes by the clock on the nights of a clock change', () => {
    const night = aPlan().withDemand('22:00', '08:00', 1, { days: ['sat'] });
    expect(stretches(night.calendar('2027-03-22').withLine('- - - - - N -'))).toEqual([]);
    expect(stretches(night.calendar('2027-10-25').withLine('- - - - - - -'))).toEqual(['10-30T22:00 10-31T08:00 0/1']);
  });

  it('finds nothing without demand or in an empty plan', () => {
    expect(findingsOf(minimumStaffing, aPlan().withLine('D D D D D - -'))).toEqual([]);
    expect(findingsOf(minimumStaffing, aPlan())).toEqual([]);
  });
});

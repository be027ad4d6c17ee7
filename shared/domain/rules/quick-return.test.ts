import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { quickReturn } from './quick-return.ts';

const eveningThenDay = (start: string) =>
  aPlan()
    .withCodes(work('E', '14:00', '20:00'), work('M', start, '15:00'))
    .withLine('E M - - - - -');

describe('quick return', () => {
  it.each([
    ['one minute below eleven hours is advice', '06:59', ['advice 1 659/660']],
    ['exactly eleven hours is fine', '07:00', []],
    ['one minute above eleven hours is fine', '07:01', []],
  ])('%s', (_, start, expected) => {
    expect(briefly(quickReturn, eveningThenDay(start))).toEqual(expected);
  });

  it('remains advice when an agreement covers the rest', () => {
    expect(findingsOf(quickReturn, aPlan().withLine('A D - - - - -').withAgreement('10-8-3-daily'))).toEqual([
      {
        rule: 'quick-return',
        severity: 'advice',
        line: '1',
        from: '2027-01-04T22:00',
        to: '2027-01-05T07:30',
        day: 0,
        measured: 570,
        limit: 660,
        unit: 'minutes',
        citation: 'AML § 10-8 (1)',
        agreement: null,
        inputs: { first: 'A', second: 'D' },
      },
    ]);
  });

  it.each([
    ['from a night to an evening', 'N A - - - - -'],
    ['from a day to a night', 'D N - - - - -'],
    ['over a day off', 'A F1 D - - - -'],
  ])('does not speak of %s', (_, week) => {
    expect(findingsOf(quickReturn, aPlan().withLine(week))).toEqual([]);
  });

  it.each([
    ['over a week border', aPlan().withLine(['- - - - - - A', 'D - - - - - -', '- - - - - - -']), [{ day: 6 }]],
    ['over the seam of an own-line cycle', aPlan().withLine('D - - - - - A'), [{ day: 6, line: '1' }]],
    ['over the seam of a rolling cycle', aPlan().cycle(1, 'rolling').withLine('D - - - - - -').withLine('- - - - - - A'), [{ day: 6, line: '2' }]],
    ['not over the end of a calendar plan', aPlan().calendar('2027-01-04').withLine('D - - - - - A'), []],
  ])('is seen %s', (_, plan, expected) => {
    expect(findingsOf(quickReturn, plan)).toMatchObject(expected);
  });

  it('goes by elapsed time on the nights of a clock change', () => {
    const plan = aPlan()
      .withCodes(work('E', '14:00', '20:30'), work('M', '07:00', '15:00'))
      .withLine('- - - - - E M');
    expect(briefly(quickReturn, plan.calendar('2027-10-25'))).toEqual([]);
    expect(briefly(quickReturn, plan.calendar('2027-03-22'))).toEqual(['advice 1 570/660']);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(quickReturn, aPlan())).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { breakRule } from './break.ts';

const shift = (start: string, end: string, unpaidBreak?: number) =>
  aPlan()
    .withCodes(work('X', start, end, unpaidBreak))
    .withLine('X - - - - - -');

describe('break', () => {
  it.each([
    ['29 minutes in a long shift is a breach', 29, ['breach 1 29/30']],
    ['exactly 30 minutes is lawful', 30, []],
    ['31 minutes is lawful', 31, []],
    ['no unpaid break means that breaks are paid working time, which is lawful', 0, []],
  ])('%s', (_, unpaidBreak, expected) => {
    expect(briefly(breakRule, shift('07:30', '20:00', unpaidBreak))).toEqual(expected);
  });

  it.each([
    ['one minute below eight hours of work a short break is enough', '15:19', []],
    ['from eight hours of work on it is not', '15:20', ['breach 1 20/30']],
    ['nor above eight hours', '15:21', ['breach 1 20/30']],
  ])('%s', (_, end, expected) => {
    expect(briefly(breakRule, shift('07:00', end, 20))).toEqual(expected);
  });

  it('says which shift, over midnight', () => {
    const plan = aPlan()
      .withCodes(work('N', '22:00', '08:00', 15))
      .withLine('- - - - - - N');
    expect(findingsOf(breakRule, plan)).toEqual([
      {
        rule: 'break',
        severity: 'breach',
        line: '1',
        from: '2027-01-10T22:00',
        to: '2027-01-11T08:00',
        day: 6,
        measured: 15,
        limit: 30,
        unit: 'minutes',
        citation: 'AML § 10-9 (1)',
        agreement: null,
        inputs: { code: 'N', workedMinutes: 585 },
      },
    ]);
  });

  it('goes by the hours really worked on the nights of a clock change', () => {
    const night = aPlan()
      .withCodes(work('N', '23:00', '07:15', 15))
      .withLine('- - - - - N -');
    expect(briefly(breakRule, night.calendar('2027-03-22'))).toEqual([]);
    expect(briefly(breakRule, night.calendar('2027-10-25'))).toEqual(['breach 1 15/30']);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(breakRule, aPlan())).toEqual([]);
  });
});

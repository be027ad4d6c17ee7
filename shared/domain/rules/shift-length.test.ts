import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { shiftLength } from './shift-length.ts';

const shiftUntil = (end: string, unpaidBreak?: number) =>
  aPlan()
    .withCodes(work('X', '07:00', end, unpaidBreak))
    .withLine('- X - - - - -');

describe('shift length', () => {
  it.each([
    ['one minute below nine hours is lawful', '15:59', []],
    ['exactly nine hours is lawful', '16:00', []],
    ['one minute above nine hours needs averaging', '16:01', ['needs-agreement 1 541/540']],
    ['exactly ten hours needs averaging', '17:00', ['needs-agreement 1 600/540']],
    ['exactly 12.5 hours needs averaging', '19:30', ['needs-agreement 1 750/540']],
    ['one minute above 12.5 hours needs a central agreement', '19:31', ['needs-agreement 1 751/750']],
  ])('%s', (_, end, expected) => {
    expect(briefly(shiftLength, shiftUntil(end))).toEqual(expected);
  });

  it.each([
    ['ten hours', '17:00', '10-5-1'],
    ['a minute above ten hours', '17:01', '10-5-2'],
    ['12.5 hours', '19:30', '10-5-2'],
    ['a minute above 12.5 hours', '19:31', '10-12-4'],
  ])('names the smallest agreement that would do for %s', (_, end, needs) => {
    expect(findingsOf(shiftLength, shiftUntil(end))[0]?.needs).toBe(needs);
  });

  it('measures counted time: an unpaid break is no working time', () => {
    expect(briefly(shiftLength, shiftUntil('16:30', 30))).toEqual([]);
    expect(briefly(shiftLength, shiftUntil('16:30', 29))).toEqual(['needs-agreement 1 541/540']);
  });

  it('says which shift, over midnight', () => {
    expect(findingsOf(shiftLength, aPlan().withLine('- - - - - - N'))).toMatchObject([
      {
        line: '1',
        day: 6,
        from: '2027-01-10T22:00',
        to: '2027-01-11T08:00',
        measured: 600,
        limit: 540,
        inputs: { code: 'N' },
        citation: 'AML § 10-4 (1), § 10-5',
      },
    ]);
  });

  it('belongs to its own line in a rolling cycle', () => {
    expect(findingsOf(shiftLength, aPlan().cycle(1, 'rolling').withLine('D - - - - - -').withLine('- - - - - - L'))).toMatchObject([
      { line: '2', day: 6, from: '2027-01-10T07:30', to: '2027-01-10T20:00' },
    ]);
  });

  describe('on the nights of a clock change', () => {
    const night = aPlan()
      .withCodes(work('N', '22:00', '07:00'))
      .withLine('- - - - - N -');

    it.each([
      ['the night that gains an hour is ten hours long', night.calendar('2027-10-25'), ['needs-agreement 1 600/540']],
      ['the night that loses an hour is eight hours long', night.calendar('2027-03-22'), []],
      ['nominal hours know no clock change', night.calendar('2027-10-25').withSettings({ clockChangeHours: 'nominal' }), []],
    ])('%s', (_, plan, expected) => {
      expect(briefly(shiftLength, plan)).toEqual(expected);
    });
  });

  describe('with agreements', () => {
    it.each([
      ['the employee covers ten hours', '10-5-1', '17:00', 'covered 1 600/540'],
      ['the employee does not cover more', '10-5-1', '17:01', 'needs-agreement 1 601/600'],
      ['the employee does not cover more than the unions could', '10-5-1', '19:31', 'needs-agreement 1 751/750'],
      ['the unions covers 12.5 hours', '10-5-2', '19:30', 'covered 1 750/540'],
      ['the unions does not cover more', '10-5-2', '19:31', 'needs-agreement 1 751/750'],
      ['the central union covers a minute above nine hours', '10-12-4', '16:01', 'covered 1 541/540'],
      ['the central union covers 13 hours', '10-12-4', '20:00', 'covered 1 780/750'],
      ['daily rest does not help', '10-8-3-daily', '16:01', 'needs-agreement 1 541/540'],
    ] as const)('one with %s', (_, type, end, expected) => {
      expect(briefly(shiftLength, shiftUntil(end).withAgreement(type))).toEqual([expected]);
    });

    it('holds for the lines it names and on its days only', () => {
      const plan = aPlan().withLine('- L - L - - -').withLine('- L - - - - -');
      const agreed = plan.withAgreement('10-5-2', { id: 'long', lines: ['1'], from: '2027-01-06' as never, to: '2027-01-07' as never });
      expect(findingsOf(shiftLength, agreed).map(({ line, day, agreement }) => [line, day, agreement])).toEqual([
        ['1', 1, null],
        ['1', 3, 'long'],
        ['2', 1, null],
      ]);
    });
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(shiftLength, aPlan())).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { weekHours } from './week-hours.ts';

const H = work('H', '07:00', '15:00');
const minutesShift = (code: string, minutes: number) =>
  work(code, '07:00', `${String(7 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);

/** A calendar week of five shifts of eight hours and one of the given minutes; too short a plan for the mean. */
const weekOf = (extraMinutes: number) => aPlan().withCodes(H, minutesShift('X', extraMinutes)).calendar('2027-01-04').withLine('H H H H H X -');

/** One calendar week after the other, given in whole hours from 0 to 84, by shifts of at most 12 hours. */
const weeksOf = (...hours: readonly number[]) => {
  const codes = Array.from({ length: 14 }, (_, index) => minutesShift(`${index + 1}t`, (index + 1) * 60));
  const weeks = hours.map((sum) => {
    const shifts: string[] = [];
    for (let left = sum; left > 0; left -= 12) shifts.push(`${Math.min(left, 12)}t`);
    return shifts.join(' ');
  });
  return aPlan()
    .withCodes(...codes)
    .withLine(weeks);
};

describe('week hours', () => {
  it.each([
    ['40 hours to the minute is lawful', 0, []],
    ['one minute above 40 hours needs averaging', 1, ['needs-agreement 1 2401/2400']],
    ['50 hours to the minute needs averaging', 600, ['needs-agreement 1 3000/2400']],
    ['54 hours to the minute needs averaging', 840, ['needs-agreement 1 3240/2400']],
    ['one minute above 54 hours is a breach', 841, ['breach 1 3241/3240']],
  ])('%s', (_, extra, expected) => {
    const plan = extra === 0 ? aPlan().withCodes(H).calendar('2027-01-04').withLine('H H H H H - -') : weekOf(extra);
    expect(briefly(weekHours, plan)).toEqual(expected);
  });

  it.each([
    [600, '10-5-1'],
    [601, '10-5-2'],
    [840, '10-5-2'],
    [841, undefined],
  ])('names the smallest agreement that would do (%i minutes above 40 hours)', (extra, needs) => {
    expect(findingsOf(weekHours, weekOf(extra))[0]?.needs).toBe(needs);
  });

  it('says which week', () => {
    expect(findingsOf(weekHours, weeksOf(40, 48, 20).calendar('2027-01-04'))).toEqual([
      {
        rule: 'week-hours',
        severity: 'needs-agreement',
        line: '1',
        from: '2027-01-11T00:00',
        to: '2027-01-18T00:00',
        day: 7,
        measured: 2880,
        limit: 2400,
        unit: 'minutes',
        citation: 'AML § 10-4 (1), § 10-5',
        agreement: null,
        needs: '10-5-1',
        inputs: {},
      },
    ]);
  });

  it('counts a shift over the week border, whole, in the week in which it starts', () => {
    const plan = aPlan()
      .withCodes(H, work('N', '22:00', '06:00'))
      .calendar('2027-01-04')
      .withLine(['- H H H H H N', 'H H H H H - -']);
    expect(findingsOf(weekHours, plan)).toMatchObject([{ day: 0, measured: 2880 }]);
  });

  it('counts elapsed hours on the nights of a clock change unless the plan counts nominal ones', () => {
    const plan = aPlan()
      .withCodes(H, work('N', '22:00', '06:00'))
      .withLine('H H H H - N -');
    expect(briefly(weekHours, plan.calendar('2027-10-25'))).toEqual(['needs-agreement 1 2460/2400']);
    expect(briefly(weekHours, plan.calendar('2027-03-22'))).toEqual([]);
    expect(briefly(weekHours, plan.calendar('2027-10-25').withSettings({ clockChangeHours: 'nominal' }))).toEqual([]);
  });

  it('belongs to the line of that week in a rolling cycle', () => {
    const rolling = weeksOf(20).withLine('12t 12t 12t 12t').cycle(1, 'rolling');
    expect(findingsOf(weekHours, rolling)).toMatchObject([{ line: '2', day: 0, from: '2027-01-04T00:00', measured: 2880 }]);
  });

  describe('with agreements', () => {
    it.each([
      ['the employee covers 50 hours', '10-5-1', 600, 'covered 1 3000/2400'],
      ['the employee does not cover 52 hours', '10-5-1', 720, 'needs-agreement 1 3120/3000'],
      ['the unions covers 54 hours', '10-5-2', 840, 'covered 1 3240/2400'],
      ['the unions does not cover more', '10-5-2', 841, 'breach 1 3241/3240'],
      ['the central union covers more', '10-12-4', 841, 'covered 1 3241/3240'],
    ] as const)('one with %s', (_, type, extra, expected) => {
      expect(briefly(weekHours, weekOf(extra).withAgreement(type))).toEqual([expected]);
    });

    it('asks for the next agreement when the one there is does not reach', () => {
      expect(findingsOf(weekHours, weekOf(720).withAgreement('10-5-1'))[0]?.needs).toBe('10-5-2');
    });

    it('holds for the lines it names and in weeks that begin on its days only', () => {
      const plan = weeksOf(48, 48).withLine('12t 12t 12t 12t').calendar('2027-01-04');
      const agreed = plan.withAgreement('10-5-1', { id: 'avg', lines: ['1'], from: '2027-01-05' as never, to: '2027-01-11' as never });
      expect(findingsOf(weekHours, agreed).map(({ line, day, agreement }) => [line, day, agreement])).toEqual([
        ['1', 0, null],
        ['1', 7, 'avg'],
        ['2', 0, null],
      ]);
    });
  });

  describe('as a mean over eight weeks', () => {
    const means = (plan: ReturnType<typeof aPlan>) =>
      findingsOf(weekHours, plan.withAgreement('10-5-2'))
        .filter((finding) => finding.inputs.variant === 'mean')
        .map(({ severity, line, from, to, measured, limit }) => `${severity} ${line} ${from.slice(0, 10)}–${to.slice(0, 10)} ${measured}/${limit}`);

    it.each([
      ['one hour below 384 in eight weeks is lawful', [48, 48, 48, 48, 48, 48, 48, 47], []],
      ['exactly 48 hours a week is lawful', [48, 48, 48, 48, 48, 48, 48, 48], []],
      ['one hour above is a breach', [48, 48, 48, 48, 48, 48, 48, 49], ['breach 1 2027-01-04–2027-03-01 2887.5/2880']],
      ['seven weeks are no window', [54, 54, 54, 54, 54, 54, 54], []],
    ])('%s', (_, hours, expected) => {
      expect(means(weeksOf(...hours).calendar('2027-01-04'))).toEqual(expected);
    });

    it('sees a single minute too much', () => {
      const plan = weeksOf(48, 48, 48, 48, 48, 48, 48, 0).withCodes(minutesShift('M', 12 * 60 + 1));
      const cells = plan.build().lines[0]?.cells.slice(0, 49) ?? [];
      const weeks = Array.from({ length: 7 }, (_, week) =>
        cells
          .slice(week * 7, week * 7 + 7)
          .map((cell) => cell || '-')
          .join(' '),
      );
      const minuteMore = aPlan()
        .withCodes(...plan.build().shiftCodes)
        .calendar('2027-01-04')
        .withLine([...weeks, '12t 12t 12t M']);
      expect(means(minuteMore)).toEqual(['breach 1 2027-01-04–2027-03-01 2880.125/2880']);
    });

    it('gives one finding for windows that follow each other: the worst of them', () => {
      // Windows from weeks 1, 2 and 3: 49.5, 50.25 and 49.5.
      expect(means(weeksOf(42, 50, 50, 50, 50, 50, 50, 54, 48, 44).calendar('2027-01-04'))).toEqual(['breach 1 2027-01-11–2027-03-08 3015/2880']);
    });

    it('gives one finding for each run of windows', () => {
      const hours = [54, 54, 54, 54, 54, 54, 54, 54, 0, 0, 0, 0, 54, 54, 54, 54, 54, 54, 54, 54];
      expect(means(weeksOf(...hours).calendar('2027-01-04'))).toHaveLength(2);
    });

    it('goes round and round in a cycle, also one shorter than eight weeks', () => {
      expect(means(weeksOf(49))).toEqual(['breach 1 2027-01-04–2027-03-01 2940/2880']);
      // A mean of 48, but the eight weeks that begin with both long ones hold six of 54 hours and two of 36.
      expect(means(weeksOf(54, 54, 36))).toEqual(['breach 1 2027-01-04–2027-03-01 2970/2880']);
      expect(means(weeksOf(50, 46).cycle(2))).toEqual([]);
    });

    it('follows the whole chain of a rolling cycle and belongs to the line of the first week', () => {
      const rolling = weeksOf(40).withLines(7, '12t 12t 12t 12t').withLine('12t 12t 12t 14t').cycle(1, 'rolling');
      expect(means(rolling)).toEqual(['breach 2 2027-01-04–2027-03-01 2895/2880']);
    });
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(weekHours, aPlan().withLine('- - - - - - -'))).toEqual([]);
  });
});

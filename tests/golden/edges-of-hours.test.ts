import { describe, expect, it } from 'vitest';
import { convertedMinutes, threePartNorm } from '#shared/domain/hours/three-part-norm.ts';
import { breakRule } from '#shared/domain/rules/break.ts';
import { nightAverage } from '#shared/domain/rules/night-average.ts';
import { planNoticeRule } from '#shared/domain/rules/plan-notice.ts';
import { shiftLength } from '#shared/domain/rules/shift-length.ts';
import { weekHours } from '#shared/domain/rules/week-hours.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { must } from '#shared/kernel/assert.ts';
import { threePartConversion } from '#shared/law/hours.ts';
import { requiredOn } from '#shared/law/parameter.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '../support/a-plan.ts';
import { briefly, findingsOf } from '../support/findings-of.ts';

/** Situation → outcome, worked by hand. In brief: severity, line, measured/limit in minutes (notice: in days). */

const FREE = '- - - - - - -';

describe('the length of a shift, § 10-4 (1), § 10-5 and § 10-12 (4)', () => {
  const shift = (start: string, end: string) =>
    aPlan()
      .withCodes(work('X', start, end))
      .withLine('X - - - - - -');

  it('EC-21: 15:00 to midnight → 9 h, lawful; to 00:01 → 9 h 1 min, lawful only with an agreement, § 10-4 (1)', () => {
    expect(briefly(shiftLength, shift('15:00', '00:00'))).toEqual([]);
    expect(briefly(shiftLength, shift('15:00', '00:01'))).toEqual(['needs-agreement 1 541/540']);
  });

  it('EC-22: 10 h under an agreement with the employee → covered; 10 h 1 min → not, § 10-5 (1)', () => {
    expect(briefly(shiftLength, shift('22:00', '08:00').withAgreement('10-5-1'))).toEqual(['covered 1 600/540']);
    expect(briefly(shiftLength, shift('22:00', '08:01').withAgreement('10-5-1'))).toEqual(['needs-agreement 1 601/600']);
  });

  it('EC-23: 12 h 30 min under an agreement with the unions → covered; 12 h 31 min → only with a central one, § 10-5 (2), § 10-12 (4)', () => {
    expect(briefly(shiftLength, shift('07:30', '20:00').withAgreement('10-5-2'))).toEqual(['covered 1 750/540']);
    expect(findingsOf(shiftLength, shift('07:30', '20:01').withAgreement('10-5-2'))).toMatchObject([
      { severity: 'needs-agreement', measured: 751, limit: 750, needs: '10-12-4' },
    ]);
  });

  it('EC-24: an agreement from Wednesday, nights from Tuesday and from Wednesday → the first is not covered though it ends on Wednesday, § 10-5 (2)', () => {
    // 21:00 to 07:30 is 10 h 30 min. A shift belongs to the day on which it starts.
    const plan = aPlan()
      .calendar('2027-01-04')
      .withCodes(work('X', '21:00', '07:30'))
      .withLine('- X X - - - -')
      .withAgreement('10-5-2', { from: localDate('2027-01-06') });
    expect(briefly(shiftLength, plan)).toEqual(['needs-agreement 1 630/540', 'covered 1 630/540']);
  });

  it('EC-25: a night of 22:00–07:00 when the clocks go back → 10 h, lawful only with an agreement; when they go forward → 8 h, lawful, § 10-4 (1)', () => {
    const night = (monday: string) =>
      aPlan()
        .calendar(monday)
        .withCodes(work('X', '22:00', '07:00'))
        .withLine('- - - - - X -');
    expect(briefly(shiftLength, night('2027-10-25'))).toEqual(['needs-agreement 1 600/540']);
    expect(briefly(shiftLength, night('2027-03-22'))).toEqual([]);
  });

  it('EC-26: long shifts of 13 h under a central agreement, one of two lines has consented → covered for that line alone, § 10-12 (4)', () => {
    const plan = aPlan()
      .withCodes(work('X', '07:30', '20:30'))
      .withLine('- - - - - X -')
      .withLine('- - - - - X -')
      .withAgreement('10-12-4', { voluntaryLines: ['2'] });
    expect(briefly(shiftLength, plan)).toEqual(['needs-agreement 1 780/750', 'covered 2 780/750']);
  });

  it('EC-27: a night from leap day 29 February 2028 → belongs to that day and ends on 1 March, § 10-4 (1)', () => {
    expect(findingsOf(shiftLength, aPlan().calendar('2028-02-28').withLine('- N - - - - -'))).toMatchObject([
      { day: 1, from: '2028-02-29T22:00', to: '2028-03-01T08:00', measured: 600 },
    ]);
  });
});

describe('the hours of a week, § 10-4 (1) and § 10-5', () => {
  const H = work('H', '07:00', '15:00');

  it('EC-28: four days of 8 h and a night from Sunday 22:00 to 06:00 → 40 h in the week in which the night starts, lawful; to 06:01 → not, § 10-4 (1)', () => {
    const plan = (end: string) =>
      aPlan()
        .calendar('2027-01-04')
        .withCodes(H, work('X', '22:00', end))
        .withLine(['H H H H - - X', FREE]);
    expect(briefly(weekHours, plan('06:00'))).toEqual([]); // 4 × 8 + 8
    expect(briefly(weekHours, plan('06:01'))).toEqual(['needs-agreement 1 2401/2400']);
  });

  it('EC-29: 54 h in a week under an agreement with the unions → covered; 54 h 1 min → a breach, § 10-5 (2)', () => {
    const plan = (end: string) =>
      aPlan()
        .calendar('2027-01-04')
        .withCodes(H, work('X', '07:00', end))
        .withLine('H H H H H X -')
        .withAgreement('10-5-2');
    expect(briefly(weekHours, plan('21:00'))).toEqual(['covered 1 3240/2400']); // 5 × 8 + 14
    expect(briefly(weekHours, plan('21:01'))).toEqual(['breach 1 3241/3240']);
  });

  it('EC-30: 50 h in a week under an agreement with the employee → covered; 50 h 1 min → only with the unions, § 10-5 (1) and (2)', () => {
    const plan = (end: string) =>
      aPlan()
        .calendar('2027-01-04')
        .withCodes(H, work('X', '07:00', end))
        .withLine('H H H H H X -')
        .withAgreement('10-5-1');
    expect(briefly(weekHours, plan('17:00'))).toEqual(['covered 1 3000/2400']); // 5 × 8 + 10
    expect(briefly(weekHours, plan('17:01'))).toEqual(['needs-agreement 1 3001/3000']);
  });

  it('EC-31: 48 h in ISO week 53 of 2026 → told of week 53, from 28 December to 4 January, § 10-4 (1)', () => {
    const plan = aPlan().calendar('2026-12-28').withCodes(H).withLine('H H H H H H -');
    const finding = must(findingsOf(weekHours, plan)[0], 'the finding');
    expect(finding).toMatchObject({ measured: 2880, from: '2026-12-28T00:00', to: '2027-01-04T00:00' });
    expect(describeFinding('nb', finding, plan.build())).toContain('i uke 53;');
  });
});

describe('night work, breaks and notice, § 10-11 (5), § 10-9 (1), § 10-3', () => {
  it('EC-32: 17 nights of 10 h and one of 7 h 20 min in four weeks → 177 h 20 min, lawful; a minute more → a breach, § 10-11 (5)', () => {
    // 8 h × (28 days − 4 × 35/24 days) = 8 × 22 1/6 = 177 h 20 min = 10 640 minutes.
    const plan = (end: string) =>
      aPlan()
        .withCodes(work('X', '22:00', end))
        .withLine(['N N N N N - -', 'N N N N - - -', 'N N N N - - -', 'N N N N X - -']);
    expect(briefly(nightAverage, plan('05:20'))).toEqual([]);
    expect(briefly(nightAverage, plan('05:21'))).toEqual(['breach 1 10641/10640']);
  });

  it('EC-33: 8 h of work with 29 minutes of unpaid break → a breach; with 30, or 7 h 59 min with 29 → lawful, § 10-9 (1)', () => {
    const plan = (end: string, unpaid: number) =>
      aPlan()
        .withCodes(work('X', '07:00', end, unpaid))
        .withLine('X - - - - - -');
    expect(briefly(breakRule, plan('15:29', 29))).toEqual(['breach 1 29/30']);
    expect(briefly(breakRule, plan('15:30', 30))).toEqual([]);
    expect(briefly(breakRule, plan('15:28', 29))).toEqual([]);
  });

  it('EC-34: a plan from Monday 13 March 2028, discussed on 28 February → 14 days with the leap day, lawful; on the 29th → 13, a breach, § 10-3', () => {
    const discussed = (date: string) => briefly(planNoticeRule, aPlan().calendar('2028-03-13').withLine('D').withProcess(date));
    expect(discussed('2028-02-28')).toEqual([]);
    expect(discussed('2028-02-29')).toEqual(['breach unit 13/14']);
  });
});

describe('three-part rota, HTA 4.2.4', () => {
  const conversion = requiredOn(threePartConversion, localDate('2027-01-04'));
  const norm = (nightMinutes: number, position = 1) => threePartNorm({ night: nightMinutes, sunday: 0 }, 6, position, conversion).normHours;

  it('EC-35: 48 h of night in six weeks → exactly 35.5 h, the top; a minute less stays there, a minute more goes below, HTA 4.2.4', () => {
    // 48 h × 15 min ÷ 6 weeks = 2 h a week: 37.5 − 2 = 35.5. One minute of night is 0.25 min ÷ 360 = 0.000694 h a week.
    expect(norm(48 * 60)).toBeCloseTo(35.5, 10);
    expect(norm(48 * 60 - 1)).toBe(35.5);
    expect(norm(48 * 60 + 1)).toBeCloseTo(35.5 - 0.25 / 360, 10);
  });

  it('EC-36: 93 h 36 min of night in six weeks → exactly 33.6 h, the bottom; a minute more stays there, a minute less lies above, HTA 4.2.4', () => {
    // 93.6 h × 15 min ÷ 6 weeks = 3.9 h a week: 37.5 − 3.9 = 33.6.
    expect(norm(5616)).toBeCloseTo(33.6, 10);
    expect(norm(5617)).toBe(33.6);
    expect(norm(5615)).toBeCloseTo(33.6 + 0.25 / 360, 10);
  });

  it('EC-37: a half position with 24 h of night in six weeks → 35.5 h, as a full one with 48, HTA 4.2.4', () => {
    // 24 h × 15 min ÷ 6 weeks = 1 h a week, ÷ 0.5 = 2 h: 37.5 − 2.
    expect(norm(24 * 60, 0.5)).toBeCloseTo(35.5, 10);
  });

  it('EC-38: an evening of 14:00–22:00 → 3 h of Sunday on a Saturday, 6 h on Christmas Eve, none on another Thursday, HTA 4.2.4', () => {
    const sundayHours = (builder: PlanBuilder) => {
      const timeline = buildTimeline(builder.withCodes(work('A', '14:00', '22:00')).build());
      return convertedMinutes(timeline, must(timeline.chains[0], 'the chain')).sunday / 60;
    };
    const facts = { fullTimeWeekHours: 'three-part' } as const;
    expect(sundayHours(aPlan().calendar('2026-12-07').withLine('- - - - - A -', facts))).toBe(3); // 18:00–21:00; the hour after is night, and an hour is converted once
    expect(sundayHours(aPlan().calendar('2026-12-21').withLine('- - - A - - -', facts))).toBe(6); // 24 December, 15:00–21:00
    expect(sundayHours(aPlan().calendar('2026-12-07').withLine('- - - A - - -', facts))).toBe(0);
  });
});

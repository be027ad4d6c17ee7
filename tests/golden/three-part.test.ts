import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { continuousTest, continuousTestOfChain } from '#shared/domain/hours/continuous-test.ts';
import { suggestNorm } from '#shared/domain/hours/norm-suggestion.ts';
import { convertedMinutes, threePartNorm } from '#shared/domain/hours/three-part-norm.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { continuousThreshold, threePartConversion } from '#shared/law/hours.ts';
import { requiredOn } from '#shared/law/parameter.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

/** The full-time week of three-part rota (HTA 4.2.4): 37.5 hours less 15 minutes an hour of night and 10 an hour of Sunday, never above 35.5 or below 33.6. */

const conversion = requiredOn(threePartConversion, localDate('2027-01-04'));
const threshold = requiredOn(continuousThreshold, localDate('2027-01-04'));

/** Night 22:00–07:00, day 07:00–14:30, evening 14:30–22:00. */
const ward = aPlan().withCodes(work('N', '22:00', '07:00'), work('D', '07:00', '14:30'), work('A', '14:30', '22:00'));

function chainOf(builder: PlanBuilder) {
  const timeline = buildTimeline(builder.build());
  const chain = timeline.chains[0];
  const line = timeline.plan.lines[0];
  if (!chain || !line) throw new Error('no chain');
  return { timeline, chain, line };
}

/** Night and Sunday hours of a plan, and the full-time week they lead to. */
function counted(builder: PlanBuilder) {
  const { timeline, chain } = chainOf(builder);
  const { night, sunday } = convertedMinutes(timeline, chain);
  return { night: night / 60, sunday: sunday / 60, norm: evaluatePlan(builder.build()).lines[0]?.normHours };
}

const THREE_PART = { fullTimeWeekHours: 'three-part' } as const;

describe('GE-01 inside the bounds: six weeks full time', () => {
  // Four weekday nights, six weekday evenings, Saturday day and Sunday day, Saturday evening and Sunday evening.
  const plan = ward.withLine(['N N - - - - -', '- N N - - - -', 'A A A - - - -', 'A A A - - D D', '- - - - - A A', '- - - - - - -'], THREE_PART);

  it('40 hours of night and 17 of Sunday give 35.3611 hours', () => {
    expect(counted(plan)).toEqual({ night: 40, sunday: 17, norm: expect.closeTo(37.5 - 770 / 360, 10) });
    expect(counted(plan).norm).toBeCloseTo(35.3611, 4);
  });

  it('the same weeks twice give the same', () => {
    const weeks = ['N N - - - - -', '- N N - - - -', 'A A A - - - -', 'A A A - - D D', '- - - - - A A', '- - - - - - -'];
    expect(counted(ward.withLine([...weeks, ...weeks], THREE_PART)).norm).toBeCloseTo(37.5 - 770 / 360, 10);
  });

  it('on dates without holidays it is the same; a public holiday on a worked day shortens the week', () => {
    expect(counted(plan.calendar('2027-01-11')).norm).toBeCloseTo(37.5 - 770 / 360, 10);
    // 1 May 2027 is the Saturday of the fourth week from 5 April: the day shift 07:00–14:30 becomes Sunday work.
    expect(counted(plan.calendar('2027-04-05'))).toMatchObject({ night: 40, sunday: 17 + 7.5 });
  });
});

describe('GE-02 stops at the top', () => {
  it('12 hours of night and 24 of Sunday in six weeks would give 36.33: it is 35.5', () => {
    expect(threePartNorm({ night: 12 * 60, sunday: 24 * 60 }, 6, 1, conversion)).toMatchObject({ rawHours: expect.closeTo(36.3333, 4), normHours: 35.5 });
    // Twelve weekday evenings, and three Sundays of eight hours.
    const sunday = work('S', '10:00', '18:00');
    const plan = ward
      .withCodes(sunday)
      .withLine(['A A A - - - S', 'A A A - - - S', 'A A A - - - S', 'A A A - - - -', '- - - - - - -', '- - - - - - -'], THREE_PART);
    expect(counted(plan)).toEqual({ night: 12, sunday: 24, norm: 35.5 });
  });
});

describe('GE-03 stops at the bottom', () => {
  it('100 hours of night and 10 of Sunday in six weeks would give 33.06: it is 33.6', () => {
    expect(threePartNorm({ night: 100 * 60, sunday: 10 * 60 }, 6, 1, conversion)).toMatchObject({ rawHours: expect.closeTo(33.0556, 4), normHours: 33.6 });
    // Twelve nights of eight hours, four evenings; ten hours of Sunday by day.
    const plan = ward
      .withCodes(work('S', '10:00', '20:00'))
      .withLine(['N N N N - - -', '- N N N N - -', 'N N N N - - -', 'A A A A - - S', '- - - - - - -', '- - - - - - -'], THREE_PART);
    expect(counted(plan)).toEqual({ night: 100, sunday: 10, norm: 33.6 });
  });
});

describe('GE-04 an hour is converted once', () => {
  it('Saturday 22:00 to Sunday 07:00: eight hours of night, one of Sunday, 130 minutes of credit', () => {
    const { timeline, chain } = chainOf(ward.withLine('- - - - - N -'));
    const { night, sunday } = convertedMinutes(timeline, chain);
    expect([night / 60, sunday / 60]).toEqual([8, 1]);
    expect((night / 60) * conversion.nightMinutes + (sunday / 60) * conversion.sundayMinutes).toBe(130);
  });
});

describe('GE-05 part-time 75 %', () => {
  // 30 hours of night and 12.75 of Sunday in six weeks.
  const codes = [work('Q', '22:00', '06:00'), work('R', '21:00', '03:00'), work('Z', '07:00', '13:45'), work('Y', '07:00', '13:00')];
  const weeks = ['Q Q Q - - - -', 'R - - - - - -', '- - - - - - Z', '- - - - - - Y', '-', '-'];
  const line = evaluatePlan(
    aPlan()
      .withCodes(...codes)
      .withLine(weeks, { ...THREE_PART, positionPercent: 75 })
      .build(),
  ).lines[0];

  it('owes 26.5208 hours a week, 159.125 in six weeks', () => {
    expect(line?.normHours).toBeCloseTo(35.3611, 4);
    expect(line?.hoursContracted).toBeCloseTo(26.5208, 4);
    expect((line?.hoursContracted ?? 0) * 6).toBeCloseTo(159.125, 10);
  });

  it('the other form of the rule gives the same: 37.5 × 0.75 less the credit', () => {
    expect(line?.hoursContracted).toBeCloseTo(37.5 * 0.75 - (30 * 15 + 12.75 * 10) / 60 / 6, 10);
  });
});

describe('GE-06 comparable with fully continuous: 539 hours of night and 231 of Sunday a year', () => {
  it.each([
    ['66 and 24 in six weeks', 66, 24, 572, 208, false],
    ['66 and 27 in six weeks', 66, 27, 572, 234, true],
    ['one hour of night a year below', (538 * 6) / 52, 27, 538, 234, false],
    ['exactly at both', (539 * 6) / 52, (231 * 6) / 52, 539, 231, true],
  ])('%s', (_, nightHours, sundayHours, nightPerYear, sundayPerYear, isContinuous) => {
    const test = continuousTest({ nightHours, sundayHours }, 6, 52, threshold);
    expect(test.nightHoursPerYear).toBeCloseTo(nightPerYear, 6);
    expect(test.sundayHoursPerYear).toBeCloseTo(sundayPerYear, 6);
    expect(test.isContinuous).toBe(isContinuous);
  });

  /** Eight nights of eight hours and an evening that runs to 23:00; the Sundays decide. */
  const continuous = (sundayDay: string) =>
    ward
      .withCodes(work('E', '15:30', '23:00'), work('T', '10:00', '19:00'), work('U', '10:00', '22:00'))
      .withLine(['N N N N - - -', '- N N N N - -', 'A - - - - - E', 'D D - - - D E', `- - - - - - ${sundayDay}`, '- - - - - - -']);

  it('counts a plan: Sunday ends at 22:00, nights of the week do not count as Sunday', () => {
    const { timeline, chain } = chainOf(continuous('-'));
    // 8 × 8 + 1 + 2 × 2 = 69 hours of night; 15:30–22:00 twice = 13 of Sunday.
    expect(continuousTestOfChain(timeline, chain)).toMatchObject({
      nightHoursPerYear: expect.closeTo((69 * 52) / 6, 6),
      sundayHoursPerYear: expect.closeTo((13 * 52) / 6, 6),
      isContinuous: false,
    });
  });

  it('a Saturday night counts for both', () => {
    const { timeline, chain } = chainOf(ward.withLine('- - - - - N -'));
    expect(continuousTestOfChain(timeline, chain)).toMatchObject({
      nightHoursPerYear: 8 * 52,
      sundayHoursPerYear: 9 * 52,
      isVaried: false,
      isContinuous: false,
    });
  });

  it('suggests the week that the work points to', () => {
    const suggestion = (builder: PlanBuilder) => {
      const { timeline, chain, line } = chainOf(builder);
      const found = suggestNorm(timeline, chain, line);
      return found && [found.hours, found.clause, found.differs];
    };
    expect(suggestion(continuous('U'))).toEqual(['three-part', 'HTA 4.2.4', true]);
    expect(suggestion(ward.withLine(['N N N - - N -', 'A A D - - - -', 'D D A - - D D']))).toEqual([33.6, 'HTA 4.2.3', true]);
    expect(suggestion(ward.withLine(['D D D D D - -', 'A A A - - D D', 'D D D D - - -']))).toEqual([35.5, 'HTA 4.2.2', false]);
    expect(suggestion(ward.withLine('D D D D D - -', { fullTimeWeekHours: 37.5 }))).toEqual([37.5, 'HTA 4.2.1', false]);
    expect(suggestion(ward.withLine('- - - - - - -'))).toBeNull();
  });
});

describe('days off in a calendar plan', () => {
  it('give no Sunday credit when they are not worked', () => {
    const easter = (week: string) => counted(ward.calendar('2027-03-22').withLine(week, THREE_PART)).sunday;
    // Maundy Thursday, Good Friday and Easter Sunday by day.
    expect(easter('- - - D D - D')).toBe(22.5);
    expect(easter('- - - F3 F4 - F5')).toBe(0);
  });

  it('give none either where leave lies over the shifts', () => {
    const overlays = [{ from: localDate('2027-03-25'), to: localDate('2027-03-26'), leave: 'annual-leave' }];
    expect(counted(ward.calendar('2027-03-22').withLine('- - - D D - D', { ...THREE_PART, overlays })).sunday).toBe(7.5);
  });
});

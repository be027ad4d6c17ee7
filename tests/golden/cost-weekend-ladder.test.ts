import { describe, expect, it } from 'vitest';
import type { CostReport } from '#shared/domain/cost/cost-report.ts';
import { exact, roundedOre } from '#shared/domain/cost/money.ts';
import { priceShifts } from '#shared/domain/cost/price-plan.ts';
import { ladderSteps, ladderYearOre } from '#shared/domain/cost/weekend-ladder.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { must } from '#shared/kernel/assert.ts';
import { WEEKEND_SUPPLEMENT } from '#shared/law/hta/supplements.ts';
import { requiredOn } from '#shared/law/parameter.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

/**
 * GE-08. From 2019 to 2022 the weekend supplement (HTA 5.2) rose with the hours of the calendar year: 53 kr for hours 1–289, 100 kr for
 * hours 290–349, 150 kr from hour 350 on. Since 1 January 2023 it is 22 % of the hourly wage, at least 70 kr.
 */
const LADDER = must(requiredOn(WEEKEND_SUPPLEMENT, localDate('2022-12-31')), 'the ladder');
const bands = LADDER.form === 'ladder' ? LADDER.bands : [];
const hours = (count: number) => exact(count).mul(60);
const yearKr = (count: number) => roundedOre(ladderYearOre(bands, hours(count))) / 100;

const ON_COSTS = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };
/** Twelve hours: a weekend of two such shifts is 24 hours. */
const H = work('H', '05:00', '17:00');
const weekendKr = (report: CostReport) =>
  report.shifts.map((shift) => shift.parts.filter(({ part }) => part === 'weekend').map(({ hours: h, rateOre }) => `${h} h × ${rateOre / 100} kr`));
const priced = (plan: PlanBuilder) => priceShifts(buildTimeline(plan.withSettings(ON_COSTS).build()));

describe('GE-08: 360 weekend hours in a calendar year', () => {
  it('by the ladder of 2019–2022 give 289 × 53 + 60 × 100 + 11 × 150 = 22 967 kr, each rate for the hours of its own band', () => {
    expect(yearKr(360)).toBe(22_967);
  });

  it('since 2023 give 360 × 70 kr = 25 200 kr to a nurse without seniority, and 27 453.60 kr after 16 years', () => {
    const rateOf = (seniorityYears: number) => {
      const plan = aPlan().calendar('2026-05-04').withCodes(H).withLine('- - - - - H -', { seniorityYears });
      return must(
        priced(plan).shifts[0]?.parts.find(({ part }) => part === 'weekend'),
        'the weekend supplement',
      ).rateOre;
    };
    expect((rateOf(0) * 360) / 100).toBe(25_200);
    // The published figure takes the rate rounded to øre: 76.26 kr.
    expect((Math.round(rateOf(16)) * 360) / 100).toBe(27_453.6);
  });
});

describe('each hour at the edge of a band', () => {
  it.each([
    [0, 0],
    [1, 53],
    [289, 15_317],
    [290, 15_417],
    [349, 21_317],
    [350, 21_467],
    [351, 21_617],
  ])('%i hours are %i kr in all: the 290th hour is the first at 100 kr, the 350th the first at 150 kr', (count, kr) => {
    expect(yearKr(count)).toBe(kr);
  });

  it('splits a shift that crosses an edge, to the minute', () => {
    const steps = ladderSteps(bands, hours(285), hours(7.5));
    expect(steps.map((step) => [step.minutes.valueOf() / 60, step.kr])).toEqual([
      [4, 53],
      [3.5, 100],
    ]);
    expect(ladderSteps(bands, hours(289), hours(60)).map((step) => step.kr)).toEqual([100]);
    expect(ladderSteps(bands, hours(280), hours(80)).map((step) => step.kr)).toEqual([53, 100, 150]);
  });
});

describe('a calendar plan of 2022, weekends of 24 hours', () => {
  // From Monday 3 January; Easter Eve and Easter Sunday are paid as holidays and count no weekend hours.
  const weeks = Array.from({ length: 20 }, () => '- - - - - H H');
  const report = priced(aPlan().calendar('2022-01-03').withCodes(H).withLine(weeks, { annualPayKr: 460_000 }));
  const paid = weekendKr(report);

  it('pays 53 kr until 288 hours are worked, then one hour more, then 100 kr', () => {
    expect(paid.slice(0, 24)).toEqual(Array.from({ length: 24 }, () => ['12 h × 53 kr']));
    expect(paid[24]).toEqual(['1 h × 53 kr', '11 h × 100 kr']);
  });

  it('goes over to 150 kr within the shift in which the 350th hour lies', () => {
    // 300 hours before it; five shifts later 348.
    const crossing = paid.find((parts) => parts.length === 2 && parts[1]?.includes('150'));
    expect(crossing).toEqual(['1 h × 100 kr', '11 h × 150 kr']);
    expect(paid.at(-1)).toEqual(['12 h × 150 kr']);
  });

  it('counts no weekend hours at Easter, when the holiday supplement replaces it', () => {
    const easter = report.shifts.filter(({ date }) => date === '2022-04-16' || date === '2022-04-17');
    expect(easter.map(({ parts }) => parts.some(({ part }) => part === 'weekend'))).toEqual([false, false]);
  });

  it('says that the hours count from the first day of the plan, and that reading by bands is an interpretation', () => {
    expect(report.caveats).toEqual([{ key: 'cost.caveat.ladder.calendar', params: { start: '2022-01-03' } }]);
  });
});

describe('the turn of the year', () => {
  it('starts the ladder anew on 1 January 2022', () => {
    // Twenty-six weekends from August 2021, 24 hours each; the first of 2022 is the Sunday after New Year's Day (a Saturday).
    const weeks = Array.from({ length: 22 }, () => '- - - - - H H');
    const report = priced(aPlan().calendar('2021-08-09').withCodes(H).withLine(weeks, { annualPayKr: 460_000 }));
    const byDate = new Map(report.shifts.map((shift, index) => [String(shift.date), weekendKr(report)[index]]));
    expect(byDate.get('2021-12-19')).toEqual(['12 h × 150 kr']);
    expect(byDate.get('2022-01-01')).toEqual([]);
    expect(byDate.get('2022-01-02')).toEqual(['12 h × 53 kr']);
  });

  it('leaves the ladder for the percentage with the shift that starts on 1 January 2023, not with the one that runs into it', () => {
    const codes = [work('N', '21:00', '07:00'), work('A', '14:00', '22:00')];
    const report = priced(
      aPlan()
        .calendar('2022-12-26')
        .withCodes(...codes)
        .withLine(['- - - - - N A', '- - - - - A -'], { annualPayKr: 460_000 }),
    );
    const parts = (index: number) => report.shifts[index]?.parts.filter(({ part }) => part !== 'base').map(({ part, hours: h, from }) => [part, h, from]);
    // Saturday 31 December 2022, 21:00: New Year's Eve and New Year's Day are paid as holidays; evening and night are one supplement.
    expect(parts(0)?.slice(0, 2)).toEqual([
      ['evening', 9, '2019-01-01'],
      ['holiday', 10, '2019-01-01'],
    ]);
    // Sunday 1 January 2023, 14:00.
    expect(parts(1)?.slice(0, 3)).toEqual([
      ['evening', 4, '2023-01-01'],
      ['night', 1, '2023-01-01'],
      ['holiday', 8, '2023-01-01'],
    ]);
    // Saturday 7 January 2023.
    expect(parts(2)?.[2]).toEqual(['weekend', 8, '2023-01-01']);
  });
});

describe('a cycle of 2021', () => {
  it('pays every weekend hour the mean of the ladder for the year: 360 hours cost 22 967 kr', () => {
    // Ninety weekend hours in thirteen weeks are 360 in fifty-two.
    const nine = work('K', '07:00', '16:00');
    const weeks = Array.from({ length: 13 }, (_, week) => (week < 5 ? '- - - - - K K' : '- - - - - - -'));
    const plan = aPlan().cycle(13).withCodes(nine).withLine(weeks, { annualPayKr: 460_000 }).build();
    const report = priceShifts(buildTimeline({ ...plan, period: { ...plan.period, start: localDate('2021-01-04') }, settings: ON_COSTS }));
    const weekend = report.shifts.flatMap(({ parts }) => parts.filter(({ part }) => part === 'weekend'));
    expect(weekend).toHaveLength(10);
    expect(weekend[0]?.rateOre).toBeCloseTo(2_296_700 / 360, 9);
    expect(weekend[0]?.note).toEqual({ key: 'cost.note.ladder-mean', params: { hours: 360 } });
    // Ten parts rounded to øre, four times a year.
    expect(Math.abs((report.breakdown.byPart.find(({ key }) => key === 'weekend')?.yearOre ?? 0) - 2_296_700)).toBeLessThanOrEqual(20);
  });

  it('shares the hours of a rolling cycle among all who walk through it', () => {
    const plan = aPlan()
      .cycle(1, 'rolling')
      .withCodes(H)
      .withLine('- - - - - H H', { annualPayKr: 460_000 })
      .withLine('- - - - - - -', { annualPayKr: 460_000 })
      .build();
    const report = priceShifts(buildTimeline({ ...plan, period: { ...plan.period, start: localDate('2021-01-04') }, settings: ON_COSTS }));
    // 24 hours every second week: 624 a year, not 1 248.
    expect(report.shifts[0]?.parts.find(({ part }) => part === 'weekend')?.note?.params).toEqual({ hours: 624 });
  });
});

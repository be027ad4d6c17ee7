import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan, type LineFacts, work } from '#tests/support/a-plan.ts';
import type { PlanSettings } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { COST_PARTS, type CostReport } from './cost-report.ts';
import { priceShifts } from './price-plan.ts';
import { createPricer } from './pricer.ts';
import { yearCost, yearCostReason } from './year-cost.ts';

const SETTINGS: PlanSettings = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };

function reportOf(weeks: string | readonly string[], facts: LineFacts = {}, settings: PlanSettings = SETTINGS): CostReport {
  return priceShifts(buildTimeline(aPlan().cycle().withLine(weeks, facts).withSettings(settings).build()));
}

describe('what has a price', () => {
  it('is only work: days off, leave and unknown codes cost nothing', () => {
    const report = reportOf('F1 FE ?? - F3 D -');
    expect(report.shifts.map(({ code, date }) => [code, date])).toEqual([['D', '2027-01-09']]);
  });

  it('is nothing in an empty plan, without that being an error', () => {
    expect(priceShifts(buildTimeline(aPlan().cycle().build()))).toMatchObject({ shifts: [], yearOre: 0, knownYearOre: 0, missing: [], caveats: [] });
  });

  it('is zero for a line with known pay that works nothing', () => {
    expect(reportOf('- - - - - - -')).toMatchObject({ yearOre: 0, lines: [{ yearOre: 0, pay: { annualPayKr: 545400, divisor: 1846 } }] });
  });
});

describe('pay', () => {
  it('is what the line states before what the tariff guarantees', () => {
    const base = reportOf('D - - - - - -', { annualPayKr: 600_000 }).shifts[0]?.parts[0];
    expect(base).toMatchObject({ part: 'base', amountOre: Math.round((600_000_00 / 1846) * 7.5), rule: 'HTA 4.2.2', from: '2023-01-01' });
  });

  it.each([
    [0, 545400],
    [5, 545400],
    [6, 558400],
    [7, 558400],
    [8, 568600],
    [15, 620800],
    [16, 639900],
    [40, 639900],
  ])('of a nurse with %i years is the last step reached: %i kr', (seniorityYears, annualPayKr) => {
    expect(reportOf('D - - - - - -', { seniorityYears }).lines[0]?.pay).toMatchObject({ annualPayKr, source: 'guaranteed' });
  });

  it('of a social educator is a nurse’s, of a specialist nurse one group higher', () => {
    expect(reportOf('D', { competence: 'social-educator' }).lines[0]?.pay?.annualPayKr).toBe(545400);
    expect(reportOf('D', { competence: 'specialist-nurse' }).lines[0]?.pay?.annualPayKr).toBe(586400);
  });

  it('in three-part rota is divided by 52 × the counted norm, exactly', () => {
    // Five nights of 8 hours within 21–06 in a week: 600 minutes of credit, so 37.5 − 10 is kept at 33.6.
    expect(reportOf('N N N N N - -', { fullTimeWeekHours: 'three-part' }).lines[0]?.pay).toMatchObject({ normHours: 33.6, divisor: 1747.2 });
    // One night in six weeks: 8 × 15 / 60 / 6 = 1/3 hour, 37.1667 is kept at 35.5; four nights: 36.1667; ten: 34.1667.
    const tenNights = ['N N - - - - -', 'N N - - - - -', 'N N - - - - -', 'N N - - - - -', 'N N - - - - -', '- - - - - - -'];
    expect(reportOf(tenNights, { fullTimeWeekHours: 'three-part' }).lines[0]?.pay?.normHours).toBeCloseTo(34.1667, 4);
  });
});

describe('what cannot be priced', () => {
  it('is null with the reason, and so is the year: an assistant’s guaranteed pay of 2026 is not known', () => {
    const report = reportOf('D - - - - - -', { competence: 'assistant', seniorityYears: 2 });
    const reason = { key: 'cost.reason.no-pay', params: { competence: 'assistant', seniorityYears: 2, date: '2027-01-04' } };
    expect(report.shifts[0]).toMatchObject({ parts: [], grossOre: null, totalOre: null, reason });
    expect(report).toMatchObject({ yearOre: null, knownYearOre: 0, missing: [{ line: '1', ...reason }], lines: [{ yearOre: null, pay: null, reason }] });
  });

  it('is null even when the line works nothing', () => {
    expect(reportOf('- - - - - - -', { competence: 'healthcare-worker' }).lines[0]?.yearOre).toBeNull();
  });

  it('leaves the known rest standing beside it', () => {
    const plan = aPlan().cycle().withSettings(SETTINGS).withLine('D - - - - - -').withLine('D - - - - - -', { competence: 'assistant' }).build();
    const report = priceShifts(buildTimeline(plan));
    expect(report.yearOre).toBeNull();
    expect(report.knownYearOre).toBe(report.lines[0]?.yearOre);
    expect(report.knownYearOre).toBeGreaterThan(0);
    expect(yearCostReason(report)).toEqual({ key: 'cost.reason.lines-without-price', params: { count: 1 } });
  });

  it.each([
    [{ employerContributionPercent: 14.1 }, 'pension'],
    [{ pensionPercent: 10 }, 'employer-contribution'],
    [{}, 'both'],
  ])('has gross but no total without a percentage that only the plan can give: %j', (settings, setting) => {
    const report = reportOf('D - - - - - -', {}, settings);
    const reason = { key: `cost.reason.no-percent.${setting}`, params: {} };
    expect(report.shifts[0]).toMatchObject({ grossOre: 221587, totalOre: null, reason });
    expect(report.yearOre).toBeNull();
    expect(yearCostReason(report)).toEqual(reason);
  });

  it('takes 0 % as a percentage like any other', () => {
    expect(reportOf('D - - - - - -', {}, { ...SETTINGS, pensionPercent: 0 }).yearOre).toBeGreaterThan(0);
  });

  it('falls back on the law for holiday pay alone', () => {
    const part = reportOf('D', {}, { pensionPercent: 10, employerContributionPercent: 14.1 }).shifts[0]?.parts.find((one) => one.part === 'holiday-pay');
    expect(part).toMatchObject({ rule: 'HTA 7', amountOre: Math.round(221587.2 * 0.12) });
  });

  it('is everything before the first tariff set known, 1 January 2019', () => {
    const on = (start: string) =>
      priceShifts(buildTimeline(aPlan().calendar(start).withSettings(SETTINGS).withLine('D D D D D D D', { annualPayKr: 500_000 }).build()));
    expect(on('2018-12-24').missing[0]).toMatchObject({ key: 'cost.reason.no-tariff', params: { firstDay: '2019-01-01' } });
    // Tuesday 1 January 2019 has a price, Monday has not.
    expect(on('2018-12-31').shifts.map((shift) => shift.totalOre !== null)).toEqual([false, true, true, true, true, true, true]);
    expect(on('2019-01-07').yearOre).toBeGreaterThan(0);
  });
});

describe('confidence', () => {
  it('of the supplements is unverified from 1 May 2026, and the report says so', () => {
    const on = (start: string) =>
      priceShifts(buildTimeline(aPlan().calendar(start).withSettings(SETTINGS).withLine('A A A A A A A', { annualPayKr: 500_000 }).build()));
    expect(on('2026-04-20').caveats).toEqual([]);
    const report = on('2026-04-27');
    expect(report.caveats).toEqual([{ key: 'cost.caveat.unverified-rates', params: { confirmedUntil: '2026-04-30' } }]);
    const evening = report.shifts.map((shift) => shift.parts.find((part) => part.part === 'evening'));
    expect(evening.map((part) => part?.confidence)).toEqual(['secondary', 'secondary', 'secondary', 'secondary', 'unverified', 'unverified', 'unverified']);
    // The rate itself has not changed, so it still dates from 2023.
    expect(new Set(evening.map((part) => part?.from))).toEqual(new Set(['2023-01-01']));
  });
});

describe('the year', () => {
  it('is the planned shifts carried to 52 weeks', () => {
    const report = reportOf(['D - - - - - -', '- - - - - - -', '- - - - - - -']);
    expect(report.yearOre).toBe(Math.round(((report.shifts[0]?.totalOre ?? 0) * 52) / 3));
  });

  it('is the same from a pricer that remembers other plans as from scratch', () => {
    const pricer = createPricer();
    const plans = [SETTINGS, { ...SETTINGS, pensionPercent: 12 }].flatMap((settings) =>
      [aPlan().cycle(), aPlan().calendar('2027-03-22'), aPlan().calendar('2026-10-19'), aPlan().calendar('2021-10-25'), aPlan().calendar('2022-12-26')].map(
        (plan) =>
          plan.withSettings(settings).withLine('N D D A N N A').withLine('D - N N - A A', { fullTimeWeekHours: 'three-part', seniorityYears: 9 }).build(),
      ),
    );
    for (const plan of plans) {
      const timeline = buildTimeline(plan);
      const lines = timeline.chains.flatMap((chain) => pricer.priceChain(timeline, chain));
      expect(priceShifts(timeline)).toMatchObject({ ...yearCost(lines, 1), shifts: lines.flatMap((line) => line.shifts) });
    }
  });

  it('gives each line of a rolling cycle its own shifts', () => {
    const plan = aPlan().cycle(1, 'rolling').withSettings(SETTINGS).withLine('D D - - - - -').withLine('- - - - - - N').build();
    expect(priceShifts(buildTimeline(plan)).shifts.map(({ line, code }) => line + code)).toEqual(['1D', '1D', '2N']);
  });
});

describe('every table adds up', () => {
  const codes = [work('D', '07:30', '15:00'), work('L', '07:30', '20:00', 30), work('K', '13:10', '23:07', 17), work('N', '21:45', '07:40')];
  const week = fc.array(fc.constantFrom('D', 'L', 'K', 'N', '-'), { minLength: 7, maxLength: 7 }).map((cells) => cells.join(' '));
  const percent = fc.double({ min: 0, max: 40, noNaN: true });

  it('gross, total and the parts of the year, for any plan; base hours are the counted hours', () => {
    fc.assert(
      fc.property(
        fc.array(week, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 900_000 }),
        percent,
        percent,
        fc.boolean(),
        (weeks, annualPayKr, pensionPercent, employerContributionPercent, isCalendar) => {
          const start = isCalendar ? aPlan().calendar('2027-03-15') : aPlan().cycle();
          const plan = start
            .withCodes(...codes)
            .withLine(weeks, { annualPayKr })
            .withSettings({ pensionPercent, employerContributionPercent })
            .build();
          const timeline = buildTimeline(plan);
          const report = priceShifts(timeline);
          for (const shift of report.shifts) {
            const sum = (parts: typeof shift.parts) => parts.reduce((total, part) => total + part.amountOre, 0);
            const onTop = ['holiday-pay', 'pension', 'employer-contribution'];
            expect(shift.grossOre).toBe(sum(shift.parts.filter((part) => !onTop.includes(part.part))));
            expect(shift.totalOre).toBe(sum(shift.parts));
            for (const part of shift.parts) expect(Math.abs(part.hours * part.rateOre - part.amountOre)).toBeLessThanOrEqual(0.5 + 1e-6);
          }
          expect(COST_PARTS.reduce((sum, part) => sum + report.yearByPartOre[part], 0)).toBe(report.yearOre);
          const baseHours = report.shifts.map((shift) => shift.parts.find((part) => part.part === 'base')?.hours);
          expect(baseHours).toEqual(timeline.chains.flatMap((chain) => chain.periods.map((period) => period.countedMinutes / 60)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

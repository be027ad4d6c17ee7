import { describe, expect, it } from 'vitest';
import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { leverBasis, leverReport } from '#shared/app/levers/lever-report.ts';
import { needOfNumbers } from '#shared/domain/levers/lever-need.ts';
import type { Levers, TypedNeed } from '#shared/domain/model/levers.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { fixturePlan } from '#tests/support/fixture-plan.ts';

const ordinary: Levers = { fullTimeShare: 1, partPercent: 50, every: 3, longShare: 0, longHours: 12.5, needFollows: false, isAnnual: false };
const worked: TypedNeed = { places: 22, day: { weekday: 4, weekend: 4 }, evening: { weekday: 4, weekend: 4 }, night: { weekday: 2, weekend: 2 } };
// Percentages of on-costs, so that money is known.
const plan = aPlan().withSettings({ employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 }).build();

function report(need: TypedNeed | null, levers: Partial<Levers>, of = plan, absenceShare = 0) {
  return leverReport(leverBasis(of, need ? needOfNumbers(of, need) : undefined, { absenceShare }), { ...ordinary, ...levers }, solveWithHighs);
}

describe('the weekend equation before any rota', () => {
  // 4 + 4 × 7.5 h + 2 × 10 h = 80 h a day, 560 a week; / 35.5 = 15.77 FTE; / 22 places = 0.72.
  it('WE-01: 4 + 4 people and 2 at night: 560 hours, 15.77 FTE, care factor 0.72', async () => {
    const { need } = await report(worked, {});
    expect(need.hours).toBe(560);
    expect(need.fte).toBeCloseTo(15.77, 2);
    expect(need.careFactor).toBeCloseTo(0.72, 2);
  });

  // 52 / 3 × 15 h = 260 h; 160 × 52 / 260 = 32 people; 15.77 / 32 = 49 %. With 12.5 h: 433 h, 19.2, 82 %. Every fourth: 325 h, 25.6, 62 %.
  describe('WE-02: the same need: 32 people at 49 %, 19.2 at 82 % and 25.6 at 62 %', () => {
    it.each<[Partial<Levers>, number, number, number]>([
      [{}, 260, 32, 49],
      [{ longShare: 1 }, 433, 19.2, 82],
      [{ longShare: 1, every: 4 }, 325, 25.6, 62],
    ])('with %o: %d hours, %d people, %d per cent', async (levers, hours, people, percent) => {
      const { equation, weekendHoursEach } = await report(worked, levers);
      expect(Math.round(weekendHoursEach)).toBe(hours);
      expect(equation.people).toBeCloseTo(people, 9);
      expect(Math.round(equation.meanPercent)).toBe(percent);
    });
  });

  // GE-19: 5 + 4 + 2 = 11 at work; × 3 = 33, 18.31 / 33 = 55.5 %; × 4 = 44, 41.6 %. Four long shifts: 7; 21 and 87.2 %, 28 and 65.4 %;
  // 650 − 20 = 630 h = 17.75 FTE: 84.5 and 63.4 %.
  describe('WE-03: GE-17’s department by shifts: 33, 44, 21 and 28 people', () => {
    it.each<[Partial<Levers>, number, number, number]>([
      [{}, 33, 55.5, 55.5],
      [{ every: 4 }, 44, 41.6, 41.6],
      [{ longShare: 1 }, 21, 87.2, 84.5],
      [{ longShare: 1, every: 4 }, 28, 65.4, 63.4],
    ])('with %o: %d people at %d or %d per cent', async (levers, people, percent, fewer) => {
      const { byShifts } = (await report(null, levers, fixturePlan('ge-17.vaktbalanse.json'))).equation;
      expect(byShifts.people).toBe(people);
      expect(byShifts.meanPercent).toBeCloseTo(percent, 1);
      expect(byShifts.meanPercentOfFewerHours).toBeCloseTo(fewer, 1);
    });
  });

  // GE-22: 33 800 h / 1846 = 18.31; / 1501.65 = 22.51 with 10 % absence.
  it('WE-04: GE-17’s department with everybody replaced: 18.31 and 22.51 FTE', async () => {
    const { need } = await report(null, {}, fixturePlan('ge-17.vaktbalanse.json'), 0.1);
    expect(need.fte).toBeCloseTo(18.31, 2);
    expect(need.fteWithReplacement).toBeCloseTo(22.51, 2);
    expect(need.careFactor).toBeCloseTo(0.763, 3);
  });

  // 12 FTE of full positions for 4 + 4, contract section 6: 4 at work × 15 h = 60 of 120 h; 426 − 60 = 366 against 300.
  it('WE-05: only full positions every third weekend: 60 hours missing at weekends, 66 too much on weekdays', async () => {
    const need: TypedNeed = { ...worked, night: { weekday: 0, weekend: 0 } };
    const basis = leverBasis(plan, needOfNumbers(plan, need), { fte: 12 });
    const { staff, prices } = await leverReport(basis, ordinary, solveWithHighs);
    expect(staff.people).toBe(12);
    expect(staff.weekendDeficit.hours).toBe(60);
    expect(staff.weekdaySurplus.hours).toBeCloseTo(66, 9);
    expect(staff.weekdaySurplus.fte).toBeCloseTo(66 / 35.5, 9);
    expect(staff.weekendDeficit.yearOre).toBe(Math.round(60 * 52 * (prices.hiredWeekendOre ?? 0)));
    expect(prices.hiredWeekendOre).toBeGreaterThan(prices.hiredWeekdayOre ?? 0);
  });

  it('WE-06: nobody is paid at an unknown price: without a pension percentage money is unknown, hours are not', async () => {
    const { staff } = await report(worked, {}, aPlan().build());
    expect(staff.weekendDeficit.yearOre).toBeNull();
    expect(staff.costYearOre).toBeNull();
    expect(staff.weekendDeficit.hours).toBeGreaterThan(0);
  });

  // Five weeks away are 177.5 of the 1846 hours of a year, weekends as well.
  it('WE-07: a base rota leaves vacation to be replaced, an annual rota has it inside', async () => {
    const enough: Partial<Levers> = { fullTimeShare: 0, partPercent: 45 };
    const base = (await report(worked, enough)).staff;
    expect(base.weekendDeficit.hours).toBe(0);
    expect(base.vacation.weekend.hours).toBeCloseTo((160 * 177.5) / 1846, 9);
    const annual = (await report(worked, { ...enough, isAnnual: true })).staff;
    expect(annual.vacation.weekend.hours).toBe(0);
    // The same hours are then missing in the plan: all that vacation takes out.
    expect(annual.weekdayDeficit.hours + annual.weekendDeficit.hours).toBeLessThanOrEqual((560 * 177.5) / 1846 + 1e-6);
  });
});

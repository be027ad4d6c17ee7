import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { randomPlan } from '#tests/support/random-plan.ts';
import { seededRandom } from '../../kernel/random.ts';
import { addDays } from '../../time/local-date.ts';
import type { PlanSettings } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { CostGroup, CostReport } from './cost-report.ts';
import { spreadYear, yearOre } from './money.ts';
import { priceShifts } from './price-plan.ts';

const SETTINGS: PlanSettings = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };
const sum = (groups: readonly CostGroup[], of: (group: CostGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
const keysOf = (groups: readonly CostGroup[]) => groups.map(({ key, shifts }) => `${key}: ${shifts}`);

describe('the cost of a plan, cut', () => {
  const plan = aPlan().calendar('2027-01-25').withSettings(SETTINGS).withLine(['D D A - - A A', 'N - D - - D -']).withLine('- - - - - - -').build();
  const { breakdown, ...report } = priceShifts(buildTimeline(plan));

  it('puts a shift where it starts: line, code, kind of day, month', () => {
    expect(keysOf(breakdown.byLine)).toEqual(['1: 8', '2: 0']);
    expect(keysOf(breakdown.byCode)).toEqual(['D: 4', 'A: 3', 'N: 1']);
    expect(keysOf(breakdown.byDayKind)).toEqual(['weekday: 5', 'weekend: 3']);
    expect(keysOf(breakdown.byMonth)).toEqual(['2027-01: 5', '2027-02: 3']);
  });

  it('says what one shift of a group costs, and how many hours are paid', () => {
    const [day] = breakdown.byCode;
    expect(day).toMatchObject({ hours: 30, perShiftOre: Math.round((day?.periodOre ?? 0) / 4) });
    expect(breakdown.byLine[1]).toMatchObject({ hours: 0, periodOre: 0, yearOre: 0, perShiftOre: 0 });
  });

  it('has a mean month of a twelfth of the year', () => {
    expect(breakdown.meanMonthOre).toBe(Math.round(report.knownYearOre / 12));
  });

  it('has no months in a cycle, which has no dates', () => {
    const cycle = priceShifts(buildTimeline({ ...plan, period: { ...plan.period, kind: 'cycle' } }));
    expect(cycle.breakdown.byMonth).toEqual([]);
    expect(cycle.breakdown.meanMonthOre).toBeGreaterThan(0);
  });

  it('leaves shifts without a price out and counts them', () => {
    const partly = aPlan().cycle().withSettings(SETTINGS).withLine('D D - - - - -').withLine('D - - - - - -', { competence: 'assistant' }).build();
    const { breakdown: known } = priceShifts(buildTimeline(partly));
    expect(known.unpricedShifts).toBe(1);
    expect(keysOf(known.byCode)).toEqual(['D: 2']);
  });
});

describe('every cut adds up', () => {
  it('to the sum of the shifts and to the known year, exactly, for random plans of all kinds and years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(0, 364 * 5, 364 * 7), (seed, daysBack) => {
        const plan = randomPlan(seededRandom(seed));
        const start = addDays(plan.period.start, -daysBack);
        const report: CostReport = priceShifts(buildTimeline({ ...plan, period: { ...plan.period, start } }));
        const { byLine, byCode, byDayKind, byMonth, byPart } = report.breakdown;
        const period = report.shifts.reduce((total, shift) => total + (shift.totalOre ?? 0), 0);
        for (const groups of [byLine, byCode, byDayKind, byPart, ...(plan.period.kind === 'calendar' ? [byMonth] : [])]) {
          expect(sum(groups, (group) => group.periodOre)).toBe(period);
          expect(sum(groups, (group) => group.yearOre)).toBe(report.knownYearOre);
        }
        for (const { key, yearOre: year } of byPart) expect(year).toBe(report.yearByPartOre[key as keyof CostReport['yearByPartOre']]);
        for (const shift of report.shifts)
          if (shift.totalOre !== null) expect(shift.parts.reduce((total, part) => total + part.amountOre, 0)).toBe(shift.totalOre);
        for (const position of report.positions)
          if (position.yearOre !== null) expect(position.parts.reduce((total, part) => total + part.amountOre, 0)).toBe(position.yearOre);
      }),
      { numRuns: 60 },
    );
  });

  it('whatever the sums and weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 12 }), fc.integer({ min: 1, max: 53 }), (sums, weeks) => {
        const years = spreadYear(sums, weeks);
        expect(years.reduce((total, year) => total + year, 0)).toBe(
          yearOre(
            sums.reduce((total, each) => total + each, 0),
            weeks,
          ),
        );
        years.forEach((year, index) => expect(Math.abs(year - ((sums[index] ?? 0) * 52) / weeks)).toBeLessThanOrEqual(1));
      }),
    );
  });
});

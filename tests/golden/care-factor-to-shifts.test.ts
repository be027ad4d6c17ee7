import { describe, expect, it } from 'vitest';
import { factorDemand } from '#shared/domain/care-factor/factor-demand.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { DENOMINATORS } from '#shared/domain/model/denominator.ts';
import { FACTOR_FORMULAS, type FactorGoal } from '#shared/domain/model/factor-demand.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { must } from '#shared/kernel/assert.ts';
import { fixturePlan } from '#tests/support/fixture-plan.ts';

const PLAN = fixturePlan('ge-17.vaktbalanse.json');
const GOALS = FACTOR_FORMULAS.flatMap((formula) => DENOMINATORS.map((denominator) => ({ formula, denominator })));
const indicatorOf = ({ formula, denominator }: Pick<FactorGoal, 'formula' | 'denominator'>): string =>
  `care-factor.${formula}${denominator === 'places' ? '' : 'o'}.demand`;

function laidIn(plan: Plan, goal: FactorGoal): Plan {
  const people = new Map(must(factorDemand(plan, goal), 'a proposal').rows.map(({ id, after }) => [id, after]));
  return { ...plan, demand: plan.demand.map((row) => ({ ...row, people: people.get(row.id) ?? row.people })) };
}

describe('GE-17 from a care factor back to people on duty', () => {
  it.each(GOALS)('its own $formula per $denominator gives its own people back', (way) => {
    const target = must(evaluatePlan(PLAN).indicators[indicatorOf(way)]?.value, 'a factor');
    for (const keepsNight of [true, false]) {
      const found = must(factorDemand(PLAN, { ...way, target, keepsNight }), 'a proposal');
      expect(found.rows.map(({ after }) => after)).toEqual(found.rows.map(({ before }) => before));
      expect(found.factorBefore).toBeCloseTo(target, 12);
    }
  });

  it.each(GOALS.flatMap((way) => [0.5, 0.71, 0.9, 1.2].map((target) => ({ ...way, target }))))(
    'a demand laid in for $formula $target per $denominator has the factor that was promised, at most the one aimed at',
    (way) => {
      const goal = { ...way, keepsNight: false };
      const found = must(factorDemand(PLAN, goal), 'a proposal');
      expect(evaluatePlan(laidIn(PLAN, goal)).indicators[indicatorOf(way)]?.value).toBeCloseTo(found.factorAfter, 12);
      expect(found.hoursAfter).toBeLessThanOrEqual(Math.max(found.hours, found.hoursAtFloor));
    },
  );

  it('17 places at 0.71 are 12.07 FTE and 428.5 hours a week (rulebook 6.4)', () => {
    const small = { ...PLAN, unit: { ...PLAN.unit, places: 17 } };
    const found = must(factorDemand(small, { formula: 'PF1', denominator: 'places', target: 0.71, keepsNight: true }), 'a proposal');
    expect(found.fte).toBeCloseTo(12.07, 10);
    expect(found.hours).toBeCloseTo(428.485, 10);
    // Day 3 on weekdays and weekends, evening 2, and the two at night as they were: 402.5 hours; a fourth on weekdays would take 37.5.
    expect(found.rows.map(({ after }) => after)).toEqual([3, 3, 2, 2]);
    expect(found.hoursAfter).toBe(402.5);
  });

  it('an aim below the floors gives the floors and says what they take', () => {
    const found = must(factorDemand(PLAN, { formula: 'PF1', denominator: 'places', target: 0.1, keepsNight: false }), 'a proposal');
    expect(found.hoursAfter).toBe(found.hoursAtFloor);
    expect(found.hoursAtFloor).toBeGreaterThan(found.hours);
  });

  it('half empty, the need stops at the floors while the factor for each occupied place goes up', () => {
    const found = must(factorDemand(PLAN, { formula: 'PF1', denominator: 'places', target: 0.4, keepsNight: true }), 'a proposal');
    expect(found.occupancy.map(({ share }) => share)).toEqual([0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]);
    for (const { occupied, hours, needed, factor } of found.occupancy) {
      expect(needed).toBe(Math.max(hours, found.hoursAtFloor));
      expect(factor).toBeCloseTo(needed / 35.5 / occupied, 12);
    }
  });

  it('a department without places, or without a stated occupancy where that is asked for, has no answer', () => {
    const { occupiedPlaces: _, ...unit } = PLAN.unit;
    expect(factorDemand({ ...PLAN, unit }, { formula: 'PF1', denominator: 'occupied-places', target: 0.7, keepsNight: true })).toBeNull();
    expect(factorDemand({ ...PLAN, unit: { ...unit, places: 0 } }, { formula: 'PF1', denominator: 'places', target: 0.7, keepsNight: true })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { headsDifference, weekBalances } from './day-balance.ts';

describe('headsDifference', () => {
  it.each([
    [5, 7, 2],
    [7, 5, -2],
    [5, 5, 0],
  ])('with %i wanted and %i on duty is %i', (wanted, planned, difference) => {
    expect(headsDifference({ wanted, planned })).toBe(difference);
  });
});

describe('weekBalances', () => {
  /** One person wanted 7.5 hours every day; two on weekdays and nobody in weekends, in the second week nobody at all. */
  const days = evaluatePlan(aPlan().withDemand('07:30', '15:00', 1).withLine(['D D D D D - -', '-']).withLine(['D D D D D - -', '-']).build()).days;

  it('keeps weekdays and weekend apart, and over and under', () => {
    expect(weekBalances(days).map(({ week, weekday, weekend }) => ({ week, weekday, weekend }))).toEqual([
      { week: 0, weekday: { surplus: 37.5, deficit: 0 }, weekend: { surplus: 0, deficit: 15 } },
      { week: 1, weekday: { surplus: 0, deficit: 37.5 }, weekend: { surplus: 0, deficit: 15 } },
    ]);
  });

  it('adds up from the first week, without a surplus paying for a deficit', () => {
    expect(weekBalances(days)[1]).toMatchObject({
      weekdaySoFar: { surplus: 37.5, deficit: 37.5 },
      weekendSoFar: { surplus: 0, deficit: 30 },
    });
  });

  it('ends with what the indicators say, times the weeks', () => {
    const evaluation = evaluatePlan(aPlan().withDemand('07:30', '22:00', 2).withLine(['D A - D A - D', 'A D D - - A A', 'D - - - - - -']).build());
    const last = weekBalances(evaluation.days).at(-1);
    for (const kind of ['weekday', 'weekend'] as const) {
      expect(last?.[`${kind}SoFar`].surplus).toBeCloseTo(3 * (evaluation.indicators[`surplus.${kind}`]?.value ?? Number.NaN), 9);
      expect(last?.[`${kind}SoFar`].deficit).toBeCloseTo(3 * (evaluation.indicators[`deficit.${kind}`]?.value ?? Number.NaN), 9);
    }
  });

  it('is empty without days', () => {
    expect(weekBalances([])).toEqual([]);
  });
});

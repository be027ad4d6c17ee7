import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { fixturePlan } from '#tests/support/fixture-plan.ts';

/** The department of the rulebook's GE-17: 24 places, 22 occupied, day 6/5, evening 4, night 2. */
const { indicators } = evaluatePlan(fixturePlan('ge-17.vaktbalanse.json'));
const valueOf = (id: string) => indicators[id]?.value;

describe('GE-17 care factors of a department with 24 places', () => {
  it.each([
    ['care-factor.PF1.demand', 0.763],
    ['care-factor.PF2.demand', 0.599],
    ['care-factor.PF3.demand', 0.825],
    ['care-factor.PF1o.demand', 0.832],
    ['care-factor.PF2o.demand', 0.653],
    ['care-factor.PF3o.demand', 0.9],
  ])('has %s %d', (id, value) => {
    expect(valueOf(id)).toBeCloseTo(value, 3);
  });

  it('wants 650 hours a week, 18.31 FTE, 4.22 hours per resident-day', () => {
    expect(valueOf('hours.demand')).toBe(650);
    expect(valueOf('fte.demand')).toBeCloseTo(18.31, 3);
    expect(valueOf('care-factor.PF6.demand')).toBeCloseTo(4.22, 2);
  });

  it.each([
    ['day.weekday', 6 / 24],
    ['day.weekend', 5 / 24],
    ['evening.weekday', 4 / 24],
    ['evening.weekend', 4 / 24],
    ['night.weekday', 2 / 24],
    ['night.weekend', 2 / 24],
  ])('wants so many people per place on %s', (part, value) => {
    expect(valueOf(`care-factor.PF5.${part}.demand`)).toBeCloseTo(value, 10);
  });

  it('plans 225 hours for six lines that owe 213', () => {
    expect(valueOf('hours.planned')).toBe(225);
    expect(valueOf('hours.contracted')).toBe(213);
    expect(valueOf('fte.contracted')).toBe(6);
    expect(valueOf('fte.planned')).toBeCloseTo(225 / 35.5, 12);
    expect(valueOf('care-factor.PF1.planned')).toBeCloseTo(225 / 35.5 / 24, 12);
    expect(valueOf('care-factor.PF1.contracted')).toBe(0.25);
    expect(valueOf('care-factor.PF3.contracted')).toBe(7.5 / 24);
  });

  it('has no PF2 of positions, and says why', () => {
    expect(indicators['care-factor.PF2.contracted']).toEqual({ value: null, unit: 'fte/place', reason: { key: 'indicator.reason.no-day-part', params: {} } });
  });
});

describe('what cannot be computed', () => {
  it('is null with a reason where the occupied places are not given', () => {
    const evaluation = evaluatePlan(aPlan().withLine('D D D D D - -').build());
    for (const id of ['care-factor.PF1o.planned', 'care-factor.PF2o.demand', 'care-factor.PF3o.contracted', 'care-factor.PF6.planned']) {
      expect(evaluation.indicators[id]).toMatchObject({ value: null, reason: { key: 'indicator.reason.no-occupied-places' } });
    }
    expect(evaluation.indicators['care-factor.PF1.planned']?.value).toBeCloseTo(37.5 / 35.5 / 24, 12);
  });

  it('is null with a reason where there are no places', () => {
    const evaluation = evaluatePlan(aPlan().withUnit({ places: 0 }).withLine('D D D D D - -').build());
    expect(evaluation.indicators['care-factor.PF1.planned']).toMatchObject({ value: null, reason: { key: 'indicator.reason.no-places' } });
  });

  it('is zero, not an error, without lines and demand', () => {
    const evaluation = evaluatePlan(aPlan().withUnit({ occupiedPlaces: 22 }).build());
    const notZero = Object.entries(evaluation.indicators).filter(([, { value }]) => value !== 0);
    expect(notZero.map(([id, { reason }]) => [id, reason?.key])).toEqual([
      ['care-factor.PF2.contracted', 'indicator.reason.no-day-part'],
      ['care-factor.PF2o.contracted', 'indicator.reason.no-day-part'],
    ]);
    expect(evaluation.findings).toEqual([]);
    expect(evaluation.days).toHaveLength(7);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { comparedUnit } from './compared-unit.ts';

describe('comparedUnit', () => {
  it('takes names, places and kind from the plan, figures and counts from its evaluation', () => {
    const plan = aPlan().named('Vår').withUnit({ name: '2. etasje', municipality: 'Larvik', places: 24 }).withSettings({ isExample: true }).cycle(1).build();
    const evaluation = evaluatePlan(plan);
    const unit = comparedUnit('plan-1', plan, evaluation, []);
    expect(unit).toMatchObject({ key: 'plan-1', unitName: '2. etasje', planName: 'Vår', municipality: 'Larvik', places: 24, isExample: true });
    expect([unit.indicators, unit.counts]).toEqual([evaluation.indicators, evaluation.counts]);
  });

  it('is no example unless the plan says so', () => {
    const plan = aPlan().cycle(1).build();
    expect(comparedUnit('x', plan, evaluatePlan(plan), []).isExample).toBe(false);
  });
});

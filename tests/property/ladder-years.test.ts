import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#shared/domain/evaluate/create-evaluator.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { randomElement, seededRandom } from '#shared/kernel/random.ts';
import { localDate } from '#shared/time/local-date.ts';
import { randomCells, randomPlan } from '#tests/support/random-plan.ts';

/** Mondays of the years 2018–2023: before the first tariff, in the ladder, over New Year, out of it. */
const STARTS = ['2018-12-24', '2019-04-15', '2020-12-28', '2021-12-20', '2022-12-19', '2022-12-26'].map(localDate);
const EDITS = 6;

describe('plans of the years in which one weekend shift changed the price of the next', () => {
  it.each([1, 2, 3, 4, 5])('cost the same after each edit as from scratch (seed %i)', (seed) => {
    const random = seededRandom(20_190_000 + seed);
    for (let round = 0; round < 12; round += 1) {
      let plan: Plan = randomPlan(random);
      plan = { ...plan, period: { ...plan.period, start: randomElement(random, STARTS) } };
      const evaluator = createEvaluator(plan);
      for (let edit = 0; edit < EDITS; edit += 1) {
        const command: PlanCommand = { type: 'cells.set', cells: randomCells(random, plan) };
        const applied = applyCommand(plan, command);
        if (!applied.ok) throw new Error(applied.error.code);
        plan = applied.value;
        evaluator.update(plan);
        const [fast, slow] = [evaluator.evaluation(), evaluatePlan(plan)];
        expect(fast.lines.map((line) => line.costYearOre)).toEqual(slow.lines.map((line) => line.costYearOre));
        expect(fast.indicators['cost.year']).toEqual(slow.indicators['cost.year']);
      }
    }
  });
});

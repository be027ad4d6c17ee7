import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#shared/domain/evaluate/create-evaluator.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { applyEvaluationUpdate } from '#shared/domain/model/apply-evaluation-update.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Evaluation } from '#shared/domain/model/results.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { PlanCommand, SingleCommand } from '#shared/domain/plan/command.ts';
import { type Random, randomElement, randomInteger, seededRandom } from '#shared/kernel/random.ts';
import { sameValue } from '#shared/kernel/same-value.ts';
import { randomCells, randomElsewhere, randomLine, randomPlan } from '#tests/support/random-plan.ts';

const PLANS = 1000;
const EDITS_A_PLAN = 10;
const BATCHES = 8;

/** Cells nearly always; now and then something that changes the plan's shape. */
function randomCommand(random: Random, plan: Plan): PlanCommand {
  return random() < 0.1 ? { type: 'batch', commands: [randomSingle(random, plan), cells(random, plan)] } : randomSingle(random, plan);
}

function cells(random: Random, plan: Plan): SingleCommand {
  return { type: 'cells.set', cells: randomCells(random, plan) };
}

/** What somebody works elsewhere changes as often as a cell when two plans are kept in step. */
function elsewhere(random: Random, plan: Plan): SingleCommand {
  return { type: 'line.update', id: randomElement(random, plan.lines).id, changes: { elsewhere: randomElsewhere(random, plan.period.weeks) } };
}

function randomSingle(random: Random, plan: Plan): SingleCommand {
  if (random() < 0.9) return cells(random, plan);
  if (random() < 0.5 && plan.period.rotation !== 'rolling') return elsewhere(random, plan);
  const others: readonly SingleCommand[] = [
    { type: 'line.update', id: randomElement(random, plan.lines).id, changes: { positionPercent: randomInteger(random, 10, 100) } },
    { type: 'line.add', index: 0, line: { ...randomLine(random, 0, plan.period.weeks), id: `added-${Math.floor(random() * 1e9)}` } },
    { type: 'demand.replace', rows: plan.demand.slice(1) },
    { type: 'plan.update', changes: { unit: { ...plan.unit, places: randomInteger(random, 0, 30) } } },
  ];
  return randomElement(random, others);
}

function execute(plan: Plan, command: PlanCommand): Plan {
  const result = applyCommand(plan, command);
  if (!result.ok) throw new Error(`The command was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Compares fast, and lets the test runner show the difference when there is one. */
function expectSame(actual: Evaluation, expected: Evaluation, what: string): void {
  if (!sameValue(actual, expected)) expect(actual, what).toEqual(expected);
}

function editOnePlan(seed: number): number {
  const random = seededRandom(seed);
  let plan = randomPlan(random);
  const evaluator = createEvaluator(plan);
  let onScreen = evaluator.evaluation();
  expectSame(onScreen, evaluatePlan(plan), `seed ${seed}, as opened`);
  for (let edit = 1; edit <= EDITS_A_PLAN; edit += 1) {
    const command = randomCommand(random, plan);
    plan = execute(plan, command);
    const update = evaluator.update(plan);
    onScreen = applyEvaluationUpdate(onScreen, update);
    const fromScratch = evaluatePlan(plan);
    const what = `seed ${seed}, edit ${edit}: ${JSON.stringify(command)}`;
    expectSame(evaluator.evaluation(), fromScratch, what);
    expectSame(onScreen, fromScratch, `${what}, patched`);
  }
  return EDITS_A_PLAN;
}

describe(`incremental evaluation of ${PLANS * EDITS_A_PLAN} random edits`, () => {
  // In batches, so that a failure names a small range of seeds.
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))('equals the evaluation from scratch, batch %i', (batch) => {
    let edits = 0;
    for (let seed = batch; seed < PLANS; seed += BATCHES) edits += editOnePlan(seed + 1);
    expect(edits).toBe((PLANS / BATCHES) * EDITS_A_PLAN);
  });
});

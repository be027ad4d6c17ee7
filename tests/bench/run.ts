import os from 'node:os';
import { createEvaluator } from '#shared/domain/evaluate/create-evaluator.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { randomElement, randomInteger, seededRandom } from '#shared/kernel/random.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { measureStart } from './start.ts';

/** Measurements. Times differ between machines; the ratios, taken in one run, are what may be quoted. */

interface Case {
  readonly name: string;
  readonly plan: Plan;
  readonly edits: number;
}

const CODES = ['D', 'D', 'D', 'A', 'A', 'N', 'L', 'F1', '', ''];

/** A ward's year or cycle with every cell drawn at random: far more findings than a real plan, so a heavy case. */
function bigPlan(kind: 'cycle' | 'calendar', lines: number, weeks: number): Plan {
  const random = seededRandom(20_270_104);
  const week = () => Array.from({ length: 7 }, () => randomElement(random, CODES) || '-').join(' ');
  let builder = kind === 'cycle' ? aPlan().cycle(weeks) : aPlan().calendar('2027-01-04', weeks);
  for (let line = 0; line < lines; line += 1) builder = builder.withLine(Array.from({ length: weeks }, week));
  return builder
    .withDemand('07:30', '15:00', 12, { competence: { 'registered-nurse': 2 } })
    .withDemand('14:30', '22:00', 9)
    .withDemand('22:00', '08:00', 4)
    .withAgreement('10-5-2')
    .withSettings({ employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 })
    .build();
}

const CASES: readonly Case[] = [
  { name: 'cycle, 24 lines × 6 weeks', plan: bigPlan('cycle', 24, 6), edits: 400 },
  { name: 'calendar, 60 lines × 53 weeks', plan: bigPlan('calendar', 60, 53), edits: 200 },
];

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function milliseconds(work: () => void): number {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Evaluates from scratch against after one typed cell, on the same plan in the same run. */
function measureEvaluation({ name, plan, edits }: Case): void {
  const random = seededRandom(1);
  const scratch = Array.from({ length: 12 }, () => milliseconds(() => evaluatePlan(plan))).sort((a, b) => a - b);
  const evaluator = createEvaluator(plan);
  let current = plan;
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const line = randomElement(random, current.lines);
    const cell = { line: line.id, day: randomInteger(random, 0, line.cells.length - 1), text: randomElement(random, CODES) };
    const command: PlanCommand = { type: 'cells.set', cells: [cell] };
    const next = applyCommand(current, command);
    if (!next.ok) throw new Error(`The edit was refused: ${JSON.stringify(next.error)}`);
    current = next.value;
    times.push(milliseconds(() => evaluator.update(current)));
  }
  times.sort((a, b) => a - b);
  const slow = quantile(scratch, 0.5);
  const fast = quantile(times, 0.5);
  process.stdout.write(
    `${name}\n  from scratch        median ${slow.toFixed(1)} ms\n  after one cell      median ${fast.toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms\n  ratio               ${(slow / fast).toFixed(0)} : 1\n`,
  );
}

process.stdout.write(`Node.js ${process.versions.node}, ${os.cpus().length} cores\n\n`);
for (const one of CASES) measureEvaluation(one);
await measureStart();

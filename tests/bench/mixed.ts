import { parseArgs } from 'node:util';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { optimisePlan } from '#shared/optimiser/search/optimise-plan.ts';
import { planProblem } from '#shared/optimiser/search/plan-problem.ts';
import { USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import { leastWeekendDeficit } from '#shared/optimiser/weekend/least-weekend-deficit.ts';
import { mixedWard } from '#tests/support/mixed-ward.ts';

/**
 * A base rota of 24 lines of four sizes, six weeks, with a nurse on every shift: whether what the search finds is lawful, and how its weekend deficit stands to
 * the least there can be. `npm run bench:mixed -- [--seconds 8] [--seeds 3] [--moves N]`
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' }, seeds: { type: 'string', default: '3' }, moves: { type: 'string' } } });
const moves = values.moves === undefined ? Number.POSITIVE_INFINITY : Number(values.moves);
const milliseconds = values.moves === undefined ? Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY;
const hooks = { now: () => performance.now(), isStopped: () => false, onProgress: () => undefined };
const solve = await loadHighsSolver();

for (const [name, plan] of [
  ['nurses enough, one less allowed', mixedWard({ nurses: 2, minimum: 'one-less' })],
  ['a nurse too few on weekends', mixedWard({ nurses: 3, minimum: 'as-wanted' })],
] as const) {
  const request = { plan, priorities: USUAL_PRIORITIES, isLocked: () => false, milliseconds, moves };
  const problem = planProblem(plan, USUAL_PRIORITIES, () => false);
  const start = performance.now();
  const [everybody, nurses] = [0, 1].map((level) => leastWeekendDeficit(problem, level, solve, 10)?.hours.toFixed(2));
  console.log(
    `${name}: at least ${everybody} h a week missing on weekends, nurses ${nurses} h, proven in ${((performance.now() - start) / 1000).toFixed(2)} s`,
  );
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const begin = performance.now();
    const result = optimisePlan({ ...request, seed }, hooks);
    const seconds = (performance.now() - begin) / 1000;
    const applied = applyCommand(plan, { type: 'cells.set', cells: result.cells });
    if (!applied.ok) throw new Error(applied.error.code);
    const { findings, indicators } = evaluatePlan(applied.value);
    const serious = findings.filter(({ severity }) => severity === 'breach' || severity === 'needs-agreement');
    const rules = [...new Set(serious.map(({ rule }) => rule))];
    const hours = (id: string) => (indicators[id]?.value ?? 0).toFixed(2);
    console.log(
      `  seed ${seed}: ${result.moves} moves in ${seconds.toFixed(1)} s; weekend ${hours('deficit.weekend')}, nurses ${hours('deficit.competence.registered-nurse.weekend')}, ` +
        `weekdays ${hours('deficit.weekday')}; check: ${rules.length === 0 ? 'lawful' : rules.join(', ')}`,
    );
  }
}

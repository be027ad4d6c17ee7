import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanUpdate } from '#shared/contract/methods.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { applyEvaluationUpdate } from '#shared/domain/model/apply-evaluation-update.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { elsewhereFrom, sharingState } from '#shared/domain/sharing/elsewhere-from.ts';
import { randomElement, seededRandom } from '#shared/kernel/random.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { randomCommand } from '../support/random-command.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CHANGES = 40;
const base = aPlan().cycle(2).withLines(3, ['D D A A - - -', 'N N - - D D D'], { positionPercent: 50 });

/** Every copy of the other plan that can be followed is what that plan has now. */
function expectInStep(plan: Plan, planId: string, there: Plan, what: string): void {
  for (const line of plan.lines) {
    if (line.elsewhere?.plan !== planId || sharingState(line, plan.period, there) !== 'in-step') continue;
    const other = there.lines.find(({ id }) => id === line.elsewhere?.line);
    expect(line.elsewhere, `${what}, line ${line.id}`).toEqual(other && elsewhereFrom(there, planId, other));
  }
}

describe.each([1, 2, 3, 4, 5])('two plans that share two people, seed %i', (seed) => {
  it('are in step after every change, undo and redo, and screens that apply the answers show what is stored', async () => {
    const random = seededRandom(seed);
    const { client, add, open, execute } = openService(join(tempFolder(), 'a.db'));
    const ids = [await add(base.withUnit({ name: 'A' }).build()), await add(base.withUnit({ name: 'B' }).build())] as const;
    for (const [line, otherLine] of [['1', '2'] as const, ['3', '3'] as const]) {
      const { revision } = await open(ids[0]);
      valueOf(await client.call('line.share', { planId: ids[0], baseRevision: revision, line, otherPlanId: ids[1], otherLine }));
    }
    for (let count = 0; count < CHANGES; count += 1) {
      const planId = randomElement(random, ids);
      const before = await open(planId);
      const kind = randomElement(random, ['execute', 'execute', 'execute', 'plan.undo', 'plan.redo'] as const);
      let update: PlanUpdate;
      if (kind === 'execute') {
        const command = randomCommand(random, before.plan);
        if (!applyCommand(before.plan, command).ok) continue;
        update = await execute(planId, command);
      } else {
        const answer = await client.call(kind, { planId });
        if (!answer.ok) continue;
        update = answer.value;
      }
      const what = `change ${count}: ${kind} ${JSON.stringify(update.applied).slice(0, 200)}`;
      const [a, b] = [await open(ids[0]), await open(ids[1])];
      expectInStep(a.plan, ids[1], b.plan, what);
      expectInStep(b.plan, ids[0], a.plan, what);
      for (const { plan, evaluation } of [a, b]) expect(evaluation, what).toEqual(evaluatePlan(plan));
      const now = planId === ids[0] ? a : b;
      expect(applyCommand(before.plan, update.applied), what).toEqual({ ok: true, value: now.plan });
      expect(applyEvaluationUpdate(before.evaluation, update.update), what).toEqual(now.evaluation);
    }
  });
});

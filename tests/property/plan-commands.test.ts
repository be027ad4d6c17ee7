import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCommandSchema } from '#shared/contract/plan-command.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { invertCommand } from '#shared/domain/plan/invert-command.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { randomCommand } from '../support/random-command.ts';
import { randomPlan } from '../support/random-plan.ts';

/** As a command comes out of the store or over a boundary. */
function throughJson(command: PlanCommand): PlanCommand {
  return planCommandSchema.parse(JSON.parse(JSON.stringify(command)));
}

function applied(plan: Plan, command: PlanCommand): Plan | null {
  const result = applyCommand(plan, command);
  return result.ok ? result.value : null;
}

describe('plan commands', () => {
  it('are undone exactly by their inverse and done again exactly by the inverse of that, also after a trip through JSON', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = seededRandom(seed);
        let plan = writable(randomPlan(random));
        for (let step = 0; step < 8; step++) {
          const command = randomCommand(random, plan);
          const next = applied(plan, command);
          if (next === null) continue;
          seen.add(command.type);
          const inverse = throughJson(invertCommand(plan, command));
          expect(applied(next, inverse)).toEqual(plan);
          expect(applied(plan, throughJson(invertCommand(next, inverse)))).toEqual(next);
          plan = next;
        }
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual([
      'agreements.replace',
      'batch',
      'cells.set',
      'comments.replace',
      'demand.replace',
      'line.add',
      'line.move',
      'line.remove',
      'line.update',
      'pins.set',
      'plan.update',
      'shift-codes.replace',
    ]);
  });
});

// The document knows no position of 0 %, which the random plan uses to try the domain.
function writable(plan: Plan): Plan {
  return { ...plan, lines: plan.lines.map((line) => ({ ...line, positionPercent: line.positionPercent || 10 })) };
}

import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import type { RotaLine } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { wishesOf } from '../../domain/wishes/wishes-of.ts';
import { optimisePlan } from './optimise-plan.ts';
import { USUAL_PRIORITIES } from './priorities.ts';

const HOOKS = { now: () => 0, isStopped: () => false, onProgress: () => undefined };

/** Two people, one shift a weekday: either may have any day off. */
function ward(wishes: RotaLine['wishes']) {
  return aPlan()
    .cycle(1)
    .withDemand('07:30', '15:00', 1, { days: ['mon', 'tue', 'wed', 'thu', 'fri'], minimum: 0 })
    .withLine('D D D - - - -', { wishes, positionPercent: 60, weekendEvery: null, allowedCodes: ['D'] })
    .withLine('- - - D D - -', { positionPercent: 40, weekendEvery: null, allowedCodes: ['D'] })
    .build();
}

function refusedAfter(plan: ReturnType<typeof ward>): number {
  const request = {
    plan,
    priorities: { ...USUAL_PRIORITIES, similarity: 0.1 },
    isLocked: () => false,
    seed: 1,
    moves: 20_000,
    milliseconds: Number.MAX_SAFE_INTEGER,
  };
  const applied = applyCommand(plan, { type: 'cells.set', cells: optimisePlan(request, HOOKS).cells });
  if (!applied.ok) throw new Error(applied.error.code);
  return wishesOf(applied.value).refused;
}

describe('wishes in the search', () => {
  it.each([
    ['to be off', [{ day: 0, want: 'off' }]],
    ['to work', [{ day: 4, want: 'work' }]],
    ['for a code', [{ day: 3, want: 'code', code: 'D' }]],
  ] as const)('meets a wish %s where that costs nothing else', (_, wishes) => {
    const plan = ward([...wishes]);
    expect(wishesOf(plan).refused).toBe(1);
    expect(refusedAfter(plan)).toBe(0);
  });

  it('leaves the rota as it is for a code that the plan lacks', () => {
    const plan = ward([{ day: 0, want: 'code', code: 'X?' }]);
    const request = {
      plan,
      priorities: { ...USUAL_PRIORITIES, similarity: 0.1 },
      isLocked: () => false,
      seed: 1,
      moves: 5000,
      milliseconds: Number.MAX_SAFE_INTEGER,
    };
    expect(optimisePlan(request, HOOKS).cost.before).toBe(optimisePlan({ ...request, plan: ward([]) }, HOOKS).cost.before);
  });

  it('goes on from its own result towards the plan it should be like', () => {
    const plan = ward([]);
    const swapped = applyCommand(plan, {
      type: 'cells.set',
      cells: [
        { line: '1', day: 0, text: '' },
        { line: '1', day: 3, text: 'D' },
        { line: '2', day: 0, text: 'D' },
        { line: '2', day: 3, text: '' },
      ],
    });
    if (!swapped.ok) throw new Error(swapped.error.code);
    const request = {
      plan: swapped.value,
      likeness: plan,
      priorities: { ...USUAL_PRIORITIES, similarity: 1 },
      isLocked: () => false,
      seed: 1,
      moves: 20_000,
      milliseconds: Number.MAX_SAFE_INTEGER,
    };
    const applied = applyCommand(swapped.value, { type: 'cells.set', cells: optimisePlan(request, HOOKS).cells });
    expect(applied.ok && applied.value.lines.map((line) => line.cells)).toEqual(plan.lines.map((line) => line.cells));
  });
});

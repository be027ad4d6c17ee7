import { describe, expect, it } from 'vitest';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { type Random, randomElement, randomInteger, seededRandom } from '#shared/kernel/random.ts';
import { optimisePlan } from '#shared/optimiser/search/optimise-plan.ts';
import { planProblem } from '#shared/optimiser/search/plan-problem.ts';
import { USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import { rosterCost } from '#shared/optimiser/search/roster-cost.ts';
import { RosterState } from '#shared/optimiser/search/roster-state.ts';
import { randomPlan } from '#tests/support/random-plan.ts';

const PLANS = 100;

describe('a rota under search', () => {
  it('costs after every move, done or not, what it costs computed from nothing', () => {
    for (let seed = 0; seed < PLANS; seed += 1) {
      const random = seededRandom(seed);
      const problem = planProblem(randomPlan(random), { ...USUAL_PRIORITIES, similarity: 1 }, () => false);
      const state = new RosterState(problem);
      expect(state.cost, `plan ${seed}`).toBeCloseTo(rosterCost(problem, state.cells), 6);
      for (let step = 0; step < 60; step += 1) {
        const before = state.cells.slice();
        const cost = state.cost;
        writeMove(state, random);
        const most = randomElement(random, [Infinity, Infinity, 0, -Infinity]);
        const isDone = state.attempt(most);
        expect(state.cost, `plan ${seed}, step ${step}`).toBeCloseTo(rosterCost(problem, state.cells), 6);
        if (isDone) expect(state.cost).toBeLessThanOrEqual(cost + most);
        else expect(state.cells).toEqual(before);
      }
    }
  });
});

/** A few cells of their own anywhere, or two lines that exchange some days. */
function writeMove(state: RosterState, random: Random): void {
  const { allowed, lines, days } = state.problem;
  state.begin();
  const count = randomInteger(random, 1, 6);
  const first = randomInteger(random, 0, days - 1);
  if (random() < 0.5) {
    const [line, other] = [randomInteger(random, 0, lines - 1), randomInteger(random, 0, lines - 1)];
    if (line === other) return;
    for (let day = first; day < Math.min(days, first + count); day += 1) {
      const [own, its] = [line * days + day, other * days + day];
      const isAllowed = (cell: number, code: number) => ((allowed[cell] as number) >>> code) % 2 === 1;
      if (isAllowed(own, state.cells[its] as number) && isAllowed(its, state.cells[own] as number)) state.exchange(own, its);
    }
    return;
  }
  const cells = new Set(Array.from({ length: count }, () => randomInteger(random, 0, allowed.length - 1)));
  for (const cell of cells) state.write(cell, anyAllowed(allowed[cell] as number, random));
}

describe('optimisePlan', () => {
  it('leaves locked and pinned cells, leave, unknown texts and held positions as they are; what it gives costs no more than what it was given', () => {
    for (let seed = 0; seed < PLANS / 2; seed += 1) {
      const random = seededRandom(1000 + seed);
      const plan = randomPlan(random);
      const lockedDay = randomInteger(random, 0, plan.period.weeks * 7 - 1);
      const result = search(plan, seed, (_, day) => day === lockedDay);
      for (const { line: id, day } of result.cells) {
        const line = plan.lines.find((candidate) => candidate.id === id);
        const text = line?.cells[day] ?? '';
        const code = plan.shiftCodes.find((candidate) => candidate.code === text);
        expect(day, `plan ${seed}`).not.toBe(lockedDay);
        expect(line?.pinnedDays ?? []).not.toContain(day);
        expect(line?.vacancy).not.toBe('held');
        expect(text === '' || code?.kind === 'work' || (code?.kind === 'off' && ['F1', 'F2'].includes(code.dayOff)), `plan ${seed}: ${text}`).toBe(true);
      }
      expect(result.cost.after, `plan ${seed}`).toBeLessThanOrEqual(result.cost.before + 1e-6);
    }
  });

  it('is repeated exactly by the same seed and number of moves', () => {
    const plan = randomPlan(seededRandom(7));
    expect(search(plan, 3, () => false)).toEqual(search(plan, 3, () => false));
  });
});

function search(plan: Plan, seed: number, isLocked: (line: Plan['lines'][number], day: number) => boolean) {
  const request = { plan, priorities: USUAL_PRIORITIES, isLocked, seed, moves: 600, milliseconds: Number.MAX_SAFE_INTEGER };
  const result = optimisePlan(request, { now: () => 0, isStopped: () => false, onProgress: () => undefined });
  expect(applyCommand(plan, { type: 'cells.set', cells: result.cells }).ok).toBe(true);
  return result;
}

function anyAllowed(bits: number, random: Random): number {
  const codes = Array.from({ length: 32 }, (_, code) => code).filter((code) => ((bits >>> code) & 1) === 1);
  return codes[randomInteger(random, 0, codes.length - 1)] ?? 0;
}

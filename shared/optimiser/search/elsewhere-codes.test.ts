import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Elsewhere } from '../../domain/model/elsewhere.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { clockTime } from '../../time/clock-time.ts';
import { optimisePlan } from './optimise-plan.ts';
import { planProblem } from './plan-problem.ts';
import { USUAL_PRIORITIES } from './priorities.ts';
import { rosterCost } from './roster-cost.ts';

const NIGHT = { code: 'N', start: clockTime('22:00'), end: clockTime('08:00') };
const LONG = { code: 'X', start: clockTime('07:00'), end: clockTime('21:00') };

/** One person with half a position here, who works the codes given in another department. */
function shared(cells: string, elsewhere: Partial<Elsewhere> = {}): Plan {
  return aPlan()
    .cycle(2)
    .withDemand('07:30', '15:00', 1)
    .withLine(['', ''], {
      positionPercent: 50,
      weekendEvery: 2,
      allowedCodes: ['D'],
      elsewhere: { unit: 'B', positionPercent: 50, shiftCodes: [NIGHT, LONG], cells: cells.split(' ').map((text) => (text === '-' ? '' : text)), ...elsewhere },
    })
    .withAgreement('10-5-2')
    .build();
}

const problemOf = (plan: Plan) => planProblem(plan, USUAL_PRIORITIES, () => false);

/** What the search would say of a day shift on one day, alone here. */
function costOfDay(plan: Plan, day: number): number {
  const problem = problemOf(plan);
  const cells = problem.initial.slice();
  const before = rosterCost(problem, cells);
  cells[day] = problem.shifts.findIndex(({ code }) => code === 'D');
  return rosterCost(problem, cells) - before;
}

describe('shifts in another department', () => {
  const UNLAWFUL = 4000;

  it.each([
    ['the day after a night there', '- N - - - - - - - - - - - -', 2, true],
    ['two days after it', '- N - - - - - - - - - - - -', 3, false],
    ['the day before a night there', '- N - - - - - - - - - - - -', 0, false],
    ['the day after a long shift there, which is unlawful by itself', '- X - - - - - - - - - - - -', 2, true],
    ['the first day after a night over the seam of the cycle', '- - - - - - - - - - - - - N', 0, true],
  ])('tell whether a shift here is lawful %s', (_, cells, day, isUnlawful) => {
    expect(costOfDay(shared(cells), day) > UNLAWFUL).toBe(isUnlawful);
  });

  it('count for the hours of a week and for its rest, not for the position, nor for anybody wanted here', () => {
    const none = problemOf(shared('- - - - - - - - - - - - - -'));
    const problem = problemOf(shared('N N - - - - - - - - - - - -'));
    expect((problem.wanted[0]?.minutes ?? 0) - (none.wanted[0]?.minutes ?? 0)).toBe(2 * 600);
    expect(problem.shifts.find(({ code }) => !['', 'D', 'A', 'N', 'L'].includes(code))?.covers).toEqual([]);
    expect(problem.allowed[0]).not.toBe(problem.allowed[7]);
    expect(problem.allowed[7]).toBe(none.allowed[7]);
  });

  it('are heeded by the search, so that the rules find nothing', () => {
    const plan = shared('N N - - X - - - - N - - - -');
    const request = { plan, priorities: USUAL_PRIORITIES, isLocked: () => false, seed: 1, moves: 20_000, milliseconds: Number.MAX_SAFE_INTEGER };
    const result = optimisePlan(request, { now: () => 0, isStopped: () => false, onProgress: () => undefined });
    const applied = applyCommand(plan, { type: 'cells.set', cells: result.cells });
    if (!applied.ok) throw new Error(applied.error.code);
    expect(result.cells.length).toBeGreaterThan(3);
    const serious = evaluatePlan(applied.value).findings.filter(({ severity }) => severity === 'breach' || severity === 'needs-agreement');
    expect(serious.filter(({ rule }) => ['daily-rest', 'weekly-rest', 'overlap', 'week-hours'].includes(rule))).toEqual([]);
  });
});

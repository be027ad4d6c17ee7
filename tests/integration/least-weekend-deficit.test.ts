import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import type { SolveProgramme } from '#shared/optimiser/integer-programme.ts';
import { optimisePlan } from '#shared/optimiser/search/optimise-plan.ts';
import { planProblem } from '#shared/optimiser/search/plan-problem.ts';
import { type Priorities, prioritiesInOrder, USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import { leastWeekendDeficit } from '#shared/optimiser/weekend/least-weekend-deficit.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { mixedWard } from '#tests/support/mixed-ward.ts';
import { randomPlan } from '#tests/support/random-plan.ts';

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadHighsSolver();
});

const NURSES = 1;
const EVERYBODY = 0;
const least = (plan: Plan, level = EVERYBODY) =>
  leastWeekendDeficit(
    planProblem(plan, USUAL_PRIORITIES, () => false),
    level,
    solve,
    20,
  );

function evaluated(plan: Plan, moves: number, priorities: Priorities = USUAL_PRIORITIES, seed = 1) {
  const request = { plan, priorities, isLocked: () => false, seed, moves, milliseconds: Number.MAX_SAFE_INTEGER };
  const result = optimisePlan(request, { now: () => 0, isStopped: () => false, onProgress: () => undefined });
  const applied = applyCommand(plan, { type: 'cells.set', cells: result.cells });
  if (!applied.ok) throw new Error(applied.error.code);
  const { findings, indicators } = evaluatePlan(applied.value);
  const serious = findings.filter(({ severity }) => severity === 'breach' || severity === 'needs-agreement').map(({ rule }) => rule);
  const keepsWeekends = findings.every(({ rule }) => rule !== 'weekend-frequency');
  return { serious, keepsWeekends, value: (id: string) => indicators[id]?.value ?? 0 };
}

describe('leastWeekendDeficit', () => {
  it('is the worked example of the contract, and what long shifts make of it', () => {
    const ward = aPlan()
      .cycle(3)
      .withDemand('07:30', '15:00', 4)
      .withDemand('15:00', '22:30', 4)
      .withCodes({ code: 'A', kind: 'work', start: '15:00' as never, end: '22:30' as never })
      .withCodes({ code: 'L', kind: 'work', start: '07:30' as never, end: '20:00' as never })
      .withLines(12, ['', '', ''], { allowedCodes: ['D', 'A', 'L'], weekendEvery: 3 });
    expect(least(ward.build())).toEqual({ hours: 60, isReached: true });
    // Four people on long shifts: 2.5 hours of the evening are left for each, on both days.
    expect(least(ward.withAgreement('10-5-2').build())).toEqual({ hours: 20, isReached: true });
  });

  it('knows that who works the night to Sunday works no day on it: 14 hours where counting proves 9', () => {
    const plan = mixedWard({ nurses: 3, minimum: 'as-wanted' });
    expect(least(plan)).toEqual({ hours: 14, isReached: true });
    expect(least(plan, NURSES)?.hours).toBeCloseTo(14 / 3);
  });

  it('sees the night in spring that is an hour short', () => {
    // A long shift on Saturday leaves 11.5 hours of rest, and 10.5 in the night to 28 March.
    const long = (start: string) =>
      aPlan()
        .calendar(start, 1)
        .withDemand('07:30', '20:00', 1, { days: ['sat', 'sun'] })
        .withLine('', { allowedCodes: ['L'], weekendEvery: 1 })
        .withAgreement('10-5-2')
        .build();
    expect(least(long('2027-03-15'))?.hours).toBe(0);
    expect(least(long('2027-03-22'))?.hours).toBe(12.5);
  });

  it('is never more than a lawful rota has that keeps the weekends agreed', () => {
    let lawful = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const plan = randomPlan(seededRandom(4000 + seed));
      const minimum = least(plan);
      if (minimum === null) continue;
      const { serious, keepsWeekends, value } = evaluated(plan, 400, prioritiesInOrder(['weekendDeficit', 'belowMinimum']), seed);
      if (!keepsWeekends || serious.some((rule) => rule !== 'minimum-staffing' && rule !== 'competence-cover')) continue;
      lawful += 1;
      expect(value('deficit.weekend'), `plan ${seed}`).toBeGreaterThanOrEqual(minimum.hours - 1e-6);
    }
    expect(lawful).toBeGreaterThan(5);
  });
});

describe('a mixed base rota of 24 lines', () => {
  it('is lawful, with a nurse on every shift, the least weekend deficit that there is, and none on weekdays', () => {
    const plan = mixedWard({ nurses: 2, minimum: 'one-less' });
    const { serious, value } = evaluated(plan, 1_000_000);
    expect(serious).toEqual([]);
    expect(value('deficit.weekend')).toBeCloseTo(least(plan)?.hours ?? 0);
    expect(value('deficit.weekday')).toBe(0);
    expect(value('deficit.competence.registered-nurse.weekend')).toBe(0);
    expect(value('deficit.competence.registered-nurse.weekday')).toBe(0);
  });

  it('misses no more people and nurses than it must where nurses are too few', () => {
    const plan = mixedWard({ nurses: 3, minimum: 'as-wanted' });
    const { serious, value } = evaluated(plan, 1_000_000);
    expect(new Set(serious)).toEqual(new Set(['minimum-staffing', 'competence-cover']));
    expect(value('deficit.weekend')).toBeCloseTo(14);
    expect(value('deficit.competence.registered-nurse.weekend')).toBeCloseTo(14 / 3);
  });
});

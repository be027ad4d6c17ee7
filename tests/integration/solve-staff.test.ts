import { describe, expect, it } from 'vitest';
import { loadGrowingSolver } from '#service/adapters/exact-solver/grow-with-highs.ts';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { judgeRoster } from '#shared/optimiser/personal/judge-roster.ts';
import { solveStaff } from '#shared/optimiser/personal/solve-staff.ts';
import type { StaffInstance } from '#shared/optimiser/personal/staff-instance.ts';
import { allRows, randomStaffInstance } from '#tests/support/staff-instances.ts';

const engines = { open: await loadGrowingSolver(), solve: await loadHighsSolver() };
/** Counted work only: the same answer on every machine. */
const limits = { seed: 1, seconds: 1e6, moves: 200, dives: 30, now: () => 0 };

/** The least cost of all rosters: every row of the first person with every row of the second. */
function leastCost(instance: StaffInstance): number {
  const [first = [], second = []] = instance.people.map((_, person) => allRows(instance, person));
  let least = Number.POSITIVE_INFINITY;
  const roster = new Uint8Array(2 * instance.days);
  for (const one of first) {
    roster.set(one);
    for (const other of second) {
      roster.set(other, instance.days);
      least = Math.min(least, judgeRoster(instance, roster).cost);
    }
  }
  return least;
}

describe('solveStaff', () => {
  it('finds the least cost of small problems, and no bound is above it', () => {
    const random = seededRandom(3);
    let proven = 0;
    let possible = 0;
    for (let round = 0; round < 12; round += 1) {
      const instance = randomStaffInstance(random, { days: 6, people: 2 });
      const least = leastCost(instance);
      const answer = solveStaff(instance, engines, limits);
      expect(answer.status === 'infeasible').toBe(least === Number.POSITIVE_INFINITY);
      if (answer.status === 'infeasible') continue;
      possible += 1;
      proven += Number(answer.status === 'best');
      expect(judgeRoster(instance, answer.roster)).toEqual({ breaches: [], cost: answer.cost });
      expect(answer.cost).toBe(least);
      expect(answer.bound).toBeLessThanOrEqual(least);
    }
    expect(possible).toBeGreaterThan(5);
    expect(proven).toBe(possible);
  });

  it('gives the same roster for the same seed and the same counted work', () => {
    const instance = randomStaffInstance(seededRandom(8), { days: 28, people: 12 });
    const [one, other] = [1, 2].map(() => solveStaff(instance, engines, { ...limits, dives: 3 }));
    expect(one).toEqual(other);
    expect(one?.status).not.toBe('infeasible');
  });

  it('names the person whom the rules leave no roster', () => {
    const instance = randomStaffInstance(seededRandom(4), { days: 7, people: 3 });
    const people = instance.people.map((person, index) =>
      index === 1 ? { ...person, minutes: { least: 9999, most: 9999 } } : { ...person, minutes: { least: 0, most: 9999 } },
    );
    expect(solveStaff({ ...instance, people }, engines, limits)).toEqual({ status: 'infeasible', person: 1 });
  });
});

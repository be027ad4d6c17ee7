import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { randomInteger, seededRandom } from '#shared/kernel/random.ts';
import type { SolveProgramme } from '#shared/optimiser/integer-programme.ts';
import { DAY_OFF, type RotationInstance } from '#shared/optimiser/rotation/rotation-instance.ts';
import { scheduleProblem } from '#shared/optimiser/rotation/schedule-problem.ts';
import { solveRotation } from '#shared/optimiser/rotation/solve-rotation.ts';

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadHighsSolver();
});

const limits = { seconds: 30, seed: 1, now: () => performance.now() };
const weekdays = (people: number, weekend: number) => [people, people, people, people, people, weekend, weekend];

/** A ward with day, evening and night, in the manner of the published instances. */
const ward: RotationInstance = {
  days: 7,
  employees: 13,
  shifts: [
    { name: 'D', start: 450, length: 450, block: { least: 2, most: 6 }, demand: weekdays(4, 2) },
    { name: 'A', start: 870, length: 450, block: { least: 2, most: 5 }, demand: weekdays(3, 2) },
    { name: 'N', start: 1320, length: 600, block: { least: 2, most: 4 }, demand: weekdays(1, 1) },
  ],
  daysOff: { least: 1, most: 4 },
  workBlock: { least: 3, most: 6 },
  forbidden: [
    [2, 0],
    [2, 1],
    [1, 0],
    [2, DAY_OFF, 0],
  ],
};

describe('solveRotation', () => {
  it('finds a rota that meets the demand exactly and keeps every rule', () => {
    const answer = solveRotation(ward, solve, limits);
    expect(answer.status).toBe('feasible');
    expect(answer.status === 'feasible' && scheduleProblem(ward, answer.schedule)).toBeNull();
  });

  it('gives the same rota for the same seed', () => {
    expect(solveRotation(ward, solve, limits)).toEqual(solveRotation(ward, solve, limits));
  });

  it('proves that there is none when nobody may work at weekends long enough', () => {
    expect(solveRotation({ ...ward, workBlock: { least: 3, most: 3 }, daysOff: { least: 4, most: 4 } }, solve, limits)).toEqual({ status: 'infeasible' });
  });

  it('proves that there is none when every sequence comes to an end', () => {
    expect(
      solveRotation(
        { ...ward, workBlock: { least: 7, most: 7 }, forbidden: [[0, 0], [1, 1], [2, 2], [0, 1], [0, 2], [1, 2], ...ward.forbidden] },
        solve,
        limits,
      ),
    ).toEqual({
      status: 'infeasible',
    });
  });

  it('stops without an answer when there is no time', () => {
    expect(solveRotation(ward, solve, { ...limits, seconds: 0 })).toEqual({ status: 'unknown' });
  });

  it('agrees with trying every rota, on small random problems', () => {
    const random = seededRandom(20_270_104);
    const seen = { feasible: 0, infeasible: 0 };
    for (let round = 0; round < 150; round += 1) {
      const instance = smallInstance(random);
      const answer = solveRotation(instance, solve, { ...limits, seed: round });
      expect(answer.status, JSON.stringify(instance)).toBe(existsByTrying(instance) ? 'feasible' : 'infeasible');
      if (answer.status === 'feasible') expect(scheduleProblem(instance, answer.schedule)).toBeNull();
      if (answer.status !== 'unknown') seen[answer.status] += 1;
    }
    expect(Math.min(seen.feasible, seen.infeasible)).toBeGreaterThan(20);
  });
});

/** Up to three lines of three days with two shifts, its demand that of a random rota or a random one. */
function smallInstance(random: () => number): RotationInstance {
  const days = 3;
  const employees = randomInteger(random, 1, 3);
  const block = () => {
    const least = random() < 0.8 ? 1 : 2;
    return { least, most: least + randomInteger(random, 1, 3) };
  };
  const rota = Array.from({ length: employees * days }, () => randomInteger(random, -1, 1));
  const people = (shift: number) => Array.from({ length: days }, (_, day) => rota.filter((label, index) => label === shift && index % days === day).length);
  const pair = () => [randomInteger(random, 0, 1), randomInteger(random, 0, 1)];
  return {
    days,
    employees,
    shifts: ['D', 'N'].map((name, index) => ({ name, start: 0, length: 480, block: block(), demand: people(index) })),
    daysOff: block(),
    workBlock: block(),
    forbidden: random() < 0.4 ? [pair()] : [],
  };
}

function existsByTrying(instance: RotationInstance): boolean {
  const cells = instance.employees * instance.days;
  for (let code = 0; code < 3 ** cells; code += 1) {
    let rest = code;
    let letters = '';
    for (let cell = 0; cell < cells; cell += 1) {
      letters += '-DN'[rest % 3];
      rest = Math.floor(rest / 3);
    }
    const schedule = Array.from({ length: instance.employees }, (_, line) => letters.slice(line * instance.days, (line + 1) * instance.days));
    if (scheduleProblem(instance, schedule) === null) return true;
  }
  return false;
}

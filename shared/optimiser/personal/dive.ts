import type { Random } from '../../kernel/random.ts';
import type { GenerateLimits, Mixture, RosterColumn, RosterMaster } from './roster-master.ts';

/** `rounds` of new rosters after each settled person; a mixture dearer than `cutoff` ends the dive. */
export interface DiveLimits extends GenerateLimits {
  readonly random: Random;
}

/** A share as good as whole. */
const WHOLE = 1 - 1e-6;

/**
 * From the best mixture to whole rosters: settles the person whose roster is the clearest, lets the others' rosters be made anew around that, and so on.
 * @returns one column a person, or null when the dive was cut short
 */
export function dive(master: RosterMaster, people: number, limits: DiveLimits): readonly number[] | null {
  const fixed: number[] = [];
  for (;;) {
    master.fix(fixed);
    const mixture = master.generate(fixed.length === 0 ? { ...limits, rounds: Number.POSITIVE_INFINITY } : limits);
    if (mixture === null || Math.max(mixture.cost, master.bound) > limits.cutoff) return null;
    const done = new Set(fixed.map((column) => (master.columns[column] as RosterColumn).person));
    settleClear(master, mixture, done, fixed);
    if (done.size === people) return fixed;
    const next = clearest(master, mixture, done, limits.random);
    if (next < 0) return null;
    fixed.push(next);
    if (done.size + 1 === people) return fixed;
  }
}

function settleClear({ columns }: RosterMaster, { shares }: Mixture, done: Set<number>, fixed: number[]): void {
  shares.forEach((share, column) => {
    const { person } = columns[column] as RosterColumn;
    if (share < WHOLE || done.has(person)) return;
    done.add(person);
    fixed.push(column);
  });
}

/** The column with the greatest share, a little chance mixed in. */
function clearest({ columns }: RosterMaster, { shares }: Mixture, done: ReadonlySet<number>, random: Random): number {
  let best = -1;
  let most = 0;
  shares.forEach((share, column) => {
    if (share < 1e-9 || done.has((columns[column] as RosterColumn).person)) return;
    const weight = share * (0.8 + 0.4 * random());
    if (weight > most) {
      most = weight;
      best = column;
    }
  });
  return best;
}

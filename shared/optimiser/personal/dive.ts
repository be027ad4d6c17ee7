import type { Random } from '../../kernel/random.ts';
import type { Mixture, RosterColumn, RosterMaster } from './roster-master.ts';

export interface DiveLimits {
  readonly random: Random;
  /** Rounds of new rosters after each settled person. */
  readonly rounds: number;
  readonly isStopped: () => boolean;
  readonly seconds: number;
  /** A mixture dearer than this ends the dive. */
  readonly cutoff: number;
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
    const mixture = master.generate(fixed.length === 0 ? Number.POSITIVE_INFINITY : limits.rounds, limits.isStopped, limits.seconds);
    if (mixture === null || mixture.cost > limits.cutoff) return null;
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

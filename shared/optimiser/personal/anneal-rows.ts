import type { Random } from '../../kernel/random.ts';
import type { RosterFinder } from './person-rosters.ts';
import type { StaffState } from './staff-state.ts';

export interface RowAnnealing {
  readonly random: Random;
  /** Price noise at the beginning and the end, in units of cost. */
  readonly heat: number;
  readonly cold: number;
  /** Ends the search; asked now and then with the number of moves made. @returns how far it is, from 0 to 1 */
  readonly share: (moves: number) => number;
  readonly onBetter: (state: StaffState) => void;
}

const CHECK_EVERY = 16;

/**
 * Annealing whose move is a whole roster of one person: the best one, given everybody else, for prices with noise on them. Much noise gives almost any roster, none gives
 * the exact best one; the noise falls as the search cools. Hard rules hold throughout.
 * @returns moves made
 */
export function annealRows(state: StaffState, rosters: RosterFinder, { random, heat, cold, share, onBetter }: RowAnnealing): number {
  const { days, people } = state.instance;
  const prices = new Float64Array(state.cells);
  const row = new Uint8Array(days);
  const old = new Uint8Array(days);
  let best = state.cost;
  let moves = 0;
  let temperature = heat;
  for (;;) {
    if (moves % CHECK_EVERY === 0) {
      const done = share(moves);
      if (done >= 1) return moves;
      temperature = heat * (cold / heat) ** done;
    }
    const person = Math.floor(random() * people.length);
    moves += 1;
    state.pricesFor(person, prices);
    for (let cell = 0; cell < prices.length; cell += 1) (prices[cell] as number) -= temperature * Math.log(1 - random());
    rosters.cheapest(person, prices, row);
    const before = state.cost;
    old.set(state.rowOf(person));
    state.setRow(person, row);
    const worse = state.cost - before;
    if (worse > 0 && random() >= Math.exp(-worse / temperature)) {
      state.setRow(person, old);
      state.cost = before;
    } else if (state.cost < best - 1e-6) {
      best = state.cost;
      onBetter(state);
    }
  }
}

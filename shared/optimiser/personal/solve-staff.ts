import { type Random, seededRandom } from '../../kernel/random.ts';
import type { OpenProgramme } from '../growing-programme.ts';
import type { SolveProgramme } from '../integer-programme.ts';
import { annealRows } from './anneal-rows.ts';
import { dive } from './dive.ts';
import { PersonRosters } from './person-rosters.ts';
import { type RosterColumn, RosterMaster } from './roster-master.ts';
import type { StaffInstance, StaffRoster } from './staff-instance.ts';
import { StaffState } from './staff-state.ts';

export interface StaffEngines {
  readonly open: OpenProgramme;
  readonly solve: SolveProgramme;
}

export interface StaffLimits {
  readonly seed: number;
  readonly seconds: number;
  /** With these instead of time the answer is the same each time. */
  readonly moves?: number;
  readonly dives?: number;
  /** Milliseconds. */
  readonly now: () => number;
  readonly onBetter?: (cost: number) => void;
}

export type StaffAnswer =
  | {
      /** `best`: proven that no feasible roster costs less. */
      readonly status: 'best' | 'feasible';
      readonly roster: StaffRoster;
      readonly cost: number;
      /** No feasible roster costs less; `-Infinity` when there was no time to prove anything. */
      readonly bound: number;
      /** Rosters of one person tried in the annealing, and how long that took. */
      readonly moves: number;
      readonly movesSeconds: number;
      readonly dives: number;
    }
  /** The rules leave this person (by index) no roster. */
  | { readonly status: 'infeasible'; readonly person: number };

const ANNEALING = { share: 0.04, seconds: 2, heat: 50, cold: 0.5 };
/** Share of the people that a dive lets go of, in turn; the first lets go of all. */
const OPEN_SHARES = [1, 0.25, 0.4, 0.6];
const DIVE_ROUNDS = 30;
/** So many rosters at most can be chosen from exactly. */
const PROOF = { columns: 8000, share: 0.3, afterDives: 24 };

/**
 * Finds a roster of least cost that keeps every hard rule: annealing for a quick start, then rosters made person by person for a linear programme (which also proves
 * the bound), and dives from its mixtures to whole rosters, of all people at first and then of some while the others keep theirs.
 */
export function solveStaff(instance: StaffInstance, engines: StaffEngines, limits: StaffLimits): StaffAnswer {
  const search = new StaffSearch(instance, engines, limits);
  try {
    return search.run();
  } finally {
    search.close();
  }
}

class StaffSearch {
  readonly #instance: StaffInstance;
  readonly #engines: StaffEngines;
  readonly #limits: StaffLimits;
  readonly #random: Random;
  readonly #rosters: PersonRosters;
  readonly #master: RosterMaster;
  readonly #start: number;
  #best: StaffState;
  /** No feasible roster costs less. */
  #bound = Number.NEGATIVE_INFINITY;

  constructor(instance: StaffInstance, engines: StaffEngines, limits: StaffLimits) {
    this.#instance = instance;
    this.#engines = engines;
    this.#limits = limits;
    this.#random = seededRandom(limits.seed);
    this.#start = limits.now();
    this.#rosters = new PersonRosters(instance);
    this.#master = new RosterMaster(instance, this.#rosters, engines.open);
    this.#best = new StaffState(instance, new Uint8Array(instance.people.length * instance.days));
  }

  close(): void {
    this.#master.close();
  }

  run(): StaffAnswer {
    const blocked = this.#fill();
    if (blocked >= 0) return { status: 'infeasible', person: blocked };
    this.#limits.onBetter?.(this.#best.cost);
    const begin = this.#limits.now();
    const moves = this.#anneal();
    const movesSeconds = (this.#limits.now() - begin) / 1000;
    const dives = this.#dives();
    const { roster, cost } = this.#best;
    const status = this.#bound >= cost ? 'best' : 'feasible';
    return { status, roster: roster.slice(), cost, bound: Math.min(cost, this.#bound), moves, movesSeconds, dives };
  }

  /** One person after the other takes the best roster. @returns a person without any, or -1 */
  #fill(): number {
    const { people } = this.#instance;
    for (let person = 0; person < people.length; person += 1) if (!this.#takeBest(this.#best, person)) return person;
    return -1;
  }

  #anneal(): number {
    const state = new StaffState(this.#instance, this.#best.roster);
    const milliseconds = 1000 * Math.min(ANNEALING.seconds, ANNEALING.share * this.#limits.seconds);
    const begin = this.#limits.now();
    const most = this.#limits.moves ?? Number.POSITIVE_INFINITY;
    const share = (moves: number) => Math.max(moves / most, (this.#limits.now() - begin) / milliseconds);
    return annealRows(state, this.#rosters, { ...ANNEALING, random: this.#random, share, onBetter: (better) => this.#keep(better) });
  }

  /** @returns how many dives were made */
  #dives(): number {
    const { people } = this.#instance;
    const most = this.#limits.dives ?? Number.POSITIVE_INFINITY;
    people.forEach((_, person) => this.#master.add(person, this.#best.rowOf(person)));
    let dives = 0;
    let fruitless = 0;
    for (; dives < most && !this.#isOver(); dives += 1) {
      const isFirst = dives === 0;
      const openShare = OPEN_SHARES[fruitless % OPEN_SHARES.length] as number;
      const before = this.#best.cost;
      this.#dive(isFirst ? 1 : openShare, isFirst ? Number.POSITIVE_INFINITY : before);
      fruitless = this.#best.cost < before ? 1 : fruitless + 1;
      if (dives === PROOF.afterDives) this.#prove();
    }
    return dives;
  }

  #dive(openShare: number, cutoff: number): void {
    const { people } = this.#instance;
    const settled = people.flatMap((_, person) => (this.#random() >= openShare ? [this.#master.indexOf(person, this.#best.rowOf(person))] : []));
    const limits = { random: this.#random, rounds: DIVE_ROUNDS, isStopped: () => this.#isOver(), seconds: this.#left(), cutoff };
    const found = dive(this.#master, settled, people.length, limits);
    // Weights are whole numbers, and so is the cost of every roster.
    this.#bound = Math.max(this.#bound, Math.ceil(this.#master.bound));
    if (found === null) return;
    const state = new StaffState(this.#instance, this.#best.roster);
    for (const column of found) {
      const { person, row } = this.#master.columns[column] as RosterColumn;
      state.setRow(person, row);
    }
    this.#polish(state);
    this.#keep(state);
  }

  /** Chooses exactly among all rosters that could be part of something better, when they are few. */
  #prove(): void {
    const wanted = this.#best.cost - 1;
    const columns = this.#bound > wanted ? null : this.#master.below(wanted, PROOF.columns);
    if (columns === null) return;
    const answer = this.#engines.solve(this.#master.programme(columns), { seconds: this.#left() * PROOF.share, seed: this.#limits.seed });
    const state = new StaffState(this.#instance, this.#best.roster);
    if (answer.status === 'solved') {
      const slacks = 2 * this.#instance.cover.length;
      columns.forEach((column, index) => {
        const { person, row } = this.#master.columns[column] as RosterColumn;
        if ((answer.values[slacks + index] as number) > 0.5) state.setRow(person, row);
      });
      this.#keep(state);
    }
    // Whatever costs less than `wanted` + 1 consists of these rosters alone, and the engine knows the best choice of them.
    if (answer.status === 'infeasible' || (answer.status === 'solved' && answer.isBest)) this.#bound = this.#best.cost;
  }

  /** Lets each person take its best roster, given the others', until nobody gains. */
  #polish(state: StaffState): void {
    for (let gained = true; gained; ) {
      const before = state.cost;
      this.#instance.people.forEach((_, person) => this.#takeBest(state, person));
      gained = state.cost < before;
    }
  }

  #takeBest(state: StaffState, person: number): boolean {
    const prices = new Float64Array(state.cells);
    const row = new Uint8Array(this.#instance.days);
    state.pricesFor(person, prices);
    if (this.#rosters.cheapest(person, prices, row) === Number.POSITIVE_INFINITY) return false;
    state.setRow(person, row);
    return true;
  }

  #keep(state: StaffState): void {
    if (state.cost >= this.#best.cost) return;
    this.#best = new StaffState(this.#instance, state.roster);
    this.#limits.onBetter?.(state.cost);
  }

  /** Seconds. */
  #left(): number {
    return this.#limits.seconds - (this.#limits.now() - this.#start) / 1000;
  }

  #isOver(): boolean {
    return this.#left() <= 0 || this.#bound >= this.#best.cost;
  }
}

import { type Random, seededRandom } from '../../kernel/random.ts';
import type { OpenProgramme } from '../growing-programme.ts';
import type { SolveProgramme } from '../integer-programme.ts';
import { annealRows } from './anneal-rows.ts';
import { dive } from './dive.ts';
import { partOfStaff } from './part-of-staff.ts';
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
const DIVE_ROUNDS = 30;
/** Share of the people that a dive lets go of; it grows when nothing better can lie among so few, and shrinks when the dive just did not find it. */
const OPEN = { first: 0.3, least: 0.1, most: 1, grow: 1.1, shrink: 0.98 };
/** Rosters a dive begins with, for each person. */
const SEEDS = 30;
/** So many rosters at most, and this part of the time, for an exact choice after a dive that missed. */
const EXACT = { columns: 2500, share: 0.05 };
/** The engine calls an answer best when nothing is better by more than this part of it. */
const ENGINE_GAP = 1e-4;
const TOLERANCE = 1e-6;

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
  /** By person: the likeliest rows of it, in order. */
  #seeds: readonly (readonly Uint8Array[])[] = [];

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
    const most = this.#limits.dives ?? Number.POSITIVE_INFINITY;
    this.#proveBound();
    let share = OPEN.first;
    let dives = 0;
    for (; dives < most && !this.#isOver(); dives += 1) {
      // The first dive is of all people, so that what comes later begins near the best.
      const outcome = this.#dive(dives === 0 ? 1 : share);
      if (outcome === 'exhausted') share = Math.min(OPEN.most, share * OPEN.grow);
      else if (outcome === 'missed') share = Math.max(OPEN.least, share * OPEN.shrink);
    }
    return dives;
  }

  /** Solves the linear programme of all people; its rosters are what later dives begin with. */
  #proveBound(): void {
    const { people } = this.#instance;
    const master = this.#master;
    people.forEach((_, person) => master.add(person, this.#best.rowOf(person)));
    const endless = Number.POSITIVE_INFINITY;
    master.generate({ rounds: endless, isStopped: () => this.#isOver(), seconds: this.#left(), cutoff: endless });
    // Weights are whole numbers, and so is the cost of every roster.
    this.#bound = Math.ceil(master.bound);
    const excess = master.excess();
    if (excess === null) return;
    const order = [...excess.keys()].toSorted((one, other) => (excess[one] as number) - (excess[other] as number));
    const seeds = people.map((): Uint8Array[] => []);
    for (const column of order) {
      const { person, row } = master.columns[column] as RosterColumn;
      const own = seeds[person] as Uint8Array[];
      if (own.length < SEEDS) own.push(row);
    }
    this.#seeds = seeds;
  }

  /** Lets go of some people and looks for better rosters of them. `exhausted`: proven that there are none. */
  #dive(share: number): 'better' | 'missed' | 'exhausted' {
    const open = this.#instance.people.flatMap((_, person) => (this.#random() < share ? [person] : []));
    if (open.length === 0) return 'exhausted';
    const part = partOfStaff(this.#instance, this.#best.roster, open);
    const rows = open.map((person) => this.#best.rowOf(person));
    const { cost } = new StaffState(part, Uint8Array.from(rows.flatMap((row) => [...row])));
    const master = new RosterMaster(part, this.#rosters.only(open), this.#engines.open);
    try {
      open.forEach((person, index) => {
        master.add(index, this.#best.rowOf(person));
        for (const row of this.#seeds[person] ?? []) master.add(index, row);
      });
      const cutoff = cost - 1 + TOLERANCE;
      const limits = { random: this.#random, rounds: DIVE_ROUNDS, isStopped: () => this.#isOver(), seconds: this.#left(), cutoff };
      const found = dive(master, open.length, limits) ?? (this.#isOver() ? null : this.#chosen(master, part, cost));
      if (found === null) return 'missed';
      if (found.length > 0 && this.#keep(this.#polished(this.#withRows(master, found, open)))) return 'better';
      if (found.length === 0 && open.length === this.#instance.people.length) this.#bound = this.#best.cost;
      return found.length === 0 ? 'exhausted' : 'missed';
    } finally {
      master.close();
    }
  }

  /**
   * Chooses exactly among all rosters that could be part of something better than `cost`, when they are few.
   * @returns columns of the best choice; none when it is proven that nothing is better; null when that stays open
   */
  #chosen(master: RosterMaster, part: StaffInstance, cost: number): readonly number[] | null {
    if (master.bound > cost - 1) return [];
    const columns = master.below(cost - 1, EXACT.columns);
    if (columns === null) return null;
    const answer = this.#engines.solve(master.programme(columns), { seconds: this.#left() * EXACT.share, seed: this.#limits.seed });
    if (answer.status === 'infeasible') return [];
    if (answer.status === 'unknown') return null;
    if (answer.cost > cost - 1 + TOLERANCE) return answer.isBest && answer.cost * (1 - ENGINE_GAP) > cost - 1 ? [] : null;
    const slacks = 2 * part.cover.length;
    return columns.filter((_, index) => (answer.values[slacks + index] as number) > 0.5);
  }

  #withRows(master: RosterMaster, columns: readonly number[], open: readonly number[]): StaffState {
    const state = new StaffState(this.#instance, this.#best.roster);
    for (const column of columns) {
      const { person, row } = master.columns[column] as RosterColumn;
      state.setRow(open[person] as number, row);
    }
    return state;
  }

  /** Lets each person take its best roster, given the others', until nobody gains. */
  #polished(state: StaffState): StaffState {
    for (let gained = true; gained; ) {
      const before = state.cost;
      this.#instance.people.forEach((_, person) => this.#takeBest(state, person));
      gained = state.cost < before;
    }
    return state;
  }

  #takeBest(state: StaffState, person: number): boolean {
    const prices = new Float64Array(state.cells);
    const row = new Uint8Array(this.#instance.days);
    state.pricesFor(person, prices);
    if (this.#rosters.cheapest(person, prices, row) === Number.POSITIVE_INFINITY) return false;
    state.setRow(person, row);
    return true;
  }

  #keep(state: StaffState): boolean {
    if (state.cost >= this.#best.cost) return false;
    this.#best = new StaffState(this.#instance, state.roster);
    this.#limits.onBetter?.(state.cost);
    return true;
  }

  /** Seconds. */
  #left(): number {
    return this.#limits.seconds - (this.#limits.now() - this.#start) / 1000;
  }

  #isOver(): boolean {
    return this.#left() <= 0 || this.#bound >= this.#best.cost;
  }
}

import type { GrowingAnswer, GrowingProgramme, OpenProgramme } from '../growing-programme.ts';
import type { IntegerProgramme, ProgrammeColumn, ProgrammeRow } from '../integer-programme.ts';
import type { RosterFinder } from './person-rosters.ts';
import type { StaffInstance } from './staff-instance.ts';
import { wishCosts } from './staff-state.ts';

/** One roster of one person, met in the search. */
export interface RosterColumn {
  readonly person: number;
  readonly row: Uint8Array;
}

/** How the rosters met so far mix best, when fractions of them may be chosen. */
export interface Mixture {
  readonly cost: number;
  /** Share of each column, by its index in {@link RosterMaster.columns}. */
  readonly shares: Float64Array;
}

export interface GenerateLimits {
  readonly rounds: number;
  readonly isStopped: () => boolean;
  readonly seconds: number;
  readonly cutoff: number;
}

/** Prices are rounded to this part of one, so that sums of them are exact in floating point and a bound made of them holds. */
const PRICE_STEPS = 1024;
/** How much of the best prices so far goes into the next ones: it keeps them from jumping about. */
const STEADY = 0.5;
const TOLERANCE = 1e-6;

/**
 * Choosing one roster for each person as a linear programme, with the rosters themselves made when they are needed: the prices that the programme puts on cover tell each
 * person's cheapest roster, and when no such roster would lower the cost any more, its cost is a bound on every roster of all.
 */
export class RosterMaster {
  readonly columns: RosterColumn[] = [];
  /** No feasible roster costs less. Stays at the highest value proven. */
  bound = Number.NEGATIVE_INFINITY;
  readonly #instance: StaffInstance;
  readonly #rosters: RosterFinder;
  readonly #programme: GrowingProgramme;
  readonly #wishes: Float64Array;
  /** By cell, `day × codes + code`: its row of the programme, or 0 (which is a person's) when nobody asks for cover there. */
  readonly #coverRows: Int32Array;
  readonly #seen = new Map<string, number>();
  readonly #isFixed: Uint8Array;
  #fixed: number[] = [];
  #steady: Float64Array | null = null;
  /** Prices that proved the bound. */
  #proof: Float64Array | null = null;

  constructor(instance: StaffInstance, rosters: RosterFinder, open: OpenProgramme) {
    const { days, shifts, people, cover } = instance;
    const codes = shifts.length + 1;
    this.#instance = instance;
    this.#rosters = rosters;
    this.#wishes = wishCosts(instance);
    this.#coverRows = new Int32Array(days * codes);
    cover.forEach(({ day, code }, index) => (this.#coverRows[day * codes + code] = people.length + index));
    this.#isFixed = new Uint8Array(people.length);
    this.#programme = open(this.#rows());
    this.#programme.add(this.#slacks());
  }

  close(): void {
    this.#programme.close();
  }

  /** Adds a roster of a person, unless it is there already. */
  add(person: number, row: Uint8Array): boolean {
    const known = this.columns.length;
    return this.indexOf(person, row) === known;
  }

  /** The column of a person's roster, which is added when it is new. */
  indexOf(person: number, row: Uint8Array): number {
    const key = `${person}:${row.join('')}`;
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const column = { person, row: row.slice() };
    const index = this.columns.push(column) - 1;
    this.#seen.set(key, index);
    this.#programme.add([{ ...this.#column(column), isInteger: false, upper: Number.POSITIVE_INFINITY }]);
    return index;
  }

  /** People whose roster is settled for now: the columns with these indices. All others are open. */
  fix(columns: readonly number[]): void {
    const slacks = 2 * this.#instance.cover.length;
    const wanted = new Set(columns);
    const present = new Set(this.#fixed);
    for (const column of this.#fixed) if (!wanted.has(column)) this.#programme.setBounds(slacks + column, 0, Number.POSITIVE_INFINITY);
    for (const column of columns) if (!present.has(column)) this.#programme.setBounds(slacks + column, 1, 1);
    this.#fixed = [...columns];
    this.#isFixed.fill(0);
    for (const column of columns) this.#isFixed[(this.columns[column] as RosterColumn).person] = 1;
    this.#steady = null;
  }

  /**
   * Makes rosters of the open people until none lowers the cost, for so many rounds, or until it is proven that no roster at `cutoff` or less exists.
   * @returns null when the engine gave up or `isStopped`
   */
  generate({ rounds, isStopped, seconds, cutoff }: GenerateLimits): Mixture | null {
    const slacks = 2 * this.#instance.cover.length;
    for (let round = 0; ; round += 1) {
      const answer = isStopped() ? null : this.#programme.solve(seconds);
      if (answer === null) return null;
      const mixture = { cost: answer.cost, shares: answer.values.subarray(slacks) };
      const isProven = this.#fixed.length === 0 && this.bound > Math.min(answer.cost - TOLERANCE, cutoff);
      if (round >= rounds || isProven) return mixture;
      if (!this.#priceRosters(answer)) return mixture;
    }
  }

  /**
   * Every roster that a whole roster of less than `cost` may hold. A person's roster that is dearer than its cheapest one, at the prices of the bound, by more than what
   * lies between the bound and `cost` is in none.
   * @param limit most rosters to find
   * @returns indices of columns; null when there are more or there is no bound yet
   */
  below(cost: number, limit: number): readonly number[] | null {
    const prices = this.#proof;
    if (prices === null) return null;
    const found: number[] = [];
    const row = new Uint8Array(this.#instance.days);
    for (let person = 0; person < this.#instance.people.length; person += 1) {
      const own = this.#cellPrices(person, prices);
      const cheapest = this.#rosters.cheapest(person, own, row);
      const rows = this.#rosters.upTo(person, own, cheapest + cost - this.bound, limit - found.length);
      if (rows === null) return null;
      for (const each of rows) found.push(this.indexOf(person, each));
    }
    return found;
  }

  /** How much dearer a column's roster is than its person's cheapest one, at the prices of the bound: those at 0 are the likeliest parts of the best. Null without a bound. */
  excess(): Float64Array | null {
    const prices = this.#proof;
    if (prices === null) return null;
    const { people, days } = this.#instance;
    const row = new Uint8Array(days);
    const least = people.map((_, person) => this.#rosters.cheapest(person, this.#cellPrices(person, prices), row));
    return Float64Array.from(this.columns, (column) => -this.#gain(column, prices) - (least[column.person] as number));
  }

  /** The choice among the rosters met so far, with whole numbers. */
  programme(columns: readonly number[]): IntegerProgramme {
    const chosen = columns.map((column) => ({ ...this.#column(this.columns[column] as RosterColumn), isInteger: true, upper: 1 }));
    return { columns: [...this.#slacks(), ...chosen], rows: this.#rows() };
  }

  /** Adds each open person's cheapest roster where it would lower the cost. @returns whether there was any */
  #priceRosters(answer: GrowingAnswer): boolean {
    const { people } = this.#instance;
    // Steady prices may find nothing where the programme's own would.
    for (const steady of this.#steady === null ? [0] : [STEADY, 0]) {
      const prices = this.#roundedPrices(answer.rowPrices, steady);
      const found: RosterColumn[] = [];
      let bound = this.#coverValue(prices);
      for (let person = 0; person < people.length; person += 1) {
        if (this.#isFixed[person] === 1) continue;
        const row = new Uint8Array(this.#instance.days);
        bound += this.#rosters.cheapest(person, this.#cellPrices(person, prices), row);
        if (this.#gain({ person, row }, answer.rowPrices) > TOLERANCE) found.push({ person, row });
      }
      if (this.#fixed.length === 0 && bound > this.bound) {
        this.bound = bound;
        this.#steady = prices;
        this.#proof = prices;
      }
      let isNew = false;
      for (const { person, row } of found) isNew = this.add(person, row) || isNew;
      if (isNew) return true;
    }
    return false;
  }

  #rows(): readonly ProgrammeRow[] {
    const { people, cover } = this.#instance;
    return [...people.map(() => ({ lower: 1, upper: 1 })), ...cover.map(({ wanted }) => ({ lower: wanted, upper: wanted }))];
  }

  /** Too few and too many, for each cover in turn. */
  #slacks(): readonly ProgrammeColumn[] {
    return this.#instance.cover.flatMap(({ day, code, perMissing, perExtra }) => {
      const row = this.#coverRows[day * (this.#instance.shifts.length + 1) + code] as number;
      const common = { lower: 0, upper: Number.POSITIVE_INFINITY, isInteger: false };
      return [
        { ...common, cost: perMissing, entries: [[row, 1] as const] },
        { ...common, cost: perExtra, entries: [[row, -1] as const] },
      ];
    });
  }

  #column({ person, row }: RosterColumn): Omit<ProgrammeColumn, 'isInteger' | 'upper'> {
    const codes = this.#instance.shifts.length + 1;
    const entries: [number, number][] = [[person, 1]];
    let cost = 0;
    for (let day = 0; day < row.length; day += 1) {
      const cell = day * codes + (row[day] as number);
      const coverRow = this.#coverRows[cell] as number;
      cost += this.#wishes[person * row.length * codes + cell] as number;
      if (coverRow > 0) entries.push([coverRow, 1]);
    }
    return { cost, lower: 0, entries };
  }

  /** How much a whole share of the column would lower the cost, at the programme's prices. */
  #gain(column: RosterColumn, rowPrices: Float64Array): number {
    const { cost, entries } = this.#column(column);
    return entries.reduce((sum, [row]) => sum + (rowPrices[row] as number), -cost);
  }

  /** Prices of cover, kept to what they can be at most: what one too few or too many costs. */
  #roundedPrices(rowPrices: Float64Array, steady: number): Float64Array {
    const { people, cover } = this.#instance;
    const prices = new Float64Array(rowPrices.length);
    cover.forEach(({ perMissing, perExtra }, index) => {
      const row = people.length + index;
      const price = (1 - steady) * (rowPrices[row] as number) + (steady === 0 ? 0 : steady * (this.#steady?.[row] as number));
      prices[row] = Math.min(perMissing, Math.max(-perExtra, Math.round(price * PRICE_STEPS) / PRICE_STEPS));
    });
    return prices;
  }

  #coverValue(prices: Float64Array): number {
    const { people, cover } = this.#instance;
    return cover.reduce((sum, { wanted }, index) => sum + wanted * (prices[people.length + index] as number), 0);
  }

  #cellPrices(person: number, prices: Float64Array): Float64Array {
    const cells = this.#coverRows.length;
    const own = this.#wishes.slice(person * cells, (person + 1) * cells);
    for (let cell = 0; cell < cells; cell += 1) {
      const row = this.#coverRows[cell] as number;
      if (row > 0) (own[cell] as number) -= prices[row] as number;
    }
    return own;
  }
}

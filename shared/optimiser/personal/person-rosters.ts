import { PersonGraph } from './person-graph.ts';
import type { StaffInstance } from './staff-instance.ts';

/** The lawful rosters of people, by what they cost at given prices of cells (`day × codes + code`). */
export interface RosterFinder {
  /**
   * Writes the cheapest roster of a person to `row`.
   * @returns its price; `Infinity` when the rules leave no roster at all
   */
  cheapest(person: number, prices: Float64Array, row: Uint8Array): number;
  /**
   * Every roster of a person at a price of `most` or less.
   * @param limit most rosters to find
   * @returns null when there are more
   */
  upTo(person: number, prices: Float64Array, most: number, limit: number): readonly Uint8Array[] | null;
}

/**
 * Each person's cheapest roster for given prices, exactly. Limits on the number of single shifts blow the graphs up and seldom bind, so a graph counts a shift
 * only once some answer had too many of it.
 */
export class PersonRosters implements RosterFinder {
  readonly #instance: StaffInstance;
  readonly #graphs: (PersonGraph | null)[];
  readonly #counted: number[][];

  constructor(instance: StaffInstance) {
    this.#instance = instance;
    this.#graphs = instance.people.map(() => null);
    this.#counted = instance.people.map(() => []);
  }

  cheapest(person: number, prices: Float64Array, row: Uint8Array): number {
    for (;;) {
      const cost = this.#graph(person).cheapest(prices, row);
      const tooMany = cost === Number.POSITIVE_INFINITY ? -1 : this.#tooMany(person, row);
      if (tooMany < 0) return cost;
      this.#counted[person]?.push(tooMany);
      this.#graphs[person] = null;
    }
  }

  /** The same for some of the people alone, numbered anew. */
  only(people: readonly number[]): RosterFinder {
    const numberOf = (person: number) => people[person] as number;
    return {
      cheapest: (person, prices, row) => this.cheapest(numberOf(person), prices, row),
      upTo: (person, prices, most, limit) => this.upTo(numberOf(person), prices, most, limit),
    };
  }

  upTo(person: number, prices: Float64Array, most: number, limit: number): readonly Uint8Array[] | null {
    const rows = this.#graph(person).upTo(prices, most, limit);
    return rows?.filter((row) => this.#tooMany(person, row) < 0) ?? null;
  }

  #graph(person: number): PersonGraph {
    let graph = this.#graphs[person];
    if (!graph) {
      graph = new PersonGraph(this.#instance, this.#instance.people[person] as StaffInstance['people'][number], this.#counted[person] as number[]);
      this.#graphs[person] = graph;
    }
    return graph;
  }

  /** A shift of which the row has more than the person may have; -1 for none. */
  #tooMany(person: number, row: Uint8Array): number {
    const { mostOf } = this.#instance.people[person] as StaffInstance['people'][number];
    for (let shift = 0; shift < mostOf.length; shift += 1) {
      let count = 0;
      for (const code of row) if (code === shift + 1) count += 1;
      if (count > (mostOf[shift] as number)) return shift;
    }
    return -1;
  }
}

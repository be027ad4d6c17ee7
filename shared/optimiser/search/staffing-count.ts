import type { RosterProblem } from './roster-problem.ts';

/** How many people there are in each segment, and what that costs. */
export class StaffingCount {
  readonly #levels: readonly Level[];
  /** By code: where its covers begin in `#covers`, and where those of the next one do. */
  readonly #coverStart: Int32Array;
  readonly #covers: Int32Array;
  readonly #segments: number;
  readonly #places: number;
  readonly #width: number;
  readonly #isOpen: boolean;

  constructor({ lines, days, segments, round, shifts, staffing }: RosterProblem, cells: Uint8Array) {
    this.#segments = segments;
    this.#places = days * segments;
    this.#width = lines + 1;
    this.#isOpen = round === 'open';
    this.#coverStart = new Int32Array(shifts.length + 1);
    shifts.forEach(({ covers }, code) => {
      this.#coverStart[code + 1] = (this.#coverStart[code] as number) + covers.length;
    });
    this.#covers = Int32Array.from(shifts.flatMap(({ covers }) => covers));
    this.#levels = staffing.map(({ counts, wanted, parts }) => ({
      counts,
      wanted,
      costs: sumOf(parts.map((part) => part.costs)),
      present: new Int16Array(this.#places),
    }));
    cells.forEach((code, cell) => void this.add(Math.floor(cell / days), cell % days, code, 1, -1));
  }

  /** Cost of everybody who is there. */
  get cost(): number {
    let cost = 0;
    for (const { present, costs } of this.#levels) {
      for (let place = 0; place < this.#places; place += 1) cost += costs[place * this.#width + (present[place] as number)] as number;
    }
    return cost;
  }

  /** Days on which somebody is missing, at any level. */
  shortDays(): readonly number[] {
    const days: number[] = [];
    for (let place = 0; place < this.#places; place += 1) {
      const isShort = this.#levels.some(({ present, wanted }) => (present[place] as number) < (wanted[place] as number));
      const day = Math.floor(place / this.#segments);
      if (isShort && days.at(-1) !== day) days.push(day);
    }
    return days;
  }

  /**
   * Adds (1) or takes away (−1) one shift of a line.
   * @param other a line that does the opposite at the same time, or −1: where both count alike, nothing changes
   * @returns what it changes in the cost
   */
  add(line: number, day: number, code: number, by: 1 | -1, other: number): number {
    const last = this.#coverStart[code + 1] as number;
    let change = 0;
    for (const { counts, present, costs } of this.#levels) {
      if (counts[line] !== 1 || (other >= 0 && counts[other] === 1)) continue;
      for (let index = this.#coverStart[code] as number; index < last; index += 1) {
        let place = day * this.#segments + (this.#covers[index] as number);
        if (place >= this.#places) {
          if (this.#isOpen) continue;
          place -= this.#places;
        }
        const people = present[place] as number;
        const at = place * this.#width + people;
        present[place] = people + by;
        change += (costs[at + by] as number) - (costs[at] as number);
      }
    }
    return change;
  }
}

interface Level {
  readonly counts: Uint8Array;
  readonly wanted: Uint16Array;
  readonly costs: Float64Array;
  readonly present: Int16Array;
}

function sumOf(tables: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(tables[0]?.length ?? 0);
  for (const table of tables) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (table[at] as number);
  return sum;
}

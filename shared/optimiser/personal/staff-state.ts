import type { StaffInstance, StaffRoster } from './staff-instance.ts';

/** A roster and its cost, kept true while whole rows change: only cells whose code changes are looked at. */
export class StaffState {
  readonly instance: StaffInstance;
  readonly roster: StaffRoster;
  cost = 0;
  readonly #codes: number;
  readonly #cells: number;
  /** People by cell, `day × codes + code`. */
  readonly #present: Int32Array;
  /** Cost of having n people: at `cell × (people + 1) + n`. */
  readonly #cover: Float64Array;
  /** What a code costs a person in wishes: at `person × cells + cell`. */
  readonly #wishes: Float64Array;

  constructor(instance: StaffInstance, roster: StaffRoster) {
    const { days, shifts, people } = instance;
    this.instance = instance;
    this.roster = roster.slice();
    this.#codes = shifts.length + 1;
    this.#cells = days * this.#codes;
    this.#present = new Int32Array(this.#cells);
    this.#cover = coverCosts(instance);
    this.#wishes = wishCosts(instance);
    for (let person = 0; person < people.length; person += 1) {
      for (let day = 0; day < days; day += 1) {
        const cell = day * this.#codes + (roster[person * days + day] as number);
        (this.#present[cell] as number) += 1;
        this.cost += this.#wishes[person * this.#cells + cell] as number;
      }
    }
    for (let cell = 0; cell < this.#cells; cell += 1) this.cost += this.#cover[cell * (people.length + 1) + (this.#present[cell] as number)] as number;
  }

  /** Number of cells: days × codes. */
  get cells(): number {
    return this.#cells;
  }

  rowOf(person: number): Uint8Array {
    const { days } = this.instance;
    return this.roster.subarray(person * days, (person + 1) * days);
  }

  /** Gives a person a whole new roster. */
  setRow(person: number, row: Uint8Array): void {
    const own = this.rowOf(person);
    const perCell = this.instance.people.length + 1;
    const wishes = person * this.#cells;
    for (let day = 0; day < row.length; day += 1) {
      const next = row[day] as number;
      const last = own[day] as number;
      if (next === last) continue;
      const left = day * this.#codes + last;
      const entered = day * this.#codes + next;
      const fewer = ((this.#present[left] as number) -= 1);
      const more = ((this.#present[entered] as number) += 1);
      this.cost += (this.#cover[left * perCell + fewer] as number) - (this.#cover[left * perCell + fewer + 1] as number);
      this.cost += (this.#cover[entered * perCell + more] as number) - (this.#cover[entered * perCell + more - 1] as number);
      this.cost += (this.#wishes[wishes + entered] as number) - (this.#wishes[wishes + left] as number);
      own[day] = next;
    }
  }

  /** What each cell would cost one person more than nobody's being there, while all others keep their rosters: exact for that person alone. */
  pricesFor(person: number, prices: Float64Array): void {
    const { days, people } = this.instance;
    const perCell = people.length + 1;
    const wishes = person * this.#cells;
    const own = person * days;
    for (let day = 0; day < days; day += 1) {
      const mine = this.roster[own + day] as number;
      for (let code = 0; code < this.#codes; code += 1) {
        const cell = day * this.#codes + code;
        const at = cell * perCell + (this.#present[cell] as number) - Number(code === mine);
        prices[cell] = (this.#wishes[wishes + cell] as number) + (this.#cover[at + 1] as number) - (this.#cover[at] as number);
      }
    }
  }
}

/** Cost of having n people at a cell, `day × codes + code`: at `cell × (people + 1) + n`. */
function coverCosts({ days, shifts, people, cover }: StaffInstance): Float64Array {
  const codes = shifts.length + 1;
  const perCell = people.length + 1;
  const costs = new Float64Array(days * codes * perCell);
  for (const { day, code, wanted, perMissing, perExtra } of cover) {
    for (let count = 0; count < perCell; count += 1) {
      costs[(day * codes + code) * perCell + count] = count < wanted ? (wanted - count) * perMissing : (count - wanted) * perExtra;
    }
  }
  return costs;
}

/** What each code on each day costs each person in wishes: at `person × days × codes + day × codes + code`. */
export function wishCosts({ days, shifts, people }: StaffInstance): Float64Array {
  const codes = shifts.length + 1;
  const costs = new Float64Array(people.length * days * codes);
  people.forEach((person, index) => {
    for (const { day, code: asked, isWanted, weight } of person.wishes) {
      for (let code = 0; code < codes; code += 1) if ((code === asked) !== isWanted) (costs[(index * days + day) * codes + code] as number) += weight;
    }
  });
  return costs;
}

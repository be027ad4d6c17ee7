import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { RestRules, RosterProblem } from './roster-problem.ts';

const SATURDAY = 5;
const SUNDAY = 6;
const FRIDAY = 4;

/**
 * A rota under search and what it costs. `set` changes one cell and keeps the cost true by looking only at what the cell can touch: the days around it, its week,
 * the segments it fills. {@link rosterCost} computes the same slowly.
 */
export class RosterState {
  readonly problem: RosterProblem;
  readonly cells: Uint8Array;
  /** Present cost of the whole rota. */
  cost = 0;
  readonly #codes: number;
  readonly #present: readonly Int16Array[];
  readonly #minutes: Float64Array;
  readonly #chainDays: number;
  readonly #weekends: Int32Array;
  /** By week of all lines: 1 when its weekend is worked. */
  readonly #weekendWorked: Uint8Array;
  readonly #reach: number;
  readonly #redPositions: Int32Array;
  /** By position in the chain: the number of the red day there, or −1. */
  readonly #redIndex: Int32Array;
  /** By code: minute at which its shift ends; 0 without a shift. */
  readonly #ends: Int32Array;

  constructor(problem: RosterProblem, cells: Uint8Array = problem.initial) {
    const { lines, days, segments, staffing, round, rests, redDays } = problem;
    this.problem = problem;
    this.cells = new Uint8Array(cells);
    this.#codes = problem.shifts.length;
    this.#present = staffing.map(() => new Int16Array(days * segments));
    this.#minutes = new Float64Array(lines);
    this.#chainDays = round === 'rolling' ? lines * days : days;
    this.#weekends = new Int32Array(round === 'rolling' ? 1 : lines);
    this.#weekendWorked = new Uint8Array((lines * days) / DAYS_PER_WEEK);
    this.#reach = Math.max(...rests.flatMap((rest) => [rest.workDaysInARow, rest.nightsInARow])) + 1;
    const positions = Array.from({ length: this.#chainDays }, (_, position) => position);
    this.#redPositions = Int32Array.from(positions.filter((position) => redDays[position % days] === 1));
    this.#redIndex = new Int32Array(this.#chainDays).fill(-1);
    this.#redPositions.forEach((position, index) => {
      this.#redIndex[position] = index;
    });
    this.#ends = Int32Array.from(problem.shifts, (shift) => shift.end);
    this.#build();
  }

  /** Writes a code into a cell and adjusts the cost. */
  set(cell: number, code: number): void {
    const old = this.cells[cell] as number;
    if (old === code) return;
    const { days, weights, initial, before: compared = initial, wishes, shifts } = this.problem;
    const line = Math.floor(cell / days);
    const day = cell - line * days;
    const before = this.#around(line, cell);
    this.#fill(line, day, old, -1);
    this.cells[cell] = code;
    this.#fill(line, day, code, 1);
    this.cost += this.#around(line, cell) - before;
    const worked = this.#minutes[line] as number;
    const next = worked + (shifts[code]?.minutes ?? 0) - (shifts[old]?.minutes ?? 0);
    this.#minutes[line] = next;
    this.cost += this.#hoursCost(line, next) - this.#hoursCost(line, worked);
    const first = compared[cell];
    this.cost += weights.change * (Number(code !== first) - Number(old !== first));
    const wished = wishes.codes[cell] as number;
    this.cost += weights.wish * (wishes.shares[cell] as number) * (((wished >>> old) & 1) - ((wished >>> code) & 1));
  }

  /** Minutes planned on a line. */
  minutesOf(line: number): number {
    return this.#minutes[line] as number;
  }

  #build(): void {
    const { lines, days, shifts, initial, before = initial, wishes, weights } = this.problem;
    for (let cell = 0; cell < lines * days; cell += 1) {
      const line = Math.floor(cell / days);
      const code = this.cells[cell] as number;
      this.#minutes[line] = (this.#minutes[line] as number) + (shifts[code]?.minutes ?? 0);
      this.#count(line, cell - line * days, code, 1);
      if (code !== before[cell]) this.cost += weights.change;
      if ((((wishes.codes[cell] as number) >>> code) & 1) === 0) this.cost += weights.wish * (wishes.shares[cell] as number);
    }
    this.problem.staffing.forEach(({ costs }, level) => {
      (this.#present[level] as Int16Array).forEach((people, place) => {
        this.cost += costs[place * (lines + 1) + people] as number;
      });
    });
    for (let line = 0; line < lines; line += 1) {
      this.cost += this.#hoursCost(line, this.#minutes[line] as number);
      for (let week = 0; week < days / DAYS_PER_WEEK; week += 1) this.cost += this.#weekCost(line, line * days + week * DAYS_PER_WEEK);
    }
    for (let chain = 0; chain < this.#weekends.length; chain += 1) {
      this.cost += this.#daysCost(chain, 0, this.#chainDays - 1) + this.#redCost(chain, 0, this.#redPositions.length - 1);
      for (let week = 0; week < this.#chainDays / DAYS_PER_WEEK; week += 1) this.#countWeekend(chain, week);
      this.cost += this.#weekendCost(chain);
    }
  }

  // Everything about one person's work that a change of the cell can touch, except hours.
  #around(line: number, cell: number): number {
    const { days } = this.problem;
    const chain = this.#chainOf(line);
    const position = cell - chain * this.#chainDays;
    const week = cell - ((cell - line * days) % DAYS_PER_WEEK);
    let cost = this.#daysCost(chain, position - 1, position + this.#reach) + this.#weekCost(line, week);
    const weekday = position % DAYS_PER_WEEK;
    if (weekday === SUNDAY) {
      const next = this.#at(chain, position + 1);
      if (next >= 0 && next !== week) cost += this.#weekCost(Math.floor(next / days), next);
    }
    if (weekday >= FRIDAY) {
      this.#countWeekend(chain, (position - weekday) / DAYS_PER_WEEK);
      cost += this.#weekendCost(chain);
    }
    const next = position + 1 < this.#chainDays ? position + 1 : 0;
    const red = Math.max(this.#redIndex[position] as number, this.#redIndex[next] as number);
    if (red < 0) return cost;
    const first = (this.#redIndex[position] as number) >= 0 ? (this.#redIndex[position] as number) : red;
    // A work day before a red day at the very beginning of a cycle is its last day.
    const width = (this.#redIndex[position] as number) >= 0 && (this.#redIndex[next] as number) >= 0 ? 1 : 0;
    return cost + this.#redCost(chain, first, first + width + (this.problem.rests[chain] as RestRules).redDaysInARow);
  }

  #chainOf(line: number): number {
    return this.problem.round === 'rolling' ? 0 : line;
  }

  /** The cell at a position of a chain; −1 outside an open one. */
  #at(chain: number, position: number): number {
    const start = chain * this.#chainDays;
    if (position >= 0 && position < this.#chainDays) return start + position;
    if (this.problem.round === 'open') return -1;
    return start + ((position + this.#chainDays) % this.#chainDays);
  }

  #endOf(code: number): number {
    return this.#ends[code] as number;
  }

  #codeAt(chain: number, position: number): number {
    const cell = this.#at(chain, position);
    return cell < 0 ? 0 : (this.cells[cell] as number);
  }

  /** Days from one position to another: rests, runs, single days. Each is counted on the day on which it shows. */
  #daysCost(chain: number, from: number, to: number): number {
    const { shifts, rests, weights, round, shortNights } = this.problem;
    const rest = rests[chain] as RestRules;
    const isOpen = round === 'open';
    // A short round must not be walked twice.
    const first = isOpen ? Math.max(0, from) : from;
    const last = isOpen ? Math.min(this.#chainDays - 1, to) : Math.min(to, from + this.#chainDays - 1);
    let run = 0;
    let nights = 0;
    for (let back = 1; back <= this.#reach && run === back - 1; back += 1) if (this.#codeAt(chain, first - back) !== 0) run += 1;
    for (let back = 1; back <= this.#reach && nights === back - 1; back += 1) if (shifts[this.#codeAt(chain, first - back)]?.isNight) nights += 1;
    let cost = 0;
    let before = this.#codeAt(chain, first - 1);
    let code = this.#codeAt(chain, first);
    for (let position = first; position <= last; position += 1) {
      const after = this.#codeAt(chain, position + 1);
      const table = isOpen && shortNights[position] === 1 ? rest.followingShortNight : rest.following;
      const following = table[before * this.#codes + code];
      if (following === 1) cost += weights.unlawful;
      else if (following === 2) cost += weights.shortRest;
      if (code !== 0) {
        run += 1;
        if (run > rest.workDaysInARow) cost += weights.dayTooMany;
        if (before === 0 && after === 0) cost += weights.isolatedDay;
      } else {
        run = 0;
        if (before !== 0 && after !== 0) cost += weights.isolatedDay;
      }
      if (shifts[code]?.isNight) {
        nights += 1;
        if (nights > rest.nightsInARow) cost += weights.nightTooMany;
        if (!shifts[before]?.isNight && !shifts[after]?.isNight) cost += weights.singleNight;
      } else nights = 0;
      before = code;
      code = after;
    }
    return cost;
  }

  /** Hours of a week, its longest rest inside it, and whether its weekend is halved. `monday` is a cell. */
  #weekCost(line: number, monday: number): number {
    const { shifts, rests, weights, wanted } = this.problem;
    const chain = this.#chainOf(line);
    const before = shifts[this.#codeAt(chain, monday - chain * this.#chainDays - 1)];
    let minutes = 0;
    let freeFrom = before === undefined ? 0 : Math.max(0, before.end - MINUTES_PER_DAY);
    let longest = 0;
    for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday += 1) {
      const code = this.cells[monday + weekday] as number;
      if (code === 0) continue;
      const shift = shifts[code];
      if (shift === undefined) continue;
      minutes += shift.minutes;
      const free = weekday * MINUTES_PER_DAY + shift.start - freeFrom;
      if (free > longest) longest = free;
      freeFrom = weekday * MINUTES_PER_DAY + shift.end;
    }
    const tail = DAYS_PER_WEEK * MINUTES_PER_DAY - freeFrom;
    if (tail > longest) longest = tail;
    let cost = longest < (rests[chain] as RestRules).weeklyRest ? weights.unlawful : 0;
    const most = wanted[line]?.weekMinutes ?? Infinity;
    if (minutes > most) cost += weights.unlawful + (weights.hourOffTarget * (minutes - most)) / 60;
    const isHalf = (this.cells[monday + SATURDAY] === 0) !== (this.cells[monday + SUNDAY] === 0);
    return isHalf ? cost + weights.halfWeekend : cost;
  }

  #isWeekendWorked(chain: number, monday: number): boolean {
    if (this.#codeAt(chain, monday + SATURDAY) !== 0 || this.#codeAt(chain, monday + SUNDAY) !== 0) return true;
    return this.problem.fridayNightCounts && this.#endOf(this.#codeAt(chain, monday + FRIDAY)) > MINUTES_PER_DAY;
  }

  /** Brings the count of worked weekends up to date for one week of a chain. */
  #countWeekend(chain: number, week: number): void {
    const place = (chain * this.#chainDays) / DAYS_PER_WEEK + week;
    const isWorked = Number(this.#isWeekendWorked(chain, week * DAYS_PER_WEEK));
    this.#weekends[chain] = (this.#weekends[chain] as number) + isWorked - (this.#weekendWorked[place] as number);
    this.#weekendWorked[place] = isWorked;
  }

  #weekendCost(chain: number): number {
    const { rests, weights } = this.problem;
    const most = rests[chain]?.weekends ?? Infinity;
    return weights.unlawful * Math.max(0, (this.#weekends[chain] as number) - most);
  }

  /** Red days that end a row of more than the most worked, among those numbered from `first` to `last` in the chain. */
  #redCost(chain: number, first: number, last: number): number {
    const { rests, weights, round } = this.problem;
    const most = (rests[chain] as RestRules).redDaysInARow;
    const count = this.#redPositions.length;
    let tooMany = 0;
    for (let index = first; index <= Math.min(last, first + count - 1); index += 1) {
      if (round === 'open' && index >= count) break;
      let inARow = 0;
      for (let back = 0; back <= most; back += 1) {
        const each = index - back;
        if (round === 'open' && each < 0) break;
        // Round a cycle one meets the same days again: who is never off works them without an end.
        if (!this.#isRedWorked(chain, (each + count * (1 + most)) % count)) break;
        inARow += 1;
      }
      if (inARow > most) tooMany += 1;
    }
    return tooMany * weights.unlawful;
  }

  #isRedWorked(chain: number, index: number): boolean {
    const position = this.#redPositions[index] as number;
    return this.#codeAt(chain, position) !== 0 || this.#endOf(this.#codeAt(chain, position - 1)) > MINUTES_PER_DAY;
  }

  #hoursCost(line: number, minutes: number): number {
    const target = this.problem.wanted[line];
    if (target === undefined) return 0;
    return (this.problem.weights.hourOffTarget * Math.max(0, Math.abs(minutes - target.minutes) - target.tolerance)) / 60;
  }

  #fill(line: number, day: number, code: number, by: 1 | -1): void {
    const { staffing, lines } = this.problem;
    const { segments, days, shifts, round } = this.problem;
    for (const cover of shifts[code]?.covers ?? []) {
      let place = day * segments + cover;
      if (place >= days * segments) {
        if (round === 'open') continue;
        place -= days * segments;
      }
      for (let level = 0; level < staffing.length; level += 1) {
        const { counts, costs } = staffing[level] as (typeof staffing)[number];
        if (counts[line] !== 1) continue;
        const present = this.#present[level] as Int16Array;
        const people = present[place] as number;
        present[place] = people + by;
        const at = place * (lines + 1) + people;
        this.cost += (costs[at + by] as number) - (costs[at] as number);
      }
    }
  }

  #count(line: number, day: number, code: number, by: number): void {
    const { staffing, segments, days, shifts, round } = this.problem;
    for (const cover of shifts[code]?.covers ?? []) {
      const place = day * segments + cover;
      if (place >= days * segments && round === 'open') continue;
      staffing.forEach(({ counts }, level) => {
        const present = this.#present[level] as Int16Array;
        if (counts[line] === 1) present[place % (days * segments)] = (present[place % (days * segments)] as number) + by;
      });
    }
  }
}

/** Cost of a rota computed from nothing. */
export function rosterCost(problem: RosterProblem, cells: Uint8Array): number {
  return new RosterState(problem, cells).cost;
}

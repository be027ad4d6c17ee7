import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { RestRules, RosterProblem } from './roster-problem.ts';
import { UndoLog } from './undo-log.ts';

const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

/**
 * What the days, weeks, weekends and red days of each chain cost, remembered one by one, so that a change costs what the few places around it cost more than
 * they did. Looking at a place twice changes nothing; windows may overlap.
 */
export class ChainCosts {
  readonly #problem: RosterProblem;
  readonly #cells: Uint8Array;
  readonly #codes: number;
  readonly #length: number;
  readonly #isOpen: boolean;
  /** Days after a change on which it can still show: the longest run that is asked about. */
  readonly #reach: number;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #minutes: Float64Array;
  readonly #isNight: Uint8Array;
  /** By chain, code and code of the next day: what it costs that one follows the other. */
  readonly #following: Float64Array;
  readonly #followingShortNight: Float64Array;
  /** By code before, code and code after: single days and nights. */
  readonly #alone: Float64Array;
  readonly #redPositions: Int32Array;
  /** By position in the chain: how many red days there are before it. */
  readonly #redBefore: Int32Array;
  readonly #days: UndoLog;
  readonly #weeks: UndoLog;
  readonly #red: UndoLog;
  /** By week of all chains: 1 when its weekend is worked. */
  readonly #isWeekendWorked: UndoLog;
  /** By chain. */
  readonly #weekendsWorked: UndoLog;
  readonly #totals: UndoLog;

  constructor(problem: RosterProblem, cells: Uint8Array) {
    const { lines, days, round, rests, redDays, shifts, weights } = problem;
    this.#problem = problem;
    this.#cells = cells;
    this.#codes = shifts.length;
    this.#length = round === 'rolling' ? lines * days : days;
    this.#isOpen = round === 'open';
    this.#reach = Math.max(...rests.flatMap((rest) => [rest.workDaysInARow, rest.nightsInARow]), 1);
    this.#starts = Float64Array.from(shifts, (shift) => shift.start);
    this.#ends = Float64Array.from(shifts, (shift) => shift.end);
    this.#minutes = Float64Array.from(shifts, (shift) => shift.minutes);
    this.#isNight = Uint8Array.from(shifts, (shift) => Number(shift.isNight));
    const costOf = (verdict: number) => (verdict === 1 ? weights.unlawful : verdict === 2 ? weights.shortRest : 0);
    this.#following = Float64Array.from(rests.flatMap((rest) => Array.from(rest.following, costOf)));
    this.#followingShortNight = Float64Array.from(rests.flatMap((rest) => Array.from(rest.followingShortNight, costOf)));
    this.#alone = aloneCosts(problem);
    const positions = Array.from({ length: this.#length }, (_, position) => position);
    this.#redPositions = Int32Array.from(positions.filter((position) => redDays[position % days] === 1));
    this.#redBefore = new Int32Array(this.#length + 1);
    for (const position of positions) this.#redBefore[position + 1] = (this.#redBefore[position] as number) + (redDays[position % days] as number);
    this.#days = new UndoLog(cells.length);
    this.#weeks = new UndoLog(cells.length / DAYS_PER_WEEK);
    this.#red = new UndoLog(rests.length * this.#redPositions.length);
    this.#isWeekendWorked = new UndoLog(cells.length / DAYS_PER_WEEK);
    this.#weekendsWorked = new UndoLog(rests.length);
    this.#totals = new UndoLog(rests.length);
    for (let chain = 0; chain < rests.length; chain += 1) this.look(chain, 0, this.#length - 1);
    this.keep();
  }

  /** Cost of all chains. */
  get cost(): number {
    return this.#totals.values.reduce((sum, cost) => sum + cost, 0);
  }

  /** Cost of one chain. */
  costOf(chain: number): number {
    return this.#totals.values[chain] as number;
  }

  /** Looks at everything that changed cells at these positions of a chain can touch, remembers what it costs and tells by how much it grew. */
  look(chain: number, from: number, to: number): number {
    const grown = this.#lookAtDays(chain, from - 1, to + this.#reach) + this.#lookAtWeeks(chain, from, to) + this.#lookAtRedDays(chain, from, to + 1);
    this.#totals.write(chain, (this.#totals.values[chain] as number) + grown);
    return grown;
  }

  /** What was looked at since the last time stays. */
  keep(): void {
    this.#days.keep();
    this.#weeks.keep();
    this.#red.keep();
    this.#isWeekendWorked.keep();
    this.#weekendsWorked.keep();
    this.#totals.keep();
  }

  /** What was looked at since the last time is forgotten. The cells must get back what they held, too. */
  putBack(): void {
    this.#days.putBack();
    this.#weeks.putBack();
    this.#red.putBack();
    this.#isWeekendWorked.putBack();
    this.#weekendsWorked.putBack();
    this.#totals.putBack();
  }

  /** The code at a position of a chain; none outside an open one. */
  #codeAt(chain: number, position: number): number {
    if (position >= 0 && position < this.#length) return this.#cells[chain * this.#length + position] as number;
    return this.#isOpen ? 0 : (this.#cells[chain * this.#length + ((position + this.#length) % this.#length)] as number);
  }

  /** Rests, runs and single days. Each is counted on the day on which it shows. */
  #lookAtDays(chain: number, from: number, to: number): number {
    const { rests, weights, shortNights } = this.#problem;
    const { workDaysInARow, nightsInARow } = rests[chain] as RestRules;
    const codes = this.#codes;
    const tables = chain * codes * codes;
    const first = this.#isOpen && from < 0 ? 0 : from;
    // A short round must not be walked twice.
    const last = Math.min(this.#isOpen ? this.#length - 1 : to, to, first + this.#length - 1);
    let run = 0;
    while (run < workDaysInARow && this.#codeAt(chain, first - run - 1) !== 0) run += 1;
    let nights = 0;
    while (nights < nightsInARow && this.#isNight[this.#codeAt(chain, first - nights - 1)] === 1) nights += 1;
    let before = this.#codeAt(chain, first - 1);
    let code = this.#codeAt(chain, first);
    let grown = 0;
    for (let position = first; position <= last; position += 1) {
      const after = this.#codeAt(chain, position + 1);
      const following = this.#isOpen && shortNights[position] === 1 ? this.#followingShortNight : this.#following;
      let cost = (following[tables + before * codes + code] as number) + (this.#alone[(before * codes + code) * codes + after] as number);
      run = code === 0 ? 0 : run + 1;
      if (run > workDaysInARow) cost += weights.dayTooMany;
      nights = this.#isNight[code] === 1 ? nights + 1 : 0;
      if (nights > nightsInARow) cost += weights.nightTooMany;
      const place = position < 0 ? position + this.#length : position < this.#length ? position : position - this.#length;
      grown += this.#days.write(chain * this.#length + place, cost);
      before = code;
      code = after;
    }
    return grown;
  }

  /** The weeks of the positions, and the next one when their last day reaches into it. */
  #lookAtWeeks(chain: number, from: number, to: number): number {
    const { rests, weights } = this.#problem;
    const weeks = this.#length / DAYS_PER_WEEK;
    const first = Math.floor(from / DAYS_PER_WEEK);
    const last = Math.min(Math.floor((to + 1) / DAYS_PER_WEEK), this.#isOpen ? weeks - 1 : first + weeks - 1);
    let grown = 0;
    let worked = this.#weekendsWorked.values[chain] as number;
    const before = worked;
    for (let week = first; week <= last; week += 1) {
      const inChain = week < weeks ? week : week - weeks;
      const place = chain * weeks + inChain;
      grown += this.#weeks.write(place, this.#weekCost(chain, inChain * DAYS_PER_WEEK));
      worked += this.#isWeekendWorked.write(place, this.#worksWeekend(chain, inChain * DAYS_PER_WEEK));
    }
    if (worked === before) return grown;
    this.#weekendsWorked.write(chain, worked);
    const most = (rests[chain] as RestRules).weekends;
    return grown + weights.unlawful * (Math.max(0, worked - most) - Math.max(0, before - most));
  }

  /** Hours of a week, its longest rest inside it, and whether its weekend is halved. */
  #weekCost(chain: number, monday: number): number {
    const { rests, weights, wanted, days } = this.#problem;
    const start = chain * this.#length + monday;
    let minutes = 0;
    let freeFrom = Math.max(0, (this.#ends[this.#codeAt(chain, monday - 1)] as number) - MINUTES_PER_DAY);
    let longest = 0;
    for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday += 1) {
      const code = this.#cells[start + weekday] as number;
      if (code === 0) continue;
      minutes += this.#minutes[code] as number;
      const free = weekday * MINUTES_PER_DAY + (this.#starts[code] as number) - freeFrom;
      if (free > longest) longest = free;
      freeFrom = weekday * MINUTES_PER_DAY + (this.#ends[code] as number);
    }
    const tail = DAYS_PER_WEEK * MINUTES_PER_DAY - freeFrom;
    if (tail > longest) longest = tail;
    let cost = longest < (rests[chain] as RestRules).weeklyRest ? weights.unlawful : 0;
    const most = wanted[Math.floor(start / days)]?.weekMinutes ?? Infinity;
    if (minutes > most) cost += weights.unlawful + (weights.hourOffTarget * (minutes - most)) / 60;
    const isHalf = (this.#cells[start + SATURDAY] === 0) !== (this.#cells[start + SUNDAY] === 0);
    return isHalf ? cost + weights.halfWeekend : cost;
  }

  #worksWeekend(chain: number, monday: number): 0 | 1 {
    const start = chain * this.#length + monday;
    if (this.#cells[start + SATURDAY] !== 0 || this.#cells[start + SUNDAY] !== 0) return 1;
    return this.#problem.fridayNightCounts && (this.#ends[this.#cells[start + FRIDAY] as number] as number) > MINUTES_PER_DAY ? 1 : 0;
  }

  /** Red days at these positions, and those after them that look back on them. */
  #lookAtRedDays(chain: number, from: number, to: number): number {
    const count = this.#redPositions.length;
    const isRound = !this.#isOpen && to >= this.#length;
    const first = this.#redBefore[from] as number;
    const last = (this.#redBefore[Math.min(to + 1, this.#length)] as number) - 1 + (isRound ? (this.#redBefore[to + 1 - this.#length] as number) : 0);
    if (last < first) return 0;
    const most = (this.#problem.rests[chain] as RestRules).redDaysInARow;
    let grown = 0;
    for (let index = first; index <= Math.min(last + most, first + count - 1); index += 1) {
      if (this.#isOpen && index >= count) break;
      const cost = this.#isTooManyRed(chain, index, most) ? this.#problem.weights.unlawful : 0;
      grown += this.#red.write(chain * count + (index < count ? index : index - count), cost);
    }
    return grown;
  }

  /** Whether a red day and more than the most before it are all worked. Round a cycle one meets the same days again: who is never off works without an end. */
  #isTooManyRed(chain: number, index: number, most: number): boolean {
    const count = this.#redPositions.length;
    for (let back = 0; back <= most; back += 1) {
      const each = index - back;
      if (this.#isOpen && each < 0) return false;
      const position = this.#redPositions[(each + count * (1 + most)) % count] as number;
      const isWorked = this.#codeAt(chain, position) !== 0 || (this.#ends[this.#codeAt(chain, position - 1)] as number) > MINUTES_PER_DAY;
      if (!isWorked) return false;
    }
    return true;
  }
}

function aloneCosts({ shifts, weights }: RosterProblem): Float64Array {
  const codes = shifts.length;
  const isNight = shifts.map((shift) => shift.isNight);
  return Float64Array.from({ length: codes ** 3 }, (_, index) => {
    const [before, code, after] = [Math.floor(index / codes ** 2), Math.floor(index / codes) % codes, index % codes] as [number, number, number];
    const isAlone = (before === 0) !== (code === 0) && (after === 0) !== (code === 0);
    const isAloneByNight = isNight[code] && !isNight[before] && !isNight[after];
    return (isAlone ? weights.isolatedDay : 0) + (isAloneByNight ? weights.singleNight : 0);
  });
}

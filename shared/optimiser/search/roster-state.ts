import { ChainCosts } from './chain-costs.ts';
import type { LineTarget, RosterProblem } from './roster-problem.ts';
import { StaffingCount } from './staffing-count.ts';

/** Cells of one move are looked at together when they are at most so many days apart. */
const ONE_WINDOW = 9;

/**
 * A rota under search and what it costs. A move is written cell by cell and then tried as a whole; the cost is kept true by looking only at what its cells can
 * touch. `costParts` computes the same from nothing.
 */
export class RosterState {
  readonly problem: RosterProblem;
  /** The rota as it stands; a move that is being written does not show until it is done. */
  readonly cells: Uint8Array;
  /** Present cost of the whole rota. */
  cost: number;
  readonly #chains: ChainCosts;
  readonly #staffing: StaffingCount;
  readonly #chainDays: number;
  readonly #codes: number;
  readonly #minutes: Float64Array;
  readonly #nights: Int32Array;
  readonly #shiftMinutes: Float64Array;
  readonly #isNight: Uint8Array;
  /** By cell and code: wishes, and what it costs to differ from the rota before. */
  readonly #cellCosts: Float64Array | null;
  readonly #moveCells: Int32Array;
  /** New codes by cell of the move; the old ones once it is done. */
  readonly #moveCodes: Uint8Array;
  #moveLength = 0;
  #isExchange = false;
  /** Chain, first and last position of each stretch of the move. */
  readonly #windows: number[] = [];

  constructor(problem: RosterProblem, cells: Uint8Array = problem.initial) {
    const { lines, days, round, shifts } = problem;
    this.problem = problem;
    this.cells = new Uint8Array(cells);
    this.#chainDays = round === 'rolling' ? lines * days : days;
    this.#codes = shifts.length;
    this.#chains = new ChainCosts(problem, this.cells);
    this.#staffing = new StaffingCount(problem, this.cells);
    this.#shiftMinutes = Float64Array.from(shifts, (shift) => shift.minutes);
    this.#isNight = Uint8Array.from(shifts, (shift) => Number(shift.isNight));
    this.#cellCosts = cellCosts(problem);
    this.#minutes = new Float64Array(lines);
    this.#nights = new Int32Array(lines);
    this.#moveCells = new Int32Array(cells.length);
    this.#moveCodes = new Uint8Array(cells.length);
    this.cost = this.#chains.cost + this.#staffing.cost;
    this.cells.forEach((code, cell) => {
      const line = Math.floor(cell / days);
      this.#minutes[line] = (this.#minutes[line] as number) + (this.#shiftMinutes[code] as number);
      this.#nights[line] = (this.#nights[line] as number) + (this.#isNight[code] as number);
      this.cost += this.#cellCost(cell, code);
    });
    for (let line = 0; line < lines; line += 1) this.cost += this.#lineCost(line);
  }

  /** Days on which somebody is missing. */
  shortDays(): readonly number[] {
    return this.#staffing.shortDays();
  }

  /** Begins another move. */
  begin(): void {
    this.#moveLength = 0;
    this.#isExchange = false;
  }

  /** Writes one cell of the move; at most once each. */
  write(cell: number, code: number): void {
    if (this.cells[cell] === code) return;
    this.#moveCells[this.#moveLength] = cell;
    this.#moveCodes[this.#moveLength] = code;
    this.#moveLength += 1;
  }

  /** Writes that two lines exchange what they have on one day. A move has either exchanges or other writing. */
  exchange(cell: number, other: number): void {
    const mine = this.cells[cell] as number;
    const theirs = this.cells[other] as number;
    if (mine === theirs) return;
    this.#isExchange = true;
    this.write(cell, theirs);
    this.write(other, mine);
  }

  /** Does the move when it costs at most so much more; tells whether it did. */
  attempt(most: number): boolean {
    if (this.#moveLength === 0) return false;
    const windows = this.#findWindows();
    let saved = 0;
    for (let each = 0; each < windows; each += 3) saved += this.#chains.costOf(this.#windows[each] as number);
    let grown = this.#writeAll(1);
    // Whatever the days around then cost less is at most what they cost now: most bad moves end here.
    if (grown - saved > most) {
      this.#writeAll(-1);
      return false;
    }
    for (let each = 0; each < windows; each += 3) {
      grown += this.#chains.look(this.#windows[each] as number, this.#windows[each + 1] as number, this.#windows[each + 2] as number);
    }
    if (grown > most) {
      this.#chains.putBack();
      this.#writeAll(-1);
      return false;
    }
    this.#chains.keep();
    this.cost += grown;
    return true;
  }

  /** Writes the move into the cells (1), or what was there before back (−1). Tells by how much everything but the chains grew. */
  #writeAll(by: 1 | -1): number {
    const { days } = this.problem;
    let grown = 0;
    for (let index = 0; index < this.#moveLength; index += 1) {
      const cell = this.#moveCells[index] as number;
      const line = Math.floor(cell / days);
      const other = this.#isExchange ? Math.floor((this.#moveCells[index ^ 1] as number) / days) : -1;
      const old = this.cells[cell] as number;
      const code = this.#moveCodes[index] as number;
      grown += this.#staffing.add(line, cell - line * days, old, -1, other) + this.#staffing.add(line, cell - line * days, code, 1, other);
      this.cells[cell] = code;
      this.#moveCodes[index] = old;
      if (by === 1) grown += this.#cellCost(cell, code) - this.#cellCost(cell, old) - this.#lineCost(line);
      this.#minutes[line] = (this.#minutes[line] as number) + (this.#shiftMinutes[code] as number) - (this.#shiftMinutes[old] as number);
      this.#nights[line] = (this.#nights[line] as number) + (this.#isNight[code] as number) - (this.#isNight[old] as number);
      if (by === 1) grown += this.#lineCost(line);
    }
    return grown;
  }

  #cellCost(cell: number, code: number): number {
    return this.#cellCosts === null ? 0 : (this.#cellCosts[cell * this.#codes + code] as number);
  }

  /** Hours off the position, and nights off the fair share. */
  #lineCost(line: number): number {
    const { minutes: target, tolerance, nights: share } = this.problem.wanted[line] as LineTarget;
    const { hourOffTarget, nightOffShare } = this.problem.weights;
    const off = Math.abs((this.#minutes[line] as number) - target) - tolerance;
    const cost = off > 0 ? (hourOffTarget * off) / 60 : 0;
    if (share === null) return cost;
    const nightsOff = Math.abs((this.#nights[line] as number) - share) - 1;
    return nightsOff > 0 ? cost + nightOffShare * nightsOff : cost;
  }

  /** Gathers the move's cells to stretches of a chain: chain, first and last position in turn. Returns how many numbers that are. */
  #findWindows(): number {
    const windows = this.#windows;
    let length = 0;
    for (let index = 0; index < this.#moveLength; index += 1) {
      const cell = this.#moveCells[index] as number;
      const chain = Math.floor(cell / this.#chainDays);
      const position = cell - chain * this.#chainDays;
      let at = 0;
      while (at < length && !(windows[at] === chain && isNear(position, windows[at + 1] as number, windows[at + 2] as number))) at += 3;
      if (at === length) {
        windows[length] = chain;
        windows[length + 1] = position;
        windows[length + 2] = position;
        length += 3;
      } else if (position < (windows[at + 1] as number)) windows[at + 1] = position;
      else if (position > (windows[at + 2] as number)) windows[at + 2] = position;
    }
    return length;
  }
}

function isNear(position: number, from: number, to: number): boolean {
  return position >= from - ONE_WINDOW && position <= to + ONE_WINDOW;
}

/** Null when no cell costs anything by itself. */
function cellCosts({ initial, before = initial, shifts, weights, wishes }: RosterProblem): Float64Array | null {
  if (weights.change === 0 && wishes.shares.every((share) => share === 0)) return null;
  const costs = new Float64Array(initial.length * shifts.length);
  before.forEach((first, cell) => {
    const wished = wishes.codes[cell] as number;
    const refused = weights.wish * (wishes.shares[cell] as number);
    for (let code = 0; code < shifts.length; code += 1) {
      costs[cell * shifts.length + code] = (code === first ? 0 : weights.change) + (((wished >>> code) & 1) === 1 ? 0 : refused);
    }
  });
  return costs;
}

import { type Random, seededRandom } from '../../kernel/random.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { RosterProblem } from './roster-problem.ts';
import { RosterState } from './roster-state.ts';

/** How long a search may go on: moves make it repeatable, time does not. */
export interface SearchBudget {
  readonly seed: number;
  readonly moves: number;
  /** Milliseconds of `now`; the earlier of the two ends the search. */
  readonly milliseconds: number;
  /** The rota to begin with; without it the one there is. */
  readonly from?: Uint8Array;
  /** How warm it begins; less keeps nearer to the rota there is. */
  readonly heat?: number;
  /** How cold it ends. */
  readonly cold?: number;
  readonly now: () => number;
  /** Asked now and then; true ends the search with the best so far. */
  readonly isStopped: () => boolean;
  /** Told about better rotas and, now and then, how far the search is. */
  readonly onProgress: (progress: SearchProgress) => void;
}

export interface SearchProgress {
  readonly moves: number;
  readonly cost: number;
  /** From 0 to 1. */
  readonly share: number;
  /** The best rota so far, code by cell; not to be changed. */
  readonly best: Uint8Array;
}

export interface SearchResult {
  /** The best rota met: code by cell. */
  readonly cells: Uint8Array;
  readonly cost: number;
  readonly moves: number;
}

const CHECK_EVERY = 1024;
/** While people are missing, so many moves begin on a day on which they are. */
const SHORT_SHARE = 0.5;
/** A worse rota by so much is often taken at the beginning, hardly ever at the end. */
export const HOT = 30;
export const COLD = 0.15;

/**
 * Simulated annealing from the rota there is: changes and swaps of cells, worse ones taken with a chance that falls as the search cools. Same problem, seed and
 * number of moves, same rota.
 */
export function anneal(problem: RosterProblem, budget: SearchBudget): SearchResult {
  const random = seededRandom(budget.seed);
  const state = new RosterState(problem, budget.from);
  const movable = movableCells(problem);
  let best: SearchResult = { cells: state.cells.slice(), cost: state.cost, moves: 0 };
  if (movable.length === 0) return best;
  const start = budget.now();
  const { heat = HOT, cold = COLD } = budget;
  let temperature = heat;
  let moves = 0;
  let short: readonly number[] = [];
  while (moves < budget.moves) {
    if (moves % CHECK_EVERY === 0) {
      const share = Math.max(moves / budget.moves, (budget.now() - start) / budget.milliseconds);
      if (share >= 1 || budget.isStopped()) break;
      temperature = heat * (cold / heat) ** share;
      short = state.shortDays();
      budget.onProgress({ moves, cost: best.cost, share, best: best.cells });
    }
    moves += 1;
    state.begin();
    propose(state, chooseCell(state, movable, short, random), random);
    // The chance to take a worse one falls with how much worse it is: drawn first, it is how much worse it may be.
    if (state.attempt(-temperature * Math.log(random())) && state.cost < best.cost - 1e-6) best = { cells: state.cells.slice(), cost: state.cost, moves };
  }
  return { ...best, moves };
}

/** Cells that may hold more than one code. */
function movableCells({ allowed }: RosterProblem): Int32Array {
  const cells: number[] = [];
  allowed.forEach((bits, cell) => {
    if ((bits & (bits - 1)) !== 0) cells.push(cell);
  });
  return Int32Array.from(cells);
}

/** Any cell that may move; often one on a day on which somebody is missing, where there is most to win. */
function chooseCell({ problem }: RosterState, movable: Int32Array, short: readonly number[], random: Random): number {
  if (short.length > 0 && random() < SHORT_SHARE) {
    const day = short[Math.floor(random() * short.length)] as number;
    const cell = Math.floor(random() * problem.lines) * problem.days + day;
    const bits = problem.allowed[cell] as number;
    if ((bits & (bits - 1)) !== 0) return cell;
  }
  return movable[Math.floor(random() * movable.length)] as number;
}

/** Writes one move. */
function propose(state: RosterState, cell: number, random: Random): void {
  const kind = random();
  if (kind < 0.35) changeCell(state, cell, random);
  else if (kind < 0.65) swapBlock(state, cell, random);
  else if (kind < 0.85) swapDays(state, cell, random);
  else rewriteDays(state, cell, random);
}

function isAllowed({ problem }: RosterState, cell: number, code: number): boolean {
  return (((problem.allowed[cell] as number) >>> code) & 1) === 1;
}

/** One of the codes that a cell may hold, other than its present one. */
function otherCode(state: RosterState, cell: number, random: Random): number {
  const bits = (state.problem.allowed[cell] as number) & ~(1 << (state.cells[cell] as number));
  let left = Math.floor(random() * bitCount(bits));
  for (let code = 0; code < state.problem.shifts.length; code += 1) {
    if (((bits >>> code) & 1) === 1) {
      if (left === 0) return code;
      left -= 1;
    }
  }
  return state.cells[cell] as number;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function changeCell(state: RosterState, cell: number, random: Random): void {
  state.write(cell, otherCode(state, cell, random));
}

/** Swaps the same one to seven days of two lines, where both may hold what the other has. */
function swapBlock(state: RosterState, cell: number, random: Random): void {
  const { lines, days } = state.problem;
  const line = Math.floor(cell / days);
  const day = cell - line * days;
  const other = Math.floor(random() * lines);
  if (other === line) return;
  const length = random() < 0.5 ? 1 : 1 + Math.floor(random() * DAYS_PER_WEEK);
  for (let each = day; each < Math.min(days, day + length); each += 1) {
    const own = line * days + each;
    const its = other * days + each;
    const mine = state.cells[own] as number;
    const theirs = state.cells[its] as number;
    if (mine === theirs || !isAllowed(state, own, theirs) || !isAllowed(state, its, mine)) continue;
    state.exchange(own, its);
  }
}

/** Swaps two days of one line, at most two weeks apart; or up to three days with the same ones of another week, so that whole weekends change place. */
function swapDays(state: RosterState, cell: number, random: Random): void {
  const { days } = state.problem;
  const line = Math.floor(cell / days);
  const isWholeWeeks = random() < 0.5;
  const other = isWholeWeeks
    ? line * days + ((cell - line * days + DAYS_PER_WEEK * (1 + Math.floor((random() * days) / DAYS_PER_WEEK))) % days)
    : cell + Math.floor(random() * (4 * DAYS_PER_WEEK + 1)) - 2 * DAYS_PER_WEEK;
  if (other < line * days || other >= (line + 1) * days) return;
  const length = isWholeWeeks ? 1 + Math.floor(random() * 3) : 1;
  const last = (line + 1) * days - 1;
  for (let step = 0; step < length && Math.max(cell, other) + step <= last; step += 1) swapCells(state, cell + step, other + step);
}

function swapCells(state: RosterState, cell: number, other: number): void {
  const mine = state.cells[cell] as number;
  const theirs = state.cells[other] as number;
  if (mine === theirs || !isAllowed(state, cell, theirs) || !isAllowed(state, other, mine)) return;
  state.write(cell, theirs);
  state.write(other, mine);
}

/** Gives two or three days in a row new codes at once, often all the same: whole weekends and runs of nights come and go so. */
function rewriteDays(state: RosterState, cell: number, random: Random): void {
  const { days } = state.problem;
  const last = (Math.floor(cell / days) + 1) * days - 1;
  const code = otherCode(state, cell, random);
  const isSame = random() < 0.7;
  const length = 2 + Math.floor(random() * 2);
  for (let each = cell; each <= Math.min(last, cell + length - 1); each += 1) {
    const next = isSame ? code : otherCode(state, each, random);
    if (isAllowed(state, each, next)) state.write(each, next);
  }
}

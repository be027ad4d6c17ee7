import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Finding } from '../../domain/model/results.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import type { CellChange } from '../../domain/plan/command.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { anneal, COLD, HOT, type SearchProgress } from './anneal.ts';
import { markDaysOff, weeklyDaysOff } from './mark-days-off.ts';
import { type IsLocked, planProblem } from './plan-problem.ts';
import type { Priorities } from './priorities.ts';
import { rosterCost } from './roster-cost.ts';
import type { RosterProblem } from './roster-problem.ts';

export interface OptimiseRequest extends SearchLimits {
  readonly plan: Plan;
  readonly priorities: Priorities;
  readonly isLocked: IsLocked;
  /** The plan that the result should be like, where that is not `plan` itself (a search that goes on from its own result). */
  readonly likeness?: Plan | undefined;
}

export interface SearchLimits {
  readonly seed: number;
  /** Same plan, seed and number of moves, same rota; `Infinity` to let time decide. */
  readonly moves: number;
  readonly milliseconds: number;
  /** How warm it begins; less keeps nearer to the rota there is. Without it as warm as for an empty one. */
  readonly heat?: number | undefined;
}

export interface OptimiseHooks {
  readonly now: () => number;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: SearchProgress) => void;
}

export interface OptimiseResult {
  /** The cells that become something else; one command of the plan. */
  readonly cells: readonly CellChange[];
  readonly moves: number;
  /** By the priorities, before and after: less is better, and only the proportion means something. */
  readonly cost: { readonly before: number; readonly after: number };
  /** What the rules still find unlawful on lines, though the search tried to mend it. */
  readonly unlawful: readonly Finding[];
}

/** Conditions on a whole line that no single cell mends, and staffing, which is what the search is for. */
const NOT_MENDED = new Set(['three-part-conditions', 'minimum-staffing', 'competence-cover', 'plan-notice']);
/** While it is warm the search may pass through rotas that are not lawful, on its way to better ones; what it ends with should be. */
const FIRST_SHARE = 0.6;
const FIRST_UNLAWFUL = 0.02;
const HALFWAY = HOT * (COLD / HOT) ** FIRST_SHARE;
const WARM_AGAIN = 0.5;
const REPAIRS = 6;
const LEAST = { moves: 4000, milliseconds: 1000, share: 0.05 };

/** Fills a rota or improves it; see {@link searchLawfully}. */
export function optimisePlan(request: OptimiseRequest, hooks: OptimiseHooks): OptimiseResult {
  return searchLawfully(request.plan, problemOf(request), request, hooks);
}

/** The search problem of a request. */
export function problemOf({ plan, priorities, isLocked, likeness }: Omit<OptimiseRequest, keyof SearchLimits>): RosterProblem {
  const problem = planProblem(plan, priorities, isLocked);
  return likeness === undefined ? problem : { ...problem, before: planProblem(likeness, priorities, isLocked).initial };
}

/**
 * Searches a problem made of a plan. The search keeps to the law as it was compiled into numbers; then the rules themselves judge the result, and what they
 * find unlawful is forbidden and searched anew, so that they have the last word.
 */
export function searchLawfully(plan: Plan, problem: RosterProblem, limits: SearchLimits, hooks: OptimiseHooks): OptimiseResult {
  const before = rosterCost(problem, problem.initial);
  const part = (share: number, seed: number) => ({ ...hooks, seed, moves: Math.ceil(limits.moves * share), milliseconds: limits.milliseconds * share });
  const onFirst = (progress: SearchProgress) => hooks.onProgress({ ...progress, share: progress.share * FIRST_SHARE });
  const first = anneal(withUnlawful(problem, FIRST_UNLAWFUL), {
    ...part(FIRST_SHARE, limits.seed),
    heat: limits.heat ?? HOT,
    cold: HALFWAY,
    onProgress: onFirst,
  });
  const onSecond = (progress: SearchProgress) =>
    hooks.onProgress({ ...progress, moves: first.moves + progress.moves, share: FIRST_SHARE + progress.share * (1 - FIRST_SHARE) });
  // Also a search that was stopped early should end with something lawful.
  const isCut = hooks.isStopped();
  const rest = isCut ? { ...hooks, ...leastOf(first.moves, 0), seed: limits.seed, isStopped: () => false } : part(1 - FIRST_SHARE, limits.seed);
  let result = anneal(problem, { ...rest, from: first.cells, heat: HALFWAY, onProgress: onSecond });
  let moves = first.moves + result.moves;
  let cells = changedCells(problem, plan, result.cells);
  let unlawful = unlawfulIn(plan, cells);
  let narrowed = problem;
  for (let repair = 1; repair <= REPAIRS && unlawful.length > 0; repair += 1) {
    const forbidden = without(narrowed, plan, unlawful, result.cells);
    narrowed = forbidden.problem;
    const once = { ...hooks, seed: limits.seed + repair, isStopped: () => false, onProgress: () => undefined };
    result = anneal(narrowed, { ...once, ...leastOf(moves, limits.milliseconds), from: forbidden.cells, heat: WARM_AGAIN });
    moves += result.moves;
    cells = changedCells(problem, plan, result.cells);
    unlawful = unlawfulIn(plan, cells);
  }
  const after = rosterCost(problem, result.cells);
  return after <= before
    ? { cells, moves, cost: { before, after }, unlawful }
    : { cells: [], moves, cost: { before, after: before }, unlawful: unlawfulIn(plan, []) };
}

/** A little more searching: by what was used, not by what was allowed, so that a search that was stopped ends. */
function leastOf(moves: number, milliseconds: number): { moves: number; milliseconds: number } {
  return { moves: Math.max(LEAST.moves, Math.ceil(moves * LEAST.share)), milliseconds: Math.max(LEAST.milliseconds, milliseconds * LEAST.share) };
}

function withUnlawful(problem: RosterProblem, share: number): RosterProblem {
  return { ...problem, weights: { ...problem.weights, unlawful: problem.weights.unlawful * share } };
}

/** Cells of a found rota that differ from the plan's: the work, and in weeks whose work has changed the weekly days off. */
export function changedCells({ shifts, days, allowed }: RosterProblem, plan: Plan, found: Uint8Array): readonly CellChange[] {
  const works = new Set(shifts.slice(1).map((shift) => shift.code));
  const daysOff = weeklyDaysOff(plan);
  const isCyclic = plan.period.kind === 'cycle' && plan.period.rotation === 'own-line';
  return plan.lines.flatMap((line, index) => {
    const isMovable = (day: number): boolean => {
      const bits = allowed[index * days + day] as number;
      return (bits & (bits - 1)) !== 0;
    };
    const texts = line.cells.map((text, day) => {
      if (!isMovable(day)) return text;
      const code = found[index * days + day] as number;
      return code === 0 ? (works.has(text) ? '' : text) : (shifts[code]?.code ?? text);
    });
    const marked = daysOff === null ? texts : markDaysOff(line, texts, isMovable, shifts, daysOff, isCyclic);
    return marked.flatMap((text, day): readonly CellChange[] => (text === line.cells[day] ? [] : [{ line: line.id, day, text }]));
  });
}

function unlawfulIn(plan: Plan, cells: readonly CellChange[]): readonly Finding[] {
  const applied = applyCommand(plan, { type: 'cells.set', cells });
  if (!applied.ok) throw new Error(`the search wrote what the plan refuses: ${applied.error.code}`);
  return evaluatePlan(applied.value).findings.filter(
    ({ severity, rule, line }) => line !== null && (severity === 'breach' || severity === 'needs-agreement') && !NOT_MENDED.has(rule),
  );
}

/** One shift behind each finding forbidden where it stands, and the rota found without those. */
function without(problem: RosterProblem, plan: Plan, unlawful: readonly Finding[], found: Uint8Array): { problem: RosterProblem; cells: Uint8Array } {
  const allowed = problem.allowed.slice();
  const cells = found.slice();
  for (const finding of unlawful) {
    const index = plan.lines.findIndex((line) => line.id === finding.line);
    if (index < 0) continue;
    for (let day = finding.day; day < Math.min(problem.days, finding.day + DAYS_PER_WEEK); day += 1) {
      const cell = index * problem.days + day;
      const code = cells[cell] as number;
      const left = (allowed[cell] as number) & ~(1 << code);
      if (code === 0 || left === 0) continue;
      allowed[cell] = left;
      cells[cell] = (left & 1) === 1 ? 0 : 31 - Math.clz32(left);
      break;
    }
  }
  return { problem: { ...problem, allowed }, cells };
}

import type { AppError } from '../../errors/app-error.ts';
import { hasProblems, type Problem, problemsError, showFound } from '../../errors/problem.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { addDays, DAYS_PER_WEEK, type LocalDate } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import type { Finding } from '../model/results.ts';
import { lineIds, periodProblems } from '../plan/plan-problems.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { cellOn } from './cell-on.ts';
import { contextOf } from './context-of.ts';
import { earnedF5 } from './earned-f5.ts';

/** How a base rota is laid on dates. */
export interface RollOutOptions {
  readonly name: string;
  /** A Monday. */
  readonly start: LocalDate;
  /** 1–53 */
  readonly weeks: number;
  /** The week of the base rota that the first week is; default 1. */
  readonly startWeek?: number | undefined;
  /** For single lines, by id, where they begin in another week than the rest. */
  readonly startWeeks?: Readonly<Record<string, number>> | undefined;
  /** What was in force before, to judge the seam. */
  readonly earlier?: Plan | undefined;
}

export interface RolledOut {
  readonly plan: Plan;
  /** What is found only because of the earlier plan. */
  readonly seam: readonly Finding[];
}

/**
 * A calendar plan from a base rota: every line goes on from its start week, round its own line or, in a rolling rota, on through the lines
 * below. Holidays change nothing yet; each line keeps which of them earned it an F5. Comments, pins and wishes stay with the base rota. With an earlier plan its last weeks come along as context.
 * Errors: `request.invalid` when the rota is no cycle, the start no Monday, or a start week or line is not there.
 * @term kalenderplan, årsturnus
 */
export function rollOut(base: Plan, options: RollOutOptions): Result<RolledOut, AppError> {
  const problems = optionProblems(base, options);
  if (hasProblems(problems)) return err(problemsError('request.invalid', problems, { method: 'plan.roll-out' }));
  const period = { kind: 'calendar', start: options.start, weeks: options.weeks } as const;
  const days = buildTimeline({ ...base, period, lines: [] }).days;
  const lines = base.lines.map((line, index) => {
    const cells = cellsOf(base, index, options, (one) => one.cells);
    const f5Earned = earnedF5(days, base.shiftCodes, cells);
    // Pins and wishes speak of days of the base rota.
    const { pinnedDays: _pins, wishes: _wishes, ...lineFacts } = line;
    return { ...lineFacts, ...elsewhereOf(base, index, options), cells, ...(f5Earned.length === 0 ? {} : { f5Earned }) };
  });
  const { process: _ofTheBase, comments: _onTheBase, context: _none, ...facts } = base;
  const plan: Plan = { ...facts, name: options.name, period, lines };
  return ok(options.earlier === undefined ? { plan, seam: [] } : withSeam(plan, options.earlier));
}

/** What the person works elsewhere, on the same dates. The plan there is another one now, so the link to it ends. */
function elsewhereOf(base: Plan, index: number, options: RollOutOptions): Pick<RotaLine, 'elsewhere'> {
  const there = base.lines[index]?.elsewhere;
  if (there === undefined) return {};
  const { plan: _plan, line: _line, ...facts } = there;
  return { elsewhere: { ...facts, cells: cellsOf(base, index, options, ({ elsewhere }) => elsewhere?.cells ?? []) } };
}

function cellsOf(
  base: Plan,
  lineIndex: number,
  { start, weeks, startWeek, startWeeks = {} }: RollOutOptions,
  cellsIn: (line: RotaLine) => readonly string[],
): readonly string[] {
  const id = base.lines[lineIndex]?.id ?? '';
  const first = (Object.hasOwn(startWeeks, id) ? startWeeks[id] : startWeek) ?? 1;
  // As if the base rota itself began on the first date.
  const rota: Plan = { ...base, period: { ...base.period, start }, lines: base.lines.map((line) => ({ ...line, cells: cellsIn(line) })) };
  return Array.from({ length: weeks * DAYS_PER_WEEK }, (_, day) => cellOn(rota, lineIndex, addDays(start, day), first - 1) ?? '');
}

function withSeam(plan: Plan, earlier: Plan): RolledOut {
  const { context, shiftCodes } = contextOf(earlier, plan.period.start, plan);
  if (context === undefined) return { plan, seam: [] };
  const joined: Plan = { ...plan, shiftCodes, context };
  const alone = new Set(evaluatePlan(plan).findings.map(keyOf));
  return { plan: joined, seam: evaluatePlan(joined).findings.filter((finding) => !alone.has(keyOf(finding))) };
}

function keyOf({ rule, line, from, to, measured, severity }: Finding): string {
  return JSON.stringify([rule, line, from, to, measured, severity]);
}

function optionProblems(base: Plan, { start, weeks, startWeek, startWeeks = {} }: RollOutOptions): Problem[] {
  if (base.period.kind !== 'cycle') return [{ path: ['planId'], found: showFound(base.period.kind), accepted: '"cycle"' }];
  const problems = periodProblems({ kind: 'calendar', start, weeks }, []);
  const last = base.period.weeks;
  const weekProblem = (path: readonly string[], week: number): Problem[] =>
    Number.isInteger(week) && week >= 1 && week <= last ? [] : [{ path, found: showFound(week), accepted: '@between', values: { min: 1, max: last } }];
  if (startWeek !== undefined) problems.push(...weekProblem(['startWeek'], startWeek));
  const known = base.lines.map(({ id }) => id);
  for (const [id, week] of Object.entries(startWeeks)) {
    if (known.includes(id)) problems.push(...weekProblem(['startWeeks', id], week));
    else problems.push({ path: ['startWeeks', id], found: showFound(id), accepted: '@line-ids', values: lineIds(known) });
  }
  return problems;
}

import { hasProblems, type Problem, showFound } from '../../errors/problem.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import { normaliseCellText } from './cell-text.ts';
import type { PlanChanges } from './command.ts';
import { withinDays } from './notes.ts';
import { contextProblems, datedFactProblems, demandProblems, lineIds, ownLineProblems, periodProblems } from './plan-problems.ts';
import { profileProblems } from './profile-problems.ts';

/** The plan with its own facts changed; a new number of weeks cuts or lengthens every line. */
export function applyPlanUpdate(plan: Plan, changes: PlanChanges): Plan | readonly [Problem, ...Problem[]] {
  const period = changes.period ?? plan.period;
  const problems: Problem[] = [];
  if (changes.period !== undefined) {
    problems.push(...periodProblems(changes.period, ['changes', 'period']), ...ownLineProblems(plan.lines, changes.period, ['lines']));
    if (changes.period.kind !== plan.period.kind) {
      problems.push(...demandProblems(plan.demand, changes.period, ['demand']), ...datedFactProblems(plan.lines, changes.period, ['lines']));
      problems.push(...profileProblems(plan.demandProfiles ?? [], plan.demand, changes.period, { profiles: ['demandProfiles'], rows: ['demand'] }));
    }
  }
  const context = changes.context === undefined ? plan.context : (changes.context ?? undefined);
  if (context !== undefined && (changes.context !== undefined || changes.period !== undefined)) {
    problems.push(...contextProblems(context, { ...plan, period }, ['changes', 'context']));
  }
  const addedDays = (period.weeks - plan.period.weeks) * DAYS_PER_WEEK;
  problems.push(...restoreProblems(plan, changes.restoreCells ?? {}, addedDays));
  if (hasProblems(problems)) return problems;
  const restore = changes.restoreCells ?? {};
  const { process: _process, context: _context, ...others } = plan;
  const changed: Plan = {
    ...others,
    name: changes.name ?? plan.name,
    unit: changes.unit ?? plan.unit,
    settings: changes.settings ?? plan.settings,
    ...present('process', changes.process === undefined ? plan.process : changes.process),
    ...present('context', context),
    period,
    lines: addedDays === 0 ? plan.lines : plan.lines.map((line) => resize(line, addedDays, Object.hasOwn(restore, line.id) ? restore[line.id] : undefined)),
  };
  return addedDays < 0 ? withinDays(changed, period.weeks * DAYS_PER_WEEK) : changed;
}

/** The fact under its key, or no key at all. */
function present<K extends 'process' | 'context'>(key: K, value: Plan[K] | null): Partial<Pick<Plan, K>> {
  return value === undefined || value === null ? {} : ({ [key]: value } as Partial<Pick<Plan, K>>);
}

function restoreProblems(plan: Plan, restore: Readonly<Record<string, readonly string[]>>, addedDays: number): Problem[] {
  return Object.entries(restore).flatMap(([id, cells]): Problem[] => {
    const path = ['changes', 'restoreCells', id];
    const known = plan.lines.map((line) => line.id);
    if (!known.includes(id)) return [{ path, found: showFound(id), accepted: '@line-ids', values: lineIds(known) }];
    const wanted = Math.max(0, addedDays);
    return cells.length === wanted ? [] : [{ path, found: '@count', accepted: '@exactly', values: { count: cells.length, wanted } }];
  });
}

function resize(line: RotaLine, addedDays: number, restored: readonly string[] | undefined): RotaLine {
  const { elsewhere } = line;
  const there = elsewhere === undefined ? {} : { elsewhere: { ...elsewhere, cells: resized(elsewhere.cells, addedDays, undefined) } };
  return { ...line, cells: resized(line.cells, addedDays, restored?.map(normaliseCellText)), ...there };
}

function resized(cells: readonly string[], addedDays: number, restored: readonly string[] | undefined): readonly string[] {
  if (addedDays < 0) return cells.slice(0, addedDays);
  return [...cells, ...(restored ?? Array.from({ length: addedDays }, () => ''))];
}

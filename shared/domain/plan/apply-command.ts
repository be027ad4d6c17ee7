import type { AppError } from '../../errors/app-error.ts';
import { hasProblems, type Problem, problemsError, showFound } from '../../errors/problem.ts';
import { assertNever, must } from '../../kernel/assert.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sameValue } from '../../kernel/same-value.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Agreement, Plan, RotaLine } from '../model/plan.ts';
import { applyPlanUpdate } from './apply-plan-update.ts';
import { normaliseCellText } from './cell-text.ts';
import { type BatchCommand, CLEARABLE_LINE_FACTS, type PlanCommand, type PlanCommandType } from './command.ts';
import { elsewhereProblems } from './elsewhere-problems.ts';
import { commentProblems, lineNoteProblems } from './note-problems.ts';
import { commentsPart, pinsPart, withoutNotesOf } from './notes.ts';
import {
  agreementProblems,
  allowedCodeProblems,
  contextCellProblems,
  datedFactProblems,
  demandProblems,
  lineProblems,
  ownLineProblems,
  shiftCodeProblems,
} from './plan-problems.ts';
import { profileProblems } from './profile-problems.ts';
import { setPins } from './set-pins.ts';
import { unknownLine } from './unknown-line.ts';

type CommandOf<T extends PlanCommandType> = Extract<PlanCommand, { readonly type: T }>;
/** The changed plan, or what is wrong with the command. Unchanged parts are shared with the old plan. */
export type Applied = Plan | readonly [Problem, ...Problem[]];

/**
 * The plan after a command. Pure; parts that do not change are the same objects as before.
 * Errors: `command.invalid` with the path within the command, for unknown lines, days outside the period, ids used twice
 * and the like. A batch of which one command is refused is refused whole.
 */
export function applyCommand(plan: Plan, command: PlanCommand): Result<Plan, AppError> {
  const applied = apply(plan, command);
  return isRefused(applied) ? err(problemsError('command.invalid', applied, { command: command.type })) : ok(applied);
}

function isRefused(applied: Applied): applied is readonly [Problem, ...Problem[]] {
  return Array.isArray(applied);
}

function apply(plan: Plan, command: PlanCommand): Applied {
  switch (command.type) {
    case 'cells.set':
      return setCells(plan, command);
    case 'line.add':
      return addLine(plan, command);
    case 'line.remove':
      return removeLine(plan, command);
    case 'line.update':
      return updateLine(plan, command);
    case 'line.move':
      return moveLine(plan, command);
    case 'demand.replace':
      return replaceDemand(plan, command);
    case 'shift-codes.replace':
      return replaceShiftCodes(plan, command);
    case 'agreements.replace': {
      const problems = agreementProblems(command.agreements, plan.lines, ['agreements']);
      return hasProblems(problems) ? problems : { ...plan, agreements: command.agreements };
    }
    case 'plan.update':
      return applyPlanUpdate(plan, command.changes);
    case 'comments.replace': {
      const problems = commentProblems(command.comments, plan, ['comments']);
      const { comments: _old, ...rest } = plan;
      return hasProblems(problems) ? problems : { ...rest, ...commentsPart(command.comments) };
    }
    case 'pins.set':
      return setPins(plan, command);
    case 'batch':
      return applyBatch(plan, command);
    case 'plan.replace':
      return sameValue(plan, command.plan) ? plan : command.plan;
    default:
      return assertNever(command);
  }
}

function applyBatch(plan: Plan, { commands }: BatchCommand): Applied {
  let current = plan;
  for (const [index, command] of commands.entries()) {
    const applied = apply(current, command);
    if (isRefused(applied)) {
      const [first, ...rest] = applied.map((problem) => ({ ...problem, path: ['commands', index, ...problem.path] }));
      return [must(first, 'a problem'), ...rest];
    }
    current = applied;
  }
  return current;
}

function setCells(plan: Plan, command: CommandOf<'cells.set'>): Applied {
  const indexOf = new Map(plan.lines.map((line, index) => [line.id, index]));
  const days = plan.period.weeks * DAYS_PER_WEEK;
  const changed = new Map<number, string[]>();
  for (const [place, cell] of command.cells.entries()) {
    const index = indexOf.get(cell.line);
    const line = index === undefined ? undefined : plan.lines[index];
    if (index === undefined || line === undefined) return unknownLine(plan, cell.line, ['cells', place, 'line']);
    if (!Number.isInteger(cell.day) || cell.day < 0 || cell.day >= days) {
      return [{ path: ['cells', place, 'day'], found: showFound(cell.day), accepted: '@between', values: { min: 0, max: days - 1 } }];
    }
    const text = normaliseCellText(cell.text);
    const cells = changed.get(index) ?? (line.cells[cell.day] === text ? null : [...line.cells]);
    if (cells === null) continue;
    cells[cell.day] = text;
    changed.set(index, cells);
  }
  if (changed.size === 0) return plan;
  return {
    ...plan,
    lines: plan.lines.map((line, index) => {
      const cells = changed.get(index);
      return cells === undefined ? line : { ...line, cells };
    }),
  };
}

function addLine(plan: Plan, command: CommandOf<'line.add'>): Applied {
  const days = plan.period.weeks * DAYS_PER_WEEK;
  const { line, index } = command;
  const problems: Problem[] = [];
  if (plan.lines.some((other) => other.id === line.id)) problems.push({ path: ['line', 'id'], found: showFound(line.id), accepted: '@unique' });
  if (line.cells.length !== days) {
    problems.push({ path: ['line', 'cells'], found: '@count', accepted: '@exactly', values: { count: line.cells.length, wanted: days } });
  }
  if (!Number.isInteger(index) || index < 0 || index > plan.lines.length) problems.push(indexProblem(index, plan.lines.length));
  const known = new Set(plan.shiftCodes.map((code) => code.code));
  problems.push(...allowedCodeProblems(line.allowedCodes, known, ['line', 'allowedCodes']));
  const factProblems = [
    ...datedFactProblems([line], plan.period, []),
    ...ownLineProblems([line], plan.period, []),
    ...elsewhereProblems([line], plan.period, []),
    ...lineNoteProblems([line], plan.period, []),
  ];
  problems.push(...factProblems.map((problem) => ({ ...problem, path: ['line', ...problem.path.slice(1)] })));
  const agreements = plan.agreements.map((agreement) => withLine(agreement, line.id, command.inAgreements ?? {}, problems));
  for (const key of ['inAgreements', 'inConsents'] as const) {
    for (const id of Object.keys(command[key] ?? {})) {
      if (!plan.agreements.some((agreement) => agreement.id === id)) problems.push({ path: [key, id], found: showFound(id), accepted: '@agreement-ids' });
    }
  }
  const consenting = agreements.map((agreement) => withConsent(agreement, line.id, command.inConsents ?? {}, problems));
  const context = contextWith(plan, line.id, command.contextCells, problems);
  if (hasProblems(problems)) return problems;
  const { pinnedDays = [], ...facts } = line;
  const added: RotaLine = { ...facts, ...pinsPart(pinnedDays), cells: line.cells.map(normaliseCellText) };
  const lines = [...plan.lines.slice(0, index), added, ...plan.lines.slice(index)];
  const isNamed = command.inAgreements !== undefined || command.inConsents !== undefined;
  return { ...plan, lines, ...(isNamed ? { agreements: consenting } : {}), ...(context === plan.context ? {} : { context }) };
}

function indexProblem(index: number, max: number): Problem {
  return { path: ['index'], found: showFound(index), accepted: '@between', values: { min: 0, max } };
}

function withLine(agreement: Agreement, line: string, places: Readonly<Record<string, number>>, problems: Problem[]): Agreement {
  const place = Object.hasOwn(places, agreement.id) ? places[agreement.id] : undefined;
  if (place === undefined) return agreement;
  const path = ['inAgreements', agreement.id];
  if (agreement.lines === 'all') {
    problems.push({ path, found: '"all"', accepted: '@agreement-with-line-list' });
    return agreement;
  }
  if (place > agreement.lines.length) {
    problems.push({ path, found: showFound(place), accepted: '@between', values: { min: 0, max: agreement.lines.length } });
  }
  return { ...agreement, lines: [...agreement.lines.slice(0, place), line, ...agreement.lines.slice(place)] };
}

function withConsent(agreement: Agreement, line: string, places: Readonly<Record<string, number>>, problems: Problem[]): Agreement {
  const place = Object.hasOwn(places, agreement.id) ? places[agreement.id] : undefined;
  if (place === undefined) return agreement;
  const voluntary = agreement.voluntaryLines ?? [];
  if (agreement.type !== '10-12-4' || place > voluntary.length) {
    const max = agreement.type === '10-12-4' ? voluntary.length : 0;
    problems.push({ path: ['inConsents', agreement.id], found: showFound(place), accepted: '@between', values: { min: 0, max } });
  }
  return { ...agreement, voluntaryLines: [...voluntary.slice(0, place), line, ...voluntary.slice(place)] };
}

function contextWith({ context, shiftCodes }: Plan, line: string, cells: readonly string[] | undefined, problems: Problem[]): Plan['context'] {
  if (cells === undefined) return context;
  const wanted = (context?.weeks ?? 0) * DAYS_PER_WEEK;
  if (context === undefined || cells.length !== wanted) {
    problems.push({ path: ['contextCells'], found: '@count', accepted: '@exactly', values: { count: cells.length, wanted } });
    return context;
  }
  const added = { ...context, lines: { ...context.lines, [line]: cells } };
  problems.push(...contextCellProblems(cells, shiftCodes, ['contextCells']));
  return added;
}

function removeLine(plan: Plan, command: CommandOf<'line.remove'>): Applied {
  if (!plan.lines.some((line) => line.id === command.id)) return unknownLine(plan, command.id, ['id']);
  const lines = plan.lines.filter((line) => line.id !== command.id);
  const isOther = (id: string) => id !== command.id;
  const agreements = plan.agreements.map((agreement): Agreement => {
    const named = agreement.lines === 'all' || agreement.lines.every(isOther) ? agreement : { ...agreement, lines: agreement.lines.filter(isOther) };
    const { voluntaryLines } = named;
    return voluntaryLines === undefined || voluntaryLines.every(isOther) ? named : { ...named, voluntaryLines: voluntaryLines.filter(isOther) };
  });
  const isNamed = agreements.some((agreement, index) => agreement !== plan.agreements[index]);
  return { ...withoutNotesOf(plan, command.id), lines, ...(isNamed ? { agreements } : {}), ...contextWithout(plan, command.id) };
}

function contextWithout({ context }: Plan, id: string): Pick<Plan, 'context'> {
  if (context === undefined || !Object.hasOwn(context.lines, id)) return {};
  return { context: { ...context, lines: Object.fromEntries(Object.entries(context.lines).filter(([line]) => line !== id)) } };
}

function updateLine(plan: Plan, command: CommandOf<'line.update'>): Applied {
  const line = plan.lines.find((candidate) => candidate.id === command.id);
  if (line === undefined) return unknownLine(plan, command.id, ['id']);
  const updated: Record<string, unknown> = { ...line };
  for (const [key, value] of Object.entries(command.changes)) {
    if (value === undefined) continue;
    if (value === null && CLEARABLE_LINE_FACTS.some((fact) => fact === key)) delete updated[key];
    else updated[key] = value;
  }
  const changed = { ...(updated as unknown as RotaLine), id: line.id, cells: line.cells };
  const found = [
    ...lineProblems([changed], plan.shiftCodes, []),
    ...datedFactProblems([changed], plan.period, []),
    ...ownLineProblems([changed], plan.period, []),
    ...elsewhereProblems([changed], plan.period, []),
    ...lineNoteProblems([changed], plan.period, []),
  ];
  const problems = found.map(({ path, ...rest }) => ({ ...rest, path: ['changes', ...path.slice(1)] }));
  if (hasProblems(problems)) return problems;
  return { ...plan, lines: plan.lines.map((candidate) => (candidate === line ? changed : candidate)) };
}

function moveLine(plan: Plan, command: CommandOf<'line.move'>): Applied {
  const line = plan.lines.find((candidate) => candidate.id === command.id);
  if (line === undefined) return unknownLine(plan, command.id, ['id']);
  const { index } = command;
  if (!Number.isInteger(index) || index < 0 || index >= plan.lines.length) return [indexProblem(index, plan.lines.length - 1)];
  const rest = plan.lines.filter((candidate) => candidate !== line);
  return { ...plan, lines: [...rest.slice(0, index), line, ...rest.slice(index)] };
}

function replaceDemand(plan: Plan, { rows, profiles }: CommandOf<'demand.replace'>): Applied {
  const { demandProfiles = [], ...rest } = plan;
  const next = profiles ?? demandProfiles;
  const at = { profiles: profiles === undefined ? ['demandProfiles'] : ['profiles'], rows: ['rows'] };
  const problems = [...demandProblems(rows, plan.period, ['rows']), ...profileProblems(next, rows, plan.period, at)];
  return hasProblems(problems) ? problems : { ...rest, demand: rows, ...(next.length === 0 ? {} : { demandProfiles: next }) };
}

// A code that disappears leaves the lines' allowed codes with it; cells that used it keep their text, marked as unknown.
function replaceShiftCodes(plan: Plan, command: CommandOf<'shift-codes.replace'>): Applied {
  const problems = shiftCodeProblems(command.shiftCodes, ['shiftCodes']);
  const known = new Set(command.shiftCodes.map((code) => code.code));
  const given = command.allowedCodes ?? {};
  for (const [id, allowed] of Object.entries(given)) {
    if (!plan.lines.some((line) => line.id === id)) problems.push(...unknownLine(plan, id, ['allowedCodes', id]));
    problems.push(...allowedCodeProblems(allowed ?? undefined, known, ['allowedCodes', id]));
  }
  for (const code of new Set(Object.values(plan.context?.lines ?? {}).flat())) {
    if (code !== '' && !known.has(code)) problems.push({ path: ['shiftCodes'], found: '@missing-code', accepted: '@keep-context-code', values: { code } });
  }
  if (hasProblems(problems)) return problems;
  const lines = plan.lines.map((line): RotaLine => {
    const own = Object.hasOwn(given, line.id) ? given[line.id] : line.allowedCodes?.filter((code) => known.has(code));
    if (own === undefined) return line;
    const { allowedCodes: _old, ...rest } = line;
    return own === null ? rest : { ...rest, allowedCodes: own };
  });
  return { ...plan, shiftCodes: command.shiftCodes, lines };
}

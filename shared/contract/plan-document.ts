import type { Plan, PlanContext, RotaLine } from '../domain/model/plan.ts';
import { normaliseCellText } from '../domain/plan/cell-text.ts';
import { elsewhereCodeProblems } from '../domain/plan/elsewhere-problems.ts';
import { commentProblems, lineNoteProblems } from '../domain/plan/note-problems.ts';
import { commentsPart, pinsPart } from '../domain/plan/notes.ts';
import {
  agreementProblems,
  contextProblems,
  datedFactProblems,
  demandProblems,
  lineIds,
  lineProblems,
  listValues,
  ownLineProblems,
  periodProblems,
  shiftCodeProblems,
} from '../domain/plan/plan-problems.ts';
import { profileProblems } from '../domain/plan/profile-problems.ts';
import type { AppError } from '../errors/app-error.ts';
import { hasProblems, type Problem, type ProblemPath, problemsError, showFound } from '../errors/problem.ts';
import { must } from '../kernel/assert.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { DAYS_PER_WEEK } from '../time/local-date.ts';
import { PLAN_FORMAT, type PlanDocument, planDocumentSchema } from './plan-document-schema.ts';
import { readJson } from './read-json.ts';
import { checkPlanSize } from './read-plan-text.ts';
import { zodProblems } from './zod-problems.ts';

/**
 * The plan in a document: its text, or its JSON value already read.
 * Errors: `file.too-large`, `document.not-json`, `document.too-deep`, and `document.invalid` with the path of the first
 * problem and the number of further ones.
 */
export function parsePlanDocument(source: unknown, file: string): Result<Plan, AppError> {
  if (typeof source !== 'string') return fromValue(source, file);
  // Characters are never more than bytes, so a text within the byte limit is never refused here.
  const size = checkPlanSize(source.length, file);
  if (!size.ok) return size;
  const json = readJson(source, file);
  return json.ok ? fromValue(json.value, file) : json;
}

function fromValue(value: unknown, file: string): Result<Plan, AppError> {
  const foreign = formatProblem(value);
  if (foreign !== null) return err(problemsError('document.invalid', [foreign], { file }));
  const parsed = planDocumentSchema.safeParse(value);
  const problems = parsed.success ? documentProblems(parsed.data) : zodProblems(parsed.error, value);
  if (hasProblems(problems)) return err(problemsError('document.invalid', problems, { file }));
  return ok(toPlan(must(parsed.data, 'parsed document')));
}

// Another format makes every other complaint meaningless, so it is told alone.
function formatProblem(value: unknown): Problem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { path: [], found: showFound(value), accepted: '@an-object' };
  const format = (value as { readonly format?: unknown }).format;
  return format === PLAN_FORMAT ? null : { path: ['format'], found: showFound(format), accepted: JSON.stringify(PLAN_FORMAT) };
}

/** What does not fit together in a document whose shape is right. */
function documentProblems(document: PlanDocument): Problem[] {
  return [
    ...periodProblems(document.period, ['period']),
    ...shiftCodeProblems(document.shiftCodes, ['shiftCodes']),
    ...demandProblems(document.demand, document.period, ['demand']),
    ...profileProblems(document.demandProfiles ?? [], document.demand, document.period, { profiles: ['demandProfiles'], rows: ['demand'] }),
    ...lineProblems(document.lines, document.shiftCodes, ['lines']),
    ...datedFactProblems(document.lines, document.period, ['lines']),
    ...ownLineProblems(document.lines, document.period, ['lines']),
    ...lineNoteProblems(document.lines, document.period, ['lines']),
    ...commentProblems(document.comments ?? [], document, ['comments']),
    ...document.lines.flatMap((line, index) => weekProblems(document, line.weeks, document.period.weeks, ['lines', index, 'weeks'])),
    ...document.lines.flatMap((line, index) => documentElsewhereProblems(document, line.elsewhere, ['lines', index, 'elsewhere'])),
    ...documentContextProblems(document),
    ...agreementProblems(document.agreements ?? [], document.lines, ['agreements']),
    ...unknownCellProblems(document),
  ];
}

function cellsOfWeek(week: string): string[] {
  return codesOfWeek(week).map((code) => (code === '-' ? '' : code));
}

function codesOfWeek(week: string): string[] {
  const trimmed = week.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
}

function documentElsewhereProblems({ period }: PlanDocument, elsewhere: PlanDocument['lines'][number]['elsewhere'], at: ProblemPath): Problem[] {
  if (elsewhere === undefined) return [];
  return [...elsewhereCodeProblems(elsewhere, at), ...weekProblems(elsewhere, elsewhere.weeks, period.weeks, [...at, 'weeks'])];
}

/** Counts first, so that a week with a day too few is told as such and not by the days it moves. */
function documentContextProblems(document: PlanDocument): Problem[] {
  const { context } = document;
  if (context === undefined) return [];
  const problems = Object.entries(context.lines).flatMap(([line, weeks]) => weekProblems(document, weeks, context.weeks, ['context', 'lines', line]));
  return problems.length > 0 ? problems : contextProblems(contextOf(context), document, ['context']);
}

function contextOf({ weeks, lines }: NonNullable<PlanDocument['context']>): PlanContext {
  return { weeks, lines: Object.fromEntries(Object.entries(lines).map(([line, texts]) => [line, texts.flatMap(cellsOfWeek)])) };
}

function weekProblems(
  document: { readonly shiftCodes: readonly { readonly code: string }[] },
  weeks: readonly string[],
  wanted: number,
  at: ProblemPath,
): Problem[] {
  const problems: Problem[] = [];
  if (weeks.length !== wanted) problems.push({ path: at, found: '@count', accepted: '@exactly', values: { count: weeks.length, wanted } });
  const known = ['-', ...document.shiftCodes.map((code) => code.code)];
  weeks.forEach((week, index) => {
    const codes = codesOfWeek(week);
    const path = [...at, index];
    if (codes.length !== DAYS_PER_WEEK) problems.push({ path, found: '@count', accepted: '@seven-codes', values: { count: codes.length } });
    for (const code of codes) if (!known.includes(code)) problems.push({ path, found: showFound(code), accepted: listValues(known) });
  });
  return problems;
}

function unknownCellProblems(document: PlanDocument): Problem[] {
  const codes = new Set(document.shiftCodes.map((code) => code.code));
  const lines = new Map(document.lines.map((line) => [line.id, line]));
  const days = document.period.weeks * DAYS_PER_WEEK;
  const seen = new Set<string>();
  return (document.unknownCells ?? []).flatMap((cell, index): Problem[] => {
    const at = ['unknownCells', index];
    const line = lines.get(cell.line);
    if (line === undefined) return [{ path: [...at, 'line'], found: showFound(cell.line), accepted: '@line-ids', values: lineIds(lines.keys()) }];
    if (cell.day >= days) return [{ path: [...at, 'day'], found: showFound(cell.day), accepted: '@between', values: { min: 0, max: days - 1 } }];
    if (codes.has(cell.text) || normaliseCellText(cell.text) !== cell.text || cell.text === '') {
      return [{ path: [...at, 'text'], found: showFound(cell.text), accepted: '@unknown-cell-text' }];
    }
    const key = `${cell.day} ${cell.line}`;
    const taken = codesOfWeek(line.weeks[Math.floor(cell.day / DAYS_PER_WEEK)] ?? '')[cell.day % DAYS_PER_WEEK] ?? '-';
    if (seen.has(key) || taken !== '-') return [{ path: [...at, 'day'], found: showFound(cell.day), accepted: '@free-cell' }];
    seen.add(key);
    return [];
  });
}

function elsewherePart(elsewhere: PlanDocument['lines'][number]['elsewhere']): Pick<RotaLine, 'elsewhere'> {
  if (elsewhere === undefined) return {};
  const { weeks, ...facts } = elsewhere;
  return { elsewhere: { ...facts, cells: weeks.flatMap(cellsOfWeek) } };
}

function toPlan(document: PlanDocument): Plan {
  const { name, unit, period, shiftCodes, demand, agreements = [], settings = {}, process, context, comments, demandProfiles = [] } = document;
  const unknown = new Map<string, Map<number, string>>();
  for (const cell of document.unknownCells ?? []) unknown.set(cell.line, (unknown.get(cell.line) ?? new Map<number, string>()).set(cell.day, cell.text));
  const lines = document.lines.map(({ weeks, label = '', pinnedDays = [], elsewhere, ...facts }): RotaLine => {
    const kept = unknown.get(facts.id);
    const cells = weeks.flatMap(cellsOfWeek);
    return { ...facts, ...pinsPart(pinnedDays), ...elsewherePart(elsewhere), label, cells: cells.map((text, day) => kept?.get(day) ?? text) };
  });
  return {
    name,
    unit,
    period,
    shiftCodes,
    demand,
    lines,
    agreements,
    settings,
    ...(process === undefined ? {} : { process }),
    ...(context === undefined ? {} : { context: contextOf(context) }),
    ...commentsPart(comments),
    ...(demandProfiles.length === 0 ? {} : { demandProfiles }),
  };
}

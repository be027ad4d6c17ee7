import { type Problem, type ProblemPath, showFound } from '../../errors/problem.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { DAYS_PER_WEEK, weekdayIndex } from '../../time/local-date.ts';
import { COMPETENCES } from '../model/competence.ts';
import { isHeld } from '../model/is-held.ts';
import { type Agreement, type DemandRow, LIMITS_OF_AGREEMENT, type Period, type Plan, type PlanContext, type RotaLine, type ShiftCode } from '../model/plan.ts';

/**
 * What must hold between the parts of a plan, beyond the shape of each. Used alike for documents and for commands; `at`
 * says where the part stands, so that the path in the message is exact.
 */

/** Values listed in a message; long lists end in an ellipsis. */
export function listValues(values: readonly string[]): string {
  if (values.length === 0) return '@nothing';
  const shown = values.slice(0, 40).join(', ');
  return values.length > 40 ? `${shown}, …` : shown;
}

/** Values that stand twice. */
export function duplicateProblems<T extends string | number>(values: readonly T[], pathOf: (index: number) => ProblemPath): Problem[] {
  const seen = new Set<T>();
  const problems: Problem[] = [];
  values.forEach((value, index) => {
    if (seen.has(value)) problems.push({ path: pathOf(index), found: showFound(value), accepted: '@unique' });
    seen.add(value);
  });
  return problems;
}

export function periodProblems(period: Period, at: ProblemPath): Problem[] {
  const problems: Problem[] = [];
  if (weekdayIndex(period.start) !== 0) problems.push({ path: [...at, 'start'], found: showFound(period.start), accepted: '@monday' });
  if (period.kind === 'calendar' && period.rotation !== undefined) {
    problems.push({ path: [...at, 'rotation'], found: showFound(period.rotation), accepted: '@rotation-only-in-cycles' });
  }
  return problems;
}

export function shiftCodeProblems(codes: readonly ShiftCode[], at: ProblemPath): Problem[] {
  const problems = duplicateProblems(
    codes.map((code) => code.code),
    (index) => [...at, index, 'code'],
  );
  codes.forEach((code, index) => {
    if (code.kind !== 'work' || code.unpaidBreakMinutes === undefined) return;
    const minutes = endMinuteAfter(code.start, code.end) - minuteOfDay(code.start);
    if (code.unpaidBreakMinutes >= minutes) {
      const path = [...at, index, 'unpaidBreakMinutes'];
      problems.push({ path, found: showFound(code.unpaidBreakMinutes), accepted: '@shorter-than-shift', values: { minutes } });
    }
  });
  return problems;
}

function demandRowProblems(row: DemandRow, period: Pick<Period, 'kind'>, at: ProblemPath): Problem[] {
  const problems: Problem[] = [];
  const atMostPeople = (key: readonly string[], heads: number | undefined) => {
    if (heads !== undefined && heads > row.people) {
      problems.push({ path: [...at, ...key], found: showFound(heads), accepted: '@at-most-people', values: { people: row.people } });
    }
  };
  atMostPeople(['minimum'], row.minimum);
  for (const competence of COMPETENCES) atMostPeople(['competence', competence], row.competence?.[competence]);
  if (period.kind === 'cycle') {
    for (const key of ['from', 'to'] as const) {
      if (row[key] !== undefined) problems.push({ path: [...at, key], found: showFound(row[key]), accepted: '@dates-only-in-calendar' });
    }
  } else if (row.from !== undefined && row.to !== undefined && row.from > row.to) {
    problems.push({ path: [...at, 'to'], found: showFound(row.to), accepted: '@not-before', values: { date: row.from } });
  }
  return problems;
}

export function demandProblems(rows: readonly DemandRow[], period: Pick<Period, 'kind'>, at: ProblemPath): Problem[] {
  const duplicates = duplicateProblems(
    rows.map((row) => row.id),
    (index) => [...at, index, 'id'],
  );
  return [...duplicates, ...rows.flatMap((row, index) => demandRowProblems(row, period, [...at, index]))];
}

/** Codes in a line's `allowedCodes` that the plan does not have. */
export function allowedCodeProblems(allowed: readonly string[] | undefined, known: ReadonlySet<string>, at: ProblemPath): Problem[] {
  return (allowed ?? []).flatMap((code, index) =>
    known.has(code) ? [] : [{ path: [...at, index], found: showFound(code), accepted: listValues([...known]) }],
  );
}

export function lineProblems(lines: readonly Pick<RotaLine, 'id' | 'allowedCodes'>[], shiftCodes: readonly ShiftCode[], at: ProblemPath): Problem[] {
  const known = new Set(shiftCodes.map((code) => code.code));
  const duplicates = duplicateProblems(
    lines.map((line) => line.id),
    (index) => [...at, index, 'id'],
  );
  return [...duplicates, ...lines.flatMap((line, index) => allowedCodeProblems(line.allowedCodes, known, [...at, index, 'allowedCodes']))];
}

/** Facts of lines that only dates give a meaning. */
export function datedFactProblems(
  lines: readonly Pick<RotaLine, 'overlays' | 'vacationDays' | 'f5Earned'>[],
  period: Pick<Period, 'kind'>,
  at: ProblemPath,
): Problem[] {
  return lines.flatMap((line, index) => {
    if (period.kind === 'cycle') {
      const dated = (['overlays', 'vacationDays', 'f5Earned'] as const).filter((fact) => line[fact] !== undefined);
      return dated.map((fact) => ({ path: [...at, index, fact], found: showFound(line[fact]), accepted: '@dates-only-in-calendar' }));
    }
    return (line.overlays ?? []).flatMap(({ from, to }, place) =>
      from > to ? [{ path: [...at, index, 'overlays', place, 'to'], found: showFound(to), accepted: '@not-before', values: { date: from } }] : [],
    );
  });
}

/** Facts that only a line of one position can have: in a rolling rota everybody walks through every line. */
export function ownLineProblems(
  lines: readonly { readonly vacancy?: RotaLine['vacancy']; readonly elsewhere?: object | undefined }[],
  period: Pick<Period, 'kind' | 'rotation'>,
  at: ProblemPath,
): Problem[] {
  if (period.kind !== 'cycle' || period.rotation !== 'rolling') return [];
  return lines.flatMap((line, index) => [
    ...(isHeld(line) ? [{ path: [...at, index, 'vacancy'], found: showFound(line.vacancy), accepted: '@only-own-lines' }] : []),
    ...(line.elsewhere === undefined ? [] : [{ path: [...at, index, 'elsewhere'], found: showFound(line.elsewhere), accepted: '@only-own-lines' }]),
  ]);
}

export function agreementProblems(agreements: readonly Agreement[], lines: readonly Pick<RotaLine, 'id'>[], at: ProblemPath): Problem[] {
  const known = new Set(lines.map((line) => line.id));
  const problems = duplicateProblems(
    agreements.map((agreement) => agreement.id),
    (index) => [...at, index, 'id'],
  );
  agreements.forEach((agreement, index) => {
    if (agreement.from > agreement.to) {
      problems.push({ path: [...at, index, 'to'], found: showFound(agreement.to), accepted: '@not-before', values: { date: agreement.from } });
    }
    problems.push(...listedLineProblems(agreement.lines === 'all' ? [] : agreement.lines, known, [...at, index, 'lines']));
    problems.push(...listedLineProblems(agreement.voluntaryLines ?? [], known, [...at, index, 'voluntaryLines']));
    problems.push(...agreementTermProblems(agreement, [...at, index]));
  });
  return problems;
}

function listedLineProblems(lines: readonly string[], known: ReadonlySet<string>, at: ProblemPath): Problem[] {
  const unknown = lines.flatMap((line, place): Problem[] =>
    known.has(line) ? [] : [{ path: [...at, place], found: showFound(line), accepted: known.size > 0 ? '@line-ids' : '@nothing', values: lineIds(known) }],
  );
  return [...unknown, ...duplicateProblems(lines, (place) => [...at, place])];
}

/** Terms that agreements of the type do not have. */
function agreementTermProblems({ type, limits, voluntaryLines }: Agreement, at: ProblemPath): Problem[] {
  const problems: Problem[] = [];
  if (voluntaryLines !== undefined && type !== '10-12-4')
    problems.push({ path: [...at, 'voluntaryLines'], found: showFound(voluntaryLines), accepted: '@only-10-12-4' });
  const allowed = LIMITS_OF_AGREEMENT[type];
  for (const [key, value] of Object.entries(limits ?? {})) {
    if (value !== undefined && !allowed.some((name) => name === key)) {
      problems.push({ path: [...at, 'limits', key], found: showFound(value), accepted: listValues(allowed) });
    }
  }
  return problems;
}

/** A context that its plan cannot have. */
export function contextProblems(
  context: PlanContext,
  plan: Pick<Plan, 'period' | 'shiftCodes'> & { readonly lines: readonly Pick<RotaLine, 'id'>[] },
  at: ProblemPath,
): Problem[] {
  if (plan.period.kind === 'cycle') return [{ path: at, found: '@found-object', accepted: '@dates-only-in-calendar' }];
  const known = new Set(plan.lines.map((line) => line.id));
  const wanted = context.weeks * DAYS_PER_WEEK;
  return Object.entries(context.lines).flatMap(([line, cells]): Problem[] => {
    const path = [...at, 'lines', line];
    if (!known.has(line)) return [{ path, found: showFound(line), accepted: known.size > 0 ? '@line-ids' : '@nothing', values: lineIds(known) }];
    if (cells.length !== wanted) return [{ path, found: '@count', accepted: '@exactly', values: { count: cells.length, wanted } }];
    return contextCellProblems(cells, plan.shiftCodes, path);
  });
}

/** Codes of a context that the plan does not have. */
export function contextCellProblems(cells: readonly string[], shiftCodes: readonly ShiftCode[], at: ProblemPath): Problem[] {
  const known = shiftCodes.map((code) => code.code);
  return cells.flatMap((text, day) =>
    text === '' || known.includes(text) ? [] : [{ path: [...at, day], found: showFound(text), accepted: listValues(known) }],
  );
}

/** Values for the text `@line-ids`. */
export function lineIds(known: Iterable<string>): { readonly ids: string } {
  return { ids: listValues([...known]) };
}

import type { DayOff, Plan, RotaLine, ShiftCode } from '../../domain/model/plan.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { RosterShift } from './roster-problem.ts';

/** The texts of a plan's codes for the two weekly days off. */
interface WeeklyDaysOff {
  readonly first: string;
  readonly second: string | null;
}

/**
 * The codes with which a plan names the weekly days off: null where it has none, and where work is planned but no such day is
 * marked anywhere, for then it is not the leader's way. @term F1, F2
 */
export function weeklyDaysOff(plan: Plan): WeeklyDaysOff | null {
  const first = codeOf(plan.shiftCodes, 'F1');
  if (first === null) return null;
  const texts = new Set(plan.lines.flatMap(({ cells }) => cells));
  const hasWork = plan.shiftCodes.some(({ kind, code }) => kind === 'work' && texts.has(code));
  return hasWork && !texts.has(first) ? null : { first, second: codeOf(plan.shiftCodes, 'F2') };
}

function codeOf(codes: readonly ShiftCode[], dayOff: DayOff): string | null {
  return codes.find((code) => code.kind === 'off' && code.dayOff === dayOff)?.code ?? null;
}

/**
 * A line's new texts with the weekly days off where they now belong, in weeks whose work has changed: F1 on the free day with the longest
 * rest around it (of equal ones where it was, else the last), F2 beside it where that is possible. Locked cells and other texts stay.
 * @param found the text of each cell after the search, with days that stay free as they were
 * @param isMovable whether the search was free to write a cell
 * @source rulebook 5.2
 */
export function markDaysOff(
  { cells }: Pick<RotaLine, 'cells'>,
  found: readonly string[],
  isMovable: (day: number) => boolean,
  shifts: readonly RosterShift[],
  { first, second }: WeeklyDaysOff,
  isCyclic: boolean,
): readonly string[] {
  const work = new Map(shifts.slice(1).map((shift) => [shift.code, shift]));
  const marked = [...found];
  for (let monday = 0; monday < found.length; monday += DAYS_PER_WEEK) {
    const week = Array.from({ length: DAYS_PER_WEEK }, (_, index) => monday + index).filter((day) => day < found.length);
    const hasChanged = week.some((day) => found[day] !== cells[day] && (work.has(found[day] ?? '') || work.has(cells[day] ?? '')));
    if (!hasChanged) continue;
    const free = week.filter((day) => isMovable(day) && isFree(found[day], first, second));
    for (const day of free) marked[day] = '';
    const rest = (day: number): number => restAround(found, work, day, isCyclic);
    const hasFirst = week.some((day) => marked[day] === first);
    const f1 = hasFirst ? undefined : free.toSorted((a, b) => rest(b) - rest(a) || Number(cells[b] === first) - Number(cells[a] === first) || b - a)[0];
    if (f1 !== undefined) marked[f1] = first;
    const beside = week.find((day) => marked[day] === first) ?? Number.NaN;
    const isBeside = (day: number): number => (day === beside - 1 ? 2 : day === beside + 1 ? 1 : 0);
    const hasSecond = second === null || week.some((day) => marked[day] === second);
    const f2 = hasSecond ? undefined : free.filter((day) => day !== f1).toSorted((a, b) => isBeside(b) - isBeside(a) || rest(b) - rest(a) || b - a)[0];
    if (f2 !== undefined && second !== null) marked[f2] = second;
  }
  return marked;
}

function isFree(text: string | undefined, first: string, second: string | null): boolean {
  return text === '' || text === first || text === second;
}

/** Minutes without work around a free day; a row that does not come round is free before its first day and after its last. */
function restAround(texts: readonly string[], work: ReadonlyMap<string, RosterShift>, day: number, isCyclic: boolean): number {
  const length = texts.length;
  const shiftAt = (at: number): RosterShift | undefined => {
    if (!isCyclic && (at < 0 || at >= length)) return undefined;
    return work.get(texts[((at % length) + length) % length] ?? '');
  };
  let before = MINUTES_PER_DAY * length;
  let after = before;
  for (let away = 1; away < length; away += 1) {
    const shift = shiftAt(day - away);
    if (!shift) continue;
    before = away * MINUTES_PER_DAY - shift.end;
    break;
  }
  for (let away = 1; away < length; away += 1) {
    const shift = shiftAt(day + away);
    if (!shift) continue;
    after = away * MINUTES_PER_DAY + shift.start;
    break;
  }
  return before + after;
}

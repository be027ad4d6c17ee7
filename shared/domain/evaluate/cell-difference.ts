import { sameValue } from '../../kernel/same-value.ts';
import type { Plan, RotaLine } from '../model/plan.ts';

/** Where two plans that are otherwise the same have different cells. */
export interface CellDifference {
  /** Indexes of the lines. */
  readonly lines: ReadonlySet<number>;
  /** The days and the day after each of them, which its night shifts reach. */
  readonly days: ReadonlySet<number>;
}

/** Null when anything but cells and notes differs, so that only a full evaluation is right. Nothing is judged by comments, pins and wishes. */
export function cellDifference(before: Plan, after: Plan): CellDifference | null {
  const { lines: linesBefore, comments: _, ...factsBefore } = before;
  const { lines: linesAfter, comments: __, ...factsAfter } = after;
  if (linesBefore.length !== linesAfter.length || !sameValue(factsBefore, factsAfter)) return null;
  const lines = new Set<number>();
  const days = new Set<number>();
  for (const [index, line] of linesAfter.entries()) {
    const old = linesBefore[index];
    if (!old || !hasSameFacts(old, line)) return null;
    // What somebody works elsewhere concerns the rules about that person and nobody else.
    if (addChangedDays(old, line, before, days) || !sameValue(old.elsewhere, line.elsewhere)) lines.add(index);
  }
  return { lines, days };
}

function hasSameFacts(old: RotaLine, line: RotaLine): boolean {
  if (old === line) return true;
  return sameValue(judgedFacts(old), judgedFacts(line));
}

function judgedFacts(line: RotaLine): object {
  const { cells: _, pinnedDays: __, wishes: ___, elsewhere: ____, ...facts } = line;
  return facts;
}

function addChangedDays(old: RotaLine, line: RotaLine, { period }: Plan, days: Set<number>): boolean {
  if (old.cells === line.cells) return false;
  const daysOfPlan = period.weeks * 7;
  let hasChanged = false;
  for (let day = 0; day < daysOfPlan; day += 1) {
    if (old.cells[day] === line.cells[day]) continue;
    hasChanged = true;
    days.add(day);
    if (day + 1 < daysOfPlan) days.add(day + 1);
    else if (period.kind === 'cycle') days.add(0);
  }
  return hasChanged;
}

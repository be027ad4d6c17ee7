import { type Problem, type ProblemPath, showFound } from '../../errors/problem.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Period, RotaLine } from '../model/plan.ts';
import type { PlanComment } from '../model/plan-comment.ts';
import { duplicateProblems, lineIds } from './plan-problems.ts';

/** What must hold between a plan and its comments, pins and wishes; `at` as in plan-problems.ts. */

/** A day that the plan does not have. */
export function dayProblems(day: number, period: Pick<Period, 'weeks'>, path: ProblemPath): Problem[] {
  const days = period.weeks * DAYS_PER_WEEK;
  return Number.isInteger(day) && day >= 0 && day < days ? [] : [{ path, found: showFound(day), accepted: '@between', values: { min: 0, max: days - 1 } }];
}

export function commentProblems(
  comments: readonly PlanComment[],
  { lines, period }: { readonly lines: readonly Pick<RotaLine, 'id'>[]; readonly period: Pick<Period, 'weeks'> },
  at: ProblemPath,
): Problem[] {
  const known = new Set(lines.map(({ id }) => id));
  const problems = duplicateProblems(
    comments.map(({ id }) => id),
    (index) => [...at, index, 'id'],
  );
  comments.forEach(({ line, day }, index) => {
    if (line !== undefined && !known.has(line)) {
      problems.push({ path: [...at, index, 'line'], found: showFound(line), accepted: known.size > 0 ? '@line-ids' : '@nothing', values: lineIds(known) });
    }
    if (day === undefined) return;
    if (line === undefined) problems.push({ path: [...at, index, 'day'], found: showFound(day), accepted: '@only-with-line' });
    problems.push(...dayProblems(day, period, [...at, index, 'day']));
  });
  return problems;
}

/** Pins and wishes of lines. */
export function lineNoteProblems(lines: readonly Pick<RotaLine, 'pinnedDays' | 'wishes'>[], period: Pick<Period, 'weeks'>, at: ProblemPath): Problem[] {
  return lines.flatMap(({ pinnedDays = [], wishes = [] }, index) => {
    const pinAt = (place: number): ProblemPath => [...at, index, 'pinnedDays', place];
    const wishAt = (place: number): ProblemPath => [...at, index, 'wishes', place, 'day'];
    return [
      ...pinnedDays.flatMap((day, place) => dayProblems(day, period, pinAt(place))),
      ...duplicateProblems(pinnedDays, pinAt),
      ...wishes.flatMap(({ day }, place) => dayProblems(day, period, wishAt(place))),
      ...duplicateProblems(
        wishes.map(({ day }) => day),
        wishAt,
      ),
    ];
  });
}

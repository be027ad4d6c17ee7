import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Finding } from '../model/results.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { shiftsBehind } from './behind-finding.ts';
import { type ShiftCell, shiftCell } from './candidates.ts';

type Ground = { readonly timeline: Timeline };

/** Cells of the plan whose shifts are behind the finding, in order of time. */
export function cellsBehind(finding: Finding, { timeline }: Ground): readonly ShiftCell[] {
  return shiftsBehind(finding, timeline).flatMap(({ line, day, unit }) => (unit === undefined ? (shiftCell(timeline, line, day) ?? []) : []));
}

/** Cells with a shift in the week of the finding. */
export function cellsOfWeek({ line, day }: Finding, { timeline }: Ground): readonly ShiftCell[] {
  const monday = day - (day % DAYS_PER_WEEK);
  return Array.from({ length: DAYS_PER_WEEK }, (_, index) => (line === null ? null : shiftCell(timeline, line, monday + index))).flatMap((cell) => cell ?? []);
}

const SATURDAY = 5;

/** Cells whose change could make the finding go away; where it speaks of a line's whole period, those that it counts. */
export function cellsToMend(finding: Finding, ground: Ground): readonly ShiftCell[] {
  const { timeline } = ground;
  const ofLine = () => timeline.days.flatMap(({ day }) => (finding.line === null ? [] : (shiftCell(timeline, finding.line, day) ?? [])));
  switch (finding.rule) {
    case 'weekly-rest':
      return cellsOfWeek(finding, ground);
    case 'weekend-frequency':
      return ofLine().filter(({ day }) => day % DAYS_PER_WEEK >= SATURDAY);
    case 'hours-balance':
      return ofLine();
    default:
      return cellsBehind(finding, ground);
  }
}

import { DAYS_PER_WEEK, daysBetween, type LocalDate } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';

/**
 * What a person who begins on a line has on a date. A cycle goes on for ever in both directions: on its own line, or, when it rolls, on to
 * the next one. Null where a calendar plan has no such date.
 * @param weeksAhead weeks by which the person is ahead of the line as written
 */
export function cellOn(plan: Plan, lineIndex: number, date: LocalDate, weeksAhead = 0): string | null {
  const { kind, rotation, start, weeks } = plan.period;
  const day = daysBetween(start, date) + weeksAhead * DAYS_PER_WEEK;
  if (kind === 'calendar') return plan.lines[lineIndex]?.cells[day] ?? null;
  const length = weeks * DAYS_PER_WEEK;
  const round = Math.floor(day / length);
  const lines = plan.lines.length;
  const line = rotation === 'rolling' ? (((lineIndex + round) % lines) + lines) % lines : lineIndex;
  return plan.lines[line]?.cells[day - round * length] ?? null;
}

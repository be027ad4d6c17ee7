import type { ClockTime } from '../../time/clock-time.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import type { DayPart } from './results.ts';

// The product's own sorting of shifts (contract section 4), not the law's night window, which is a dated parameter in shared/law.
const NIGHT_STARTS = 21 * 60;
const NIGHT_ENDS = 30 * 60;
const EVENING_STARTS = 12 * 60;

/** Minutes of a span from `start` to `end` (counted from midnight of the first day) that lie between 21:00 and 06:00. */
function nightMinutes(start: number, end: number): number {
  const overlap = (from: number, to: number) => Math.max(0, Math.min(end, to) - Math.max(start, from));
  return overlap(0, NIGHT_ENDS - 1440) + overlap(NIGHT_STARTS, NIGHT_ENDS) + overlap(NIGHT_STARTS + 1440, NIGHT_ENDS + 1440);
}

/**
 * Night when more than half of it lies in 21–06, else evening when it starts at 12:00 or later, else day.
 * Holds for shifts and for rows of the staffing demand.
 */
export function dayPartOf(start: ClockTime, end: ClockTime): DayPart {
  const from = minuteOfDay(start);
  const to = endMinuteAfter(start, end);
  if (nightMinutes(from, to) * 2 > to - from) return 'night';
  return from >= EVENING_STARTS ? 'evening' : 'day';
}

import { addDays, DAYS_PER_WEEK, type LocalDate, MINUTES_PER_DAY, weekdayIndex } from './local-date.ts';

/**
 * Turns minutes by the clock into minutes that really pass, and back. Both count from the same midnight. They differ only
 * after a clock change in Europe/Oslo: the last Sunday of March skips 02:00–03:00, the last Sunday of October (until 1995: of September) has it twice.
 */
export interface ElapsedTime {
  /**
   * Elapsed minutes at a clock minute. A clock time that March skips counts as the moment of the change; one that
   * October has twice counts as the first of the two.
   */
  toElapsed(clockMinute: number): number;
  /** What the clock shows after so many elapsed minutes. */
  toClock(elapsedMinute: number): number;
}

/** For generic weeks, which know no clock changes. */
export const GENERIC_TIME: ElapsedTime = { toElapsed: (minute) => minute, toClock: (minute) => minute };

const SPRING_CHANGE_MINUTE = 120;
const AUTUMN_CHANGE_MINUTE = 180;
const HOUR = 60;

/** Minutes by which a date is longer (+60, in autumn) or shorter (−60, in March) than 24 hours; 0 on every other day. */
export function clockChangeMinutes(date: LocalDate): -60 | 0 | 60 {
  const month = date.slice(5, 7);
  const autumn = date < '1996' ? '09' : '10';
  if (month !== '03' && month !== autumn) return 0;
  const isLastSunday = weekdayIndex(date) === 6 && addDays(date, DAYS_PER_WEEK).slice(5, 7) !== month;
  if (!isLastSunday) return 0;
  return month === '03' ? -60 : 60;
}

interface ClockChange {
  readonly clockMinute: number;
  readonly minutes: -60 | 60;
}

/** The conversion for `days` days from midnight at the start of a date. Clock minutes before it count as unchanged. */
export function elapsedTime(start: LocalDate, days: number): ElapsedTime {
  const changes = clockChanges(start, days);
  if (changes.length === 0) return GENERIC_TIME;
  return {
    toElapsed(clockMinute) {
      let added = 0;
      for (const change of changes) {
        if (clockMinute < change.clockMinute) break;
        // In the skipped hour the clock shows nothing: stay at the moment of the change.
        if (change.minutes < 0 && clockMinute < change.clockMinute + HOUR) return change.clockMinute + added;
        added += change.minutes;
      }
      return clockMinute + added;
    },
    toClock(elapsedMinute) {
      let clock = elapsedMinute;
      let added = 0;
      for (const change of changes) {
        if (elapsedMinute < change.clockMinute + added) break;
        added += change.minutes;
        clock = elapsedMinute - added;
      }
      return clock;
    },
  };
}

function clockChanges(start: LocalDate, days: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  // Only Sundays can carry a change.
  for (let day = 6 - weekdayIndex(start); day < days; day += 7) {
    const minutes = clockChangeMinutes(addDays(start, day));
    if (minutes === 0) continue;
    changes.push({ clockMinute: day * MINUTES_PER_DAY + (minutes < 0 ? SPRING_CHANGE_MINUTE : AUTUMN_CHANGE_MINUTE), minutes });
  }
  return changes;
}

import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import { DAY_PARTS, type DayPart } from '../model/results.ts';
import type { Chain, Timeline, WorkPeriod } from '../timeline/timeline.ts';

/** What one line works in the plan's period, in whole minutes, so that sums are exact in any order. */
export interface LineWork {
  readonly countedByDayPart: Readonly<Record<DayPart, number>>;
  /** Minutes by the clock on Saturdays and Sundays. */
  readonly weekendMinutes: number;
  readonly weekendsWorked: number;
  /** Number of night shifts. */
  readonly nights: number;
  /** Sundays with any work on them, by the clock. */
  readonly sundays: number;
}

const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

/**
 * Adds up the work of each line of a chain. A weekend is worked when any work lies in Saturday 00:00 to Sunday 24:00 by the
 * clock; a shift that starts on Friday counts too unless `settings.fridayNightCountsAsWeekend` is false.
 */
export function lineWorkOfChain(timeline: Timeline, chain: Chain): ReadonlyMap<number, LineWork> {
  const byLine = new Map<number, WorkPeriod[]>(chain.lineIndexes.map((lineIndex) => [lineIndex, []]));
  for (const period of chain.periods) byLine.get(period.lineIndex)?.push(period);
  const fridayCounts = timeline.plan.settings.fridayNightCountsAsWeekend ?? true;
  return new Map([...byLine].map(([lineIndex, periods]) => [lineIndex, lineWork(periods, fridayCounts)]));
}

/** Minutes of counted work, whatever the day-part. */
export function countedMinutes(work: LineWork): number {
  return DAY_PARTS.reduce((sum, part) => sum + work.countedByDayPart[part], 0);
}

function lineWork(periods: readonly WorkPeriod[], fridayCounts: boolean): LineWork {
  const countedByDayPart = { day: 0, evening: 0, night: 0 };
  const weekends = new Set<number>();
  const sundays = new Set<number>();
  let weekendMinutes = 0;
  let nights = 0;
  for (const period of periods) {
    const { startMinute, endMinute, dayPart } = period.shift;
    const weekday = period.day % 7;
    const week = (period.day - weekday) / 7;
    countedByDayPart[dayPart] += period.countedMinutes;
    if (dayPart === 'night') nights += 1;
    const minutes = minutesOnDays(weekday, startMinute, endMinute, SATURDAY, SUNDAY);
    weekendMinutes += minutes;
    if (minutes > 0 && (fridayCounts || weekday !== FRIDAY)) weekends.add(week);
    if (minutesOnDays(weekday, startMinute, endMinute, SUNDAY, SUNDAY) > 0) sundays.add(week);
  }
  return { countedByDayPart, weekendMinutes, weekendsWorked: weekends.size, nights, sundays: sundays.size };
}

/** Clock minutes of a shift on the weekdays `first` to `last` of the week in which it starts. */
function minutesOnDays(weekday: number, startMinute: number, endMinute: number, first: number, last: number): number {
  const midnight = weekday * MINUTES_PER_DAY;
  const from = Math.max(midnight + startMinute, first * MINUTES_PER_DAY);
  const to = Math.min(midnight + endMinute, (last + 1) * MINUTES_PER_DAY);
  return Math.max(0, to - from);
}

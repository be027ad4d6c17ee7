import type { HolidaySupplement, HourlySupplement, WeekendSupplement } from '../../law/hta/supplements.ts';
import { type ClockTime, endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import type { ElapsedTime } from '../../time/elapsed.ts';
import type { HolidayKey } from '../../time/holidays.ts';
import { MINUTES_PER_DAY } from '../../time/local-date.ts';

/** What decides the supplements of one day. */
export interface DayKind {
  /** 0 = Monday … 6 = Sunday */
  readonly weekday: number;
  readonly holiday: HolidayKey | null;
  /** The holiday of the day after: that is what makes an eve. */
  readonly holidayNextDay: HolidayKey | null;
}

/** A stretch of work by the clock. Minutes count from midnight of the day it starts. */
export interface WorkedStretch {
  readonly startMinute: number;
  /** At most 2880: a shift ends on the day after it starts at the latest. */
  readonly endMinute: number;
  readonly unpaidBreakMinutes: number;
  /** The day it starts and the day after. */
  readonly days: readonly [DayKind, DayKind];
  /** How clock minutes turn into minutes that count. */
  readonly time: ElapsedTime;
}

/** Minutes paid, in all and with each supplement. */
export interface PaidMinutes {
  readonly base: number;
  readonly evening: number;
  readonly night: number;
  readonly weekend: number;
  readonly holiday: number;
}

export interface SupplementWindows {
  readonly evening: HourlySupplement;
  /** Null where evening and night are one supplement. */
  readonly night: HourlySupplement | null;
  readonly weekend: WeekendSupplement;
  readonly holiday: HolidaySupplement;
}

/** Half-open, in clock minutes from midnight of the first day. */
export type Span = readonly [from: number, to: number];

/**
 * Splits a shift into the minutes that each supplement is paid for. An unpaid break carries no supplement; since a plan
 * does not say when it is taken, it lies in the middle of the shift (rounded down to a whole minute).
 * @source HTA 5.1.2–5.4, rulebook 4.4–4.6: evening and night come on top of weekend or holiday; holiday replaces weekend
 */
export function paidMinutes(work: WorkedStretch, windows: SupplementWindows): PaidMinutes {
  const stretches = paidStretches(work);

  const minutesIn = (spans: readonly Span[]): number => {
    let minutes = 0;
    for (const [from, to] of spans) {
      const window: Span = [work.time.toElapsed(from), work.time.toElapsed(to)];
      for (const stretch of stretches) minutes += overlap(window, stretch);
    }
    return minutes;
  };

  const holidaySpans = work.days.map((day, index) => holidaySpan(day, index, windows.holiday));
  return {
    base: stretches.reduce((sum, [from, to]) => sum + to - from, 0),
    evening: minutesIn(dailySpans(windows.evening.from, windows.evening.to)),
    night: windows.night === null ? 0 : minutesIn(dailySpans(windows.night.from, windows.night.to)),
    weekend: minutesIn(
      work.days.flatMap((day, index) => (windows.weekend.weekdays.includes(day.weekday) ? [beforeHoliday(index, holidaySpans[index] ?? null)] : [])),
    ),
    holiday: minutesIn(holidaySpans.filter((span) => span !== null)),
  };
}

/** Before and after the unpaid break, in elapsed minutes. */
export function paidStretches(work: WorkedStretch): readonly Span[] {
  const present: Span = [work.time.toElapsed(work.startMinute), work.time.toElapsed(work.endMinute)];
  const length = present[1] - present[0];
  const breakMinutes = Math.min(work.unpaidBreakMinutes, length);
  const breakStart = present[0] + Math.floor((length - breakMinutes) / 2);
  return [
    [present[0], breakStart],
    [breakStart + breakMinutes, present[1]],
  ];
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** A window of the day on the eve of the first day (it may reach past midnight), the first day and the second. */
export function dailySpans(from: ClockTime, to: ClockTime): readonly Span[] {
  return [-1, 0, 1].map((day) => [day * MINUTES_PER_DAY + minuteOfDay(from), day * MINUTES_PER_DAY + endMinuteAfter(from, to)]);
}

/** When the holiday supplement runs on a day; it always runs to midnight. */
export function holidaySpan(day: DayKind, index: number, rule: HolidaySupplement): Span | null {
  const midnight = index * MINUTES_PER_DAY;
  const next = day.holidayNextDay;
  if (day.holiday !== null || (next !== null && rule.wholeEveOf.includes(next))) return [midnight, midnight + MINUTES_PER_DAY];
  if (next !== null && rule.eveOf.includes(next)) return [midnight + minuteOfDay(rule.eveFrom), midnight + MINUTES_PER_DAY];
  return null;
}

/** The part of a weekend day that no holiday supplement replaces. */
function beforeHoliday(index: number, holiday: Span | null): Span {
  const midnight = index * MINUTES_PER_DAY;
  return [midnight, holiday === null ? midnight + MINUTES_PER_DAY : holiday[0]];
}

import { type SundayZone, sundayZone } from '../../law/hours.ts';
import { type HolidayKey, holidayOn } from '../../time/holidays.ts';
import { addDays, DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** The part of a day that lies in the Sunday and holiday zone, in minutes after its midnight; null when none does. */
export interface ZoneStretch {
  readonly from: number;
  readonly to: number;
}

const SUNDAY = 6;
const LONG_EVES: readonly (HolidayKey | null)[] = ['holiday.christmas-day', 'holiday.easter-sunday', 'holiday.whit-sunday'];
const MAY_DAYS: readonly (HolidayKey | null)[] = ['holiday.labour-day', 'holiday.constitution-day'];

/**
 * The zone of every day of the plan and of the day after it, for the last night. From 18:00 on the day before a Sunday or
 * public holiday (15:00 on three eves) to 22:00 on the day before the next working day. A cycle knows Sundays only.
 * @term søn- og helgedagsarbeid @source AML § 10-10 (1), rulebook 2 and 4.2.4
 */
export function sundayZoneByDay(timeline: Timeline): readonly (ZoneStretch | null)[] {
  const { period } = timeline.plan;
  const zone = timeline.law.valueOnOrFirst(sundayZone, period.start);
  const days = timeline.days.length;
  const holidays = Array.from({ length: days + 2 }, (_, day) => (period.kind === 'calendar' ? holidayOf(timeline, day) : null));
  return Array.from({ length: days + 1 }, (_, day) =>
    stretchOf(zone, { day, holiday: holidays[day] ?? null }, { day: day + 1, holiday: holidays[day + 1] ?? null }),
  );
}

function holidayOf(timeline: Timeline, day: number): HolidayKey | null {
  return holidayOn(timeline.days[day]?.date ?? addDays(timeline.plan.period.start, day));
}

interface DayFacts {
  readonly day: number;
  readonly holiday: HolidayKey | null;
}

function stretchOf(zone: SundayZone, today: DayFacts, tomorrow: DayFacts): ZoneStretch | null {
  if (isRed(tomorrow)) return { from: isRed(today) ? 0 : eveStart(zone, tomorrow), to: MINUTES_PER_DAY };
  return isRed(today) ? { from: 0, to: zone.toMinute } : null;
}

function isRed({ day, holiday }: DayFacts): boolean {
  return day % DAYS_PER_WEEK === SUNDAY || holiday !== null;
}

function eveStart(zone: SundayZone, { day, holiday }: DayFacts): number {
  if (LONG_EVES.includes(holiday)) return zone.fromMinuteOnEves;
  if (MAY_DAYS.includes(holiday) && day % DAYS_PER_WEEK !== SUNDAY) return zone.fromMinuteBeforeMayDays;
  return zone.fromMinute;
}

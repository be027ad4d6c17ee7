// By their own paths: the whole of date-fns is some 250 modules, which would make every command a second slower.
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

/** A calendar day in Norway, written `2027-01-04`. Has no time and no zone, so it cannot slip across midnight. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A moment by the clock in Norway, written `2027-01-05T22:00`. */
export type LocalDateTime = string & { readonly __brand: 'LocalDateTime' };

export const MINUTES_PER_DAY = 1440;
export const DAYS_PER_WEEK = 7;
export const MINUTES_PER_WEEK = MINUTES_PER_DAY * DAYS_PER_WEEK;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date, or `null` when the text is not `YYYY-MM-DD` or names a day that does not exist (2027-02-30). */
export function parseLocalDate(text: string): LocalDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as LocalDate) : null;
}

/**
 * The date for text that is known to be one.
 * @throws Error when it is not; use `parseLocalDate` for anything a person or file supplied.
 */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`Not a date: "${text}". Maybe it should be written YYYY-MM-DD?`);
  return date;
}

const MILLISECONDS_PER_DAY = 86_400_000;

// A plan asks for the same few hundred dates over and over; there are some 110,000 in all, so these cannot grow far.
const dayNumbers = new Map<LocalDate, number>();
const dateTexts = new Map<number, LocalDate>();

// Counted in UTC, where every day has 24 hours: no clock change and no zone of the machine can move a date. Without date-fns because
// an edit of a year's plan does this thousands of times.
function toDayNumber(date: LocalDate): number {
  let dayNumber = dayNumbers.get(date);
  if (dayNumber === undefined) {
    dayNumber = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MILLISECONDS_PER_DAY;
    dayNumbers.set(date, dayNumber);
  }
  return dayNumber;
}

function fromDayNumber(dayNumber: number): LocalDate {
  let date = dateTexts.get(dayNumber);
  if (date === undefined) {
    date = new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as LocalDate;
    dateTexts.set(dayNumber, date);
  }
  return date;
}

/** The day `days` later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return days === 0 ? date : fromDayNumber(toDayNumber(date) + days);
}

/** The same day of the month so many months later, or the last day of a month that lacks it: 31 January and one month is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10) as LocalDate;
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return toDayNumber(later) - toDayNumber(earlier);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayIndex(date: LocalDate): number {
  // 1 January 1970, day 0, was a Thursday.
  return (((toDayNumber(date) + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

// date-fns counts in local time; at noon no clock change can reach another day.
function toNoon(date: LocalDate): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 12);
}

/** ISO 8601 week number, 1–53. */
export function isoWeek(date: LocalDate): number {
  return getISOWeek(toNoon(date));
}

/** The year the ISO week belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekYear(date: LocalDate): number {
  return getISOWeekYear(toNoon(date));
}

/** The clock moment `minutes` after midnight of `date`; minutes may run past midnight or below zero. */
export function localDateTime(date: LocalDate, minutes: number): LocalDateTime {
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  const minuteOfDay = minutes - day * MINUTES_PER_DAY;
  const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);
  return `${addDays(date, day)}T${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}` as LocalDateTime;
}

import { addDays, type LocalDate, localDate } from './local-date.ts';

/** Message keys of the Norwegian public holidays (texts/domain.ts). */
export type HolidayKey =
  | 'holiday.new-years-day'
  | 'holiday.maundy-thursday'
  | 'holiday.good-friday'
  | 'holiday.easter-sunday'
  | 'holiday.easter-monday'
  | 'holiday.labour-day'
  | 'holiday.constitution-day'
  | 'holiday.ascension-day'
  | 'holiday.whit-sunday'
  | 'holiday.whit-monday'
  | 'holiday.christmas-day'
  | 'holiday.boxing-day';

const byYear = new Map<number, ReadonlyMap<LocalDate, HolidayKey>>();

/**
 * The public holidays of a year: 1 January, Maundy Thursday to Easter Monday, 1 and 17 May, Ascension Day, Whit Sunday and
 * Monday, 25 and 26 December. Where 1 or 17 May falls on a church holiday (17 May 2027 is Whit Monday), the church
 * holiday gives the name, because the Working Environment Act lists those and not the two days in May.
 * @term helligdag
 */
export function publicHolidays(year: number): ReadonlyMap<LocalDate, HolidayKey> {
  let holidays = byYear.get(year);
  if (!holidays) {
    holidays = holidaysOf(year);
    byYear.set(year, holidays);
  }
  return holidays;
}

/** The holiday on a date, or null. */
export function holidayOn(date: LocalDate): HolidayKey | null {
  return publicHolidays(Number(date.slice(0, 4))).get(date) ?? null;
}

function holidaysOf(year: number): ReadonlyMap<LocalDate, HolidayKey> {
  const easter = easterSunday(year);
  return new Map<LocalDate, HolidayKey>([
    [dateOf(year, 1, 1), 'holiday.new-years-day'],
    [dateOf(year, 5, 1), 'holiday.labour-day'],
    [dateOf(year, 5, 17), 'holiday.constitution-day'],
    [dateOf(year, 12, 25), 'holiday.christmas-day'],
    [dateOf(year, 12, 26), 'holiday.boxing-day'],
    [addDays(easter, -3), 'holiday.maundy-thursday'],
    [addDays(easter, -2), 'holiday.good-friday'],
    [easter, 'holiday.easter-sunday'],
    [addDays(easter, 1), 'holiday.easter-monday'],
    [addDays(easter, 39), 'holiday.ascension-day'],
    [addDays(easter, 49), 'holiday.whit-sunday'],
    [addDays(easter, 50), 'holiday.whit-monday'],
  ]);
}

/** Easter Sunday of the Gregorian calendar. @example easterSunday(2027) // '2027-03-28' */
export function easterSunday(year: number): LocalDate {
  // The anonymous Gregorian computus; the letters of its usual statement have no better names.
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return localDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

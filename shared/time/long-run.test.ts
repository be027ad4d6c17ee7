import { describe, expect, it } from 'vitest';
import { clockChangeMinutes, elapsedTime } from './elapsed.ts';
import { type HolidayKey, publicHolidays } from './holidays.ts';
import { addDays, isoWeek, isoWeekYear, type LocalDate, localDate, weekdayIndex } from './local-date.ts';

/**
 * 1990 to 2100 against a second computation that shares no line with the first: a calendar counted day by day, the table of
 * Easter full moons as printed in church almanacs, and the time zone data of the platform.
 */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

interface CountedDay {
  readonly year: number;
  readonly text: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly isoWeek: number;
  readonly isoYear: number;
}

/** Every day, by counting on from Monday 1 January 1990, week 1. */
function countDays(): readonly CountedDay[] {
  const days: CountedDay[] = [];
  let weekday = 1;
  let week = 1;
  let weekYear = 1990;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
      for (let day = 1; day <= length; day += 1) {
        days.push({ year, text: `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`, weekday, isoWeek: week, isoYear: weekYear });
        weekday = weekday === 7 ? 1 : weekday + 1;
        if (weekday !== 1) continue;
        // A week belongs to the year of its Thursday: one that begins on 29 December or later is the first of the next year.
        const [nextMonth, nextDay] = day === length ? [month + 1, 1] : [month, day + 1];
        const isFirst = (nextMonth === 11 && nextDay >= 29) || (nextMonth % 12 === 0 && nextDay <= 4);
        week = isFirst ? 1 : week + 1;
        if (isFirst) weekYear += 1;
      }
    });
  }
  return days;
}

const DAYS = countDays();
const INDEX_OF = new Map(DAYS.map((day, index) => [day.text, index]));

/** Easter full moon by golden number, 1900–2199: month and day. */
const FULL_MOONS = ['04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05', '03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'].flatMap((row) =>
  row.split(' '),
);

function dayAt(index: number): CountedDay {
  const day = DAYS[index];
  if (!day) throw new Error(`No day ${index}`);
  return day;
}

/** The Sunday after the Easter full moon. */
function easterIndex(year: number): number {
  let index = (INDEX_OF.get(`${year}-${FULL_MOONS[year % 19]}`) ?? Number.NaN) + 1;
  while (dayAt(index).weekday !== 7) index += 1;
  return index;
}

const FROM_EASTER: readonly (readonly [number, HolidayKey])[] = [
  [-3, 'holiday.maundy-thursday'],
  [-2, 'holiday.good-friday'],
  [0, 'holiday.easter-sunday'],
  [1, 'holiday.easter-monday'],
  [39, 'holiday.ascension-day'],
  [49, 'holiday.whit-sunday'],
  [50, 'holiday.whit-monday'],
];

const FIXED: readonly (readonly [string, HolidayKey])[] = [
  ['01-01', 'holiday.new-years-day'],
  ['05-01', 'holiday.labour-day'],
  ['05-17', 'holiday.constitution-day'],
  ['12-25', 'holiday.christmas-day'],
  ['12-26', 'holiday.boxing-day'],
];

function countedHolidays(year: number): Readonly<Record<string, HolidayKey>> {
  const easter = easterIndex(year);
  return Object.fromEntries([
    ...FIXED.map(([date, key]) => [`${year}-${date}`, key]),
    ...FROM_EASTER.map(([days, key]) => [dayAt(easter + days).text, key]),
  ]) as Readonly<Record<string, HolidayKey>>;
}

const OSLO_HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** Hours that Oslo is ahead of UTC at noon UTC of the day. */
function hoursAhead(text: string): number {
  return Number(OSLO_HOUR.format(new Date(`${text}T12:00:00Z`))) - 12;
}

describe(`${FIRST_YEAR} to ${LAST_YEAR}`, () => {
  it('weekdays and the day after are those of a calendar counted day by day', () => {
    DAYS.forEach(({ text, weekday }, index) => {
      const date = text as LocalDate;
      const next = DAYS[index + 1]?.text ?? '2101-01-01';
      if (weekdayIndex(date) !== weekday - 1 || addDays(date, 1) !== next)
        expect([date, weekdayIndex(date), addDays(date, 1)]).toEqual([text, weekday - 1, next]);
    });
  });

  it('ISO weeks are those of that calendar, every week 53 included', () => {
    const long = new Set<number>();
    for (const { text, isoWeek: week, isoYear } of DAYS) {
      const date = text as LocalDate;
      if (isoWeek(date) !== week || isoWeekYear(date) !== isoYear) expect([date, isoWeek(date), isoWeekYear(date)]).toEqual([text, week, isoYear]);
      if (week === 53) long.add(isoYear);
    }
    // A year has 53 weeks when it begins on a Thursday, or on a Wednesday and is a leap year: 71 in 400 years.
    expect([...long]).toEqual([1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082, 2088, 2093, 2099]);
  });

  it('public holidays are those of the table of Easter full moons', () => {
    for (const year of YEARS) expect(Object.fromEntries(publicHolidays(year))).toEqual(countedHolidays(year));
  });

  it('clocks change on the days that the time zone data tell, twice a year', () => {
    const changes: string[] = [];
    let before = hoursAhead('1989-12-31');
    for (const { text } of DAYS) {
      const ahead = hoursAhead(text);
      const expected = (before - ahead) * 60;
      before = ahead;
      if (clockChangeMinutes(text as LocalDate) !== expected) expect([text, clockChangeMinutes(text as LocalDate)]).toEqual([text, expected]);
      if (expected !== 0) changes.push(text);
    }
    expect(changes).toHaveLength(2 * YEARS.length);
    expect(changes.filter((text) => text.startsWith('1995'))).toEqual(['1995-03-26', '1995-09-24']);
    expect(changes.filter((text) => text.startsWith('2026'))).toEqual(['2026-03-29', '2026-10-25']);
  });

  it('a night of nine hours by the clock lasts eight in spring and ten in autumn, every year', () => {
    for (const { text } of DAYS) {
      const minutes = clockChangeMinutes(localDate(text));
      if (minutes === 0) continue;
      const time = elapsedTime(addDays(localDate(text), -6), 7);
      const night = time.toElapsed(6 * 1440 + 7 * 60) - time.toElapsed(5 * 1440 + 22 * 60);
      if (night !== 540 + minutes) expect([text, night]).toEqual([text, 540 + minutes]);
      expect([time.toClock(time.toElapsed(6 * 1440)), time.toClock(time.toElapsed(7 * 1440))]).toEqual([6 * 1440, 7 * 1440]);
    }
  });
});

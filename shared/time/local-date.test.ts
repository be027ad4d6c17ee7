import { addDays as addDaysToDate, differenceInCalendarDays, getISODay } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isoWeek, isoWeekYear, type LocalDate, localDate, localDateTime, parseLocalDate, weekdayIndex } from './local-date.ts';

describe('parseLocalDate', () => {
  it.each(['2027-01-04', '2028-02-29', '1900-01-01', '2200-12-31'])('takes %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-1-4', '04.01.2027', '1899-12-31', '2201-01-01', ''])('refuses "%s"', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });
});

describe('addDays, daysBetween and weekdayIndex', () => {
  it('agree with date-fns on every day of thirty years', () => {
    const first = new Date(2015, 0, 1, 12);
    const start = localDate('2015-01-01');
    for (let days = 0; days < 30 * 366; days += 1) {
      const theirs = addDaysToDate(first, days);
      const ours = addDays(start, days);
      const pad = (value: number) => String(value).padStart(2, '0');
      const text = `${theirs.getFullYear()}-${pad(theirs.getMonth() + 1)}-${pad(theirs.getDate())}`;
      if (ours !== text || daysBetween(start, ours) !== differenceInCalendarDays(theirs, first) || weekdayIndex(ours) !== getISODay(theirs) - 1) {
        expect([days, ours]).toEqual([days, text]);
      }
    }
  });

  it('go back in time too', () => {
    expect(addDays(localDate('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(localDate('2027-01-04'), localDate('2026-12-28'))).toBe(-7);
    expect(weekdayIndex(localDate('1969-12-31'))).toBe(2);
    expect(weekdayIndex(localDate('1900-01-01'))).toBe(0);
  });
});

describe('addMonths', () => {
  it.each([
    ['2027-03-25', 1, '2027-04-25'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2027-03-31', -1, '2027-02-28'],
  ] as const)('of %s and %i is %s', (date, months, later) => {
    expect(addMonths(date as LocalDate, months)).toBe(later);
  });
});

describe('isoWeek', () => {
  it.each([
    ['2027-01-03', 53, 2026],
    ['2027-01-04', 1, 2027],
    ['2026-12-31', 53, 2026],
    ['2024-12-30', 1, 2025],
  ] as const)('of %s is %i of %i', (date, week, year) => {
    expect([isoWeek(date as LocalDate), isoWeekYear(date as LocalDate)]).toEqual([week, year]);
  });
});

describe('localDateTime', () => {
  it.each([
    [0, '2027-01-04T00:00'],
    [450, '2027-01-04T07:30'],
    [1440 + 1320, '2027-01-05T22:00'],
    [-1, '2027-01-03T23:59'],
  ] as const)('of minute %i is %s', (minute, moment) => {
    expect(localDateTime(localDate('2027-01-04'), minute)).toBe(moment);
  });
});

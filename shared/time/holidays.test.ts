import { describe, expect, it } from 'vitest';
import { easterSunday, holidayOn, publicHolidays } from './holidays.ts';
import { type LocalDate, localDate } from './local-date.ts';

describe('easterSunday', () => {
  it.each([
    [1943, '1943-04-25'], // the latest possible
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('is right in %i', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('publicHolidays', () => {
  it('lists the twelve days of 2026', () => {
    expect([...publicHolidays(2026).keys()].toSorted()).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('names the church holiday where 17 May 2027 is Whit Monday', () => {
    expect(publicHolidays(2027).size).toBe(11);
    expect(holidayOn(localDate('2027-05-17'))).toBe('holiday.whit-monday');
  });

  it.each(['2026-12-24', '2026-12-31', '2026-04-04', '2026-05-23'])('leaves out the eve %s', (date) => {
    expect(holidayOn(date as LocalDate)).toBeNull();
  });
});

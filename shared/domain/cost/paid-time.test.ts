import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../kernel/assert.ts';
import { clockTime, endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { elapsedTime, GENERIC_TIME } from '../../time/elapsed.ts';
import { holidayOn } from '../../time/holidays.ts';
import { addDays, localDate, weekdayIndex } from '../../time/local-date.ts';
import { type PaidMinutes, paidMinutes } from './paid-time.ts';
import { tariffSetOn } from './tariff-set.ts';

const tariff = must(tariffSetOn(localDate('2026-05-04')), 'the tariff of 2026');
const windows = {
  evening: tariff.evening.value,
  night: must(tariff.night, 'the night supplement').value,
  weekend: tariff.weekend.value,
  holiday: tariff.holiday.value,
};

/** Paid minutes of a shift that starts on a date: `on('2026-05-05', '16:59', '22:00')`. */
function on(date: string, start: string, end: string, unpaidBreakMinutes = 0, nominal = false): PaidMinutes {
  const first = localDate(date);
  const day = (offset: number) => {
    const at = addDays(first, offset);
    return { weekday: weekdayIndex(at), holiday: holidayOn(at), holidayNextDay: holidayOn(addDays(at, 1)) };
  };
  return paidMinutes(
    {
      startMinute: minuteOfDay(clockTime(start)),
      endMinute: endMinuteAfter(clockTime(start), clockTime(end)),
      unpaidBreakMinutes,
      days: [day(0), day(1)],
      time: nominal ? GENERIC_TIME : elapsedTime(first, 2),
    },
    windows,
  );
}

// Weeks without public holidays: 4–10 May 2026 (Monday to Sunday).
const TUESDAY = '2026-05-05';
const FRIDAY = '2026-05-08';
const SATURDAY = '2026-05-09';
const SUNDAY = '2026-05-10';

describe('evening supplement, 17:00–21:00', () => {
  it.each([
    ['ends 16:59', '09:00', '16:59', 0],
    ['ends 17:00', '09:00', '17:00', 0],
    ['ends 17:01', '09:00', '17:01', 1],
    ['starts 16:59', '16:59', '21:00', 240],
    ['starts 17:00', '17:00', '21:00', 240],
    ['starts 17:01', '17:01', '21:00', 239],
    ['ends 20:59', '14:30', '20:59', 239],
    ['ends 21:01', '14:30', '21:01', 240],
    ['starts 21:00', '21:00', '06:00', 0],
    ['reaches the next evening', '20:00', '18:00', 120],
  ])('a shift that %s has the minutes within it', (_, start, end, minutes) => {
    expect(on(TUESDAY, start, end).evening).toBe(minutes);
  });
});

describe('night supplement, 21:00–06:00', () => {
  it.each([
    ['ends 21:00', '14:30', '21:00', 0],
    ['ends 21:01', '14:30', '21:01', 1],
    ['runs from 21:00 to 06:00', '21:00', '06:00', 540],
    ['starts 05:59', '05:59', '14:00', 1],
    ['starts 06:00', '06:00', '14:00', 0],
    ['ends 06:01', '22:00', '06:01', 480],
    ['starts at midnight', '00:00', '08:00', 360],
  ])('a shift that %s has the minutes within it', (_, start, end, minutes) => {
    expect(on(TUESDAY, start, end).night).toBe(minutes);
  });
});

describe('weekend supplement, Saturday 00:00 to Sunday 24:00', () => {
  it.each([
    ['a Friday evening to midnight', FRIDAY, '15:00', '00:00', 0],
    ['a Friday evening one minute past midnight', FRIDAY, '15:00', '00:01', 1],
    ['a Friday night', FRIDAY, '22:00', '08:00', 480],
    ['a Saturday night', SATURDAY, '22:00', '08:00', 600],
    ['a Sunday evening', SUNDAY, '14:30', '22:00', 450],
    ['a Sunday night, up to midnight', SUNDAY, '22:00', '08:00', 120],
    ['a Tuesday', TUESDAY, '07:30', '15:00', 0],
  ])('%s has the minutes within it', (_, date, start, end, minutes) => {
    expect(on(date, start, end).weekend).toBe(minutes);
  });
});

describe('holiday supplement, which replaces the weekend supplement', () => {
  it.each([
    ['Thursday night into 1 May 2026', '2026-04-30', '22:00', '08:00', { holiday: 480, weekend: 0 }],
    ['the night out of 1 May 2026 into Saturday', '2026-05-01', '22:00', '08:00', { holiday: 120, weekend: 480 }],
    ['1 May 2027, a Saturday', '2027-05-01', '07:30', '15:00', { holiday: 450, weekend: 0 }],
    ['the night from Saturday 1 May 2027 to Sunday', '2027-05-01', '22:00', '08:00', { holiday: 120, weekend: 480 }],
    ['the Friday night into Saturday 1 May 2027', '2027-04-30', '22:00', '08:00', { holiday: 480, weekend: 0 }],
    ['Easter Eve the whole day', '2027-03-27', '07:30', '15:00', { holiday: 450, weekend: 0 }],
    ['the Wednesday before Maundy Thursday from 12:00', '2027-03-24', '11:59', '12:01', { holiday: 1, weekend: 0 }],
    ['Whitsun Eve, a Saturday, from 12:00', '2027-05-15', '07:30', '15:00', { holiday: 180, weekend: 270 }],
    ['Christmas Eve from 12:00', '2026-12-24', '11:00', '15:00', { holiday: 180, weekend: 0 }],
    ['New Year’s Eve from 12:00 into New Year’s Day', '2026-12-31', '22:00', '08:00', { holiday: 600, weekend: 0 }],
    ['the day before 1 May has none', '2026-04-30', '12:00', '20:00', { holiday: 0, weekend: 0 }],
    ['the day before Ascension Day has none', '2026-05-13', '12:00', '20:00', { holiday: 0, weekend: 0 }],
  ])('%s', (_, date, start, end, expected) => {
    const { holiday, weekend } = on(date, start, end);
    expect({ holiday, weekend }).toEqual(expected);
  });
});

describe('unpaid break, taken out of the middle', () => {
  it('falls between 14:00 and 14:30 in a shift 08:00–20:30, before the evening', () => {
    expect(on(TUESDAY, '08:00', '20:30', 30)).toEqual({ base: 720, evening: 210, night: 0, weekend: 0, holiday: 0 });
  });

  it('shortens a supplement when the middle lies in its window', () => {
    expect(on(SATURDAY, '15:00', '23:00', 30)).toEqual({ base: 450, evening: 210, night: 120, weekend: 450, holiday: 0 });
  });

  it('starts a whole minute earlier when the middle falls on half a minute', () => {
    // 16:30–17:31 with one minute off: 30 minutes, 17:00–17:01 off, 30 minutes.
    expect(on(TUESDAY, '16:30', '17:31', 1)).toMatchObject({ base: 60, evening: 30 });
    // 16:30–17:30 with one minute off: 29 minutes, 16:59–17:00 off, 30 minutes.
    expect(on(TUESDAY, '16:30', '17:30', 1)).toMatchObject({ base: 59, evening: 30 });
  });

  it('leaves nothing when it is longer than the shift', () => {
    expect(on(TUESDAY, '18:00', '19:00', 90)).toEqual({ base: 0, evening: 0, night: 0, weekend: 0, holiday: 0 });
  });
});

describe('the nights of the clock change', () => {
  it('pays 8 hours for 22:00–07:00 when March skips an hour, 7 of them night', () => {
    expect(on('2026-03-28', '22:00', '07:00')).toEqual({ base: 480, evening: 0, night: 420, weekend: 480, holiday: 0 });
  });

  it('pays 10 hours for 22:00–07:00 when October has an hour twice, 9 of them night', () => {
    expect(on('2026-10-24', '22:00', '07:00')).toEqual({ base: 600, evening: 0, night: 540, weekend: 600, holiday: 0 });
  });

  it('pays by the clock when the plan counts nominal hours', () => {
    expect(on('2026-03-28', '22:00', '07:00', 0, true)).toMatchObject({ base: 540, night: 480 });
  });

  it('pays holiday hours as they pass when the change falls on Easter Sunday, as in 2027', () => {
    expect(on('2027-03-27', '22:00', '07:00')).toEqual({ base: 480, evening: 0, night: 420, weekend: 0, holiday: 480 });
  });
});

describe('any shift', () => {
  it('has no more minutes with a supplement than it has minutes, and never weekend and holiday for the same minute', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), time, time, fc.integer({ min: 0, max: 90 }), (days, start, end, unpaidBreak) => {
        const paid = on(addDays(localDate('2026-01-01'), days), start, end, unpaidBreak);
        expect(paid.evening + paid.night).toBeLessThanOrEqual(paid.base);
        expect(paid.weekend + paid.holiday).toBeLessThanOrEqual(paid.base);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { clockChangeMinutes, elapsedTime, GENERIC_TIME } from './elapsed.ts';
import { localDate } from './local-date.ts';

const minutes = (day: number, hour: number, minute = 0) => day * 1440 + hour * 60 + minute;

describe('clockChangeMinutes', () => {
  it.each([
    ['2026-03-28', 0],
    ['2026-03-29', -60],
    ['2027-03-21', 0],
    ['2027-03-28', -60],
    ['2026-10-25', 60],
    ['2026-10-18', 0],
    ['2027-10-31', 60],
    ['2027-10-30', 0],
    ['2027-03-31', 0],
  ] as const)('of %s is %i', (date, expected) => {
    expect(clockChangeMinutes(localDate(date))).toBe(expected);
  });
});

describe('elapsedTime over the night to 29 March 2026', () => {
  const time = elapsedTime(localDate('2026-03-23'), 14);

  it('makes 22:00–07:00 last eight hours', () => {
    expect(time.toElapsed(minutes(6, 7)) - time.toElapsed(minutes(5, 22))).toBe(8 * 60);
  });

  it.each([
    ['01:59', minutes(6, 1, 59), minutes(6, 1, 59)],
    ['02:00', minutes(6, 2), minutes(6, 2)],
    ['02:30, which the clock skips', minutes(6, 2, 30), minutes(6, 2)],
    ['03:00', minutes(6, 3), minutes(6, 2)],
    ['03:01', minutes(6, 3, 1), minutes(6, 2, 1)],
  ])('counts %s', (_, clock, elapsed) => {
    expect(time.toElapsed(clock)).toBe(elapsed);
  });

  it('shows 03:00 where 02:00 would have been', () => {
    expect(time.toClock(minutes(6, 1, 59))).toBe(minutes(6, 1, 59));
    expect(time.toClock(minutes(6, 2))).toBe(minutes(6, 3));
  });
});

describe('elapsedTime over the night to 25 October 2026', () => {
  const time = elapsedTime(localDate('2026-10-19'), 7);

  it('makes 22:00–07:00 last ten hours', () => {
    expect(time.toElapsed(minutes(6, 7)) - time.toElapsed(minutes(5, 22))).toBe(10 * 60);
  });

  it.each([
    ['02:59, the first of two', minutes(6, 2, 59), minutes(6, 2, 59)],
    ['03:00', minutes(6, 3), minutes(6, 4)],
  ])('counts %s', (_, clock, elapsed) => {
    expect(time.toElapsed(clock)).toBe(elapsed);
  });

  it('shows the hour from 02:00 twice', () => {
    expect([minutes(6, 2, 30), minutes(6, 3, 30), minutes(6, 4)].map((minute) => time.toClock(minute))).toEqual([
      minutes(6, 2, 30),
      minutes(6, 2, 30),
      minutes(6, 3),
    ]);
  });
});

describe('elapsedTime over a whole year', () => {
  const time = elapsedTime(localDate('2026-01-05'), 52 * 7);

  it('comes back to the clock after both changes', () => {
    expect(time.toElapsed(minutes(200, 12))).toBe(minutes(200, 11));
    expect(time.toElapsed(minutes(360, 12))).toBe(minutes(360, 12));
    expect(time.toClock(minutes(200, 11))).toBe(minutes(200, 12));
    expect(time.toClock(minutes(360, 12))).toBe(minutes(360, 12));
  });

  it('never runs backwards', () => {
    let before = -1;
    for (let minute = 0; minute < 52 * 7 * 1440; minute += 15) {
      const elapsed = time.toElapsed(minute);
      expect(elapsed).toBeGreaterThanOrEqual(before);
      before = elapsed;
    }
  });

  it('is the clock itself in weeks without a change', () => {
    expect(elapsedTime(localDate('2026-06-01'), 28)).toBe(GENERIC_TIME);
  });
});

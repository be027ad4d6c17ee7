import { describe, expect, it } from 'vitest';
import { clockTime } from '../../time/clock-time.ts';
import { dayPartOf } from './day-part.ts';

describe('dayPartOf', () => {
  it.each([
    ['07:30', '15:00', 'day'],
    ['07:30', '20:00', 'day'],
    ['11:59', '19:30', 'day'],
    ['12:00', '19:30', 'evening'],
    ['14:30', '22:00', 'evening'],
    ['22:00', '08:00', 'night'],
    ['18:00', '00:00', 'evening'], // exactly half lies in 21–06: not more than half
    ['18:00', '00:01', 'night'],
    ['00:00', '06:00', 'night'],
    ['03:00', '09:00', 'day'], // exactly half
    ['03:00', '08:59', 'night'],
    ['08:00', '08:00', 'day'], // a whole day round: 9 of 24 hours are night
  ] as const)('%s–%s is %s', (start, end, part) => {
    expect(dayPartOf(clockTime(start), clockTime(end))).toBe(part);
  });
});

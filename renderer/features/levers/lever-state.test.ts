import { describe, expect, it } from 'vitest';
import { everyFor, weekendHoursOf } from './lever-state.ts';

describe('weekend hours a year are the weekend frequency in another unit', () => {
  it.each([
    [3, 7.5, 260],
    [3, 12.5, 433],
    [4, 12.5, 325],
  ])('one weekend in %d with shifts of %d hours: %d hours', (every, shiftHours, hours) => {
    expect(Math.round(weekendHoursOf(every, shiftHours))).toBe(hours);
    expect(everyFor(hours, shiftHours)).toBe(every);
  });

  it('hours between two frequencies give one between them', () => {
    expect(everyFor(290, 7.5)).toBeCloseTo(780 / 290, 9);
  });

  it('stays within what the dial has', () => {
    expect(everyFor(2000, 7.5)).toBe(2);
    expect(everyFor(10, 7.5)).toBe(6);
    expect(everyFor(0, 7.5)).toBe(6);
  });
});

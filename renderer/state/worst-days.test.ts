import { describe, expect, it } from 'vitest';
import { aDay } from '#tests/support/a-day.ts';
import { worstDays } from './worst-days.ts';

describe('worstDays', () => {
  it('lists the largest first and only days of the asked side', () => {
    const days = [aDay(0, 0, 9), aDay(5, 0, 2), aDay(6, 0, 5), aDay(12, 0, 0)];
    expect(worstDays(days, 'weekend', 'deficit', 5).map((each) => each.day)).toEqual([6, 5]);
    expect(worstDays(days, 'weekday', 'deficit', 5).map((each) => each.day)).toEqual([0]);
  });
});

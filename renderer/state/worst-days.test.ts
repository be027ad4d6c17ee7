import { describe, expect, it } from 'vitest';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { addDays, localDate } from '#shared/time/local-date.ts';
import { worstDays } from './worst-days.ts';

function day(index: number, surplus: number, deficit: number): DayFigures {
  return {
    day: index,
    date: addDays(localDate('2027-01-04'), index),
    wanted: 10,
    onDuty: 10 + surplus - deficit,
    surplus,
    deficit,
    byCode: {},
    heads: { day: { wanted: 2, planned: 0 }, evening: { wanted: 0, planned: 0 }, night: { wanted: 0, planned: 0 } },
    competenceGap: 0,
    holiday: null,
  };
}

describe('worstDays', () => {
  it('lists the largest first and only days of the asked side', () => {
    const days = [day(0, 0, 9), day(5, 0, 2), day(6, 0, 5), day(12, 0, 0)];
    expect(worstDays(days, 'weekend', 'deficit', 5).map((each) => each.day)).toEqual([6, 5]);
    expect(worstDays(days, 'weekday', 'deficit', 5).map((each) => each.day)).toEqual([0]);
  });
});

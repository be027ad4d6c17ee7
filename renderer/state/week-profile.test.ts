import { describe, expect, it } from 'vitest';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { addDays, localDate } from '#shared/time/local-date.ts';
import { weekProfile, worstDays } from './week-profile.ts';

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

describe('weekProfile', () => {
  it('averages each weekday over the weeks', () => {
    const days = Array.from({ length: 14 }, (_, index) => day(index, index === 0 ? 4 : 0, 0));
    const monday = weekProfile(days)[0];
    expect(monday).toMatchObject({ name: 'mon', isWeekend: false, wanted: 10, onDuty: 12, surplus: 2, deficit: 0 });
  });

  it('never nets a surplus of one week against a deficit of another', () => {
    const saturday = weekProfile([day(5, 6, 0), day(12, 0, 6)])[5];
    expect(saturday).toMatchObject({ isWeekend: true, surplus: 3, deficit: 3 });
  });

  it('is all zeros for a plan without days', () => {
    expect(weekProfile([]).every((profile) => profile.wanted === 0 && profile.surplus === 0)).toBe(true);
  });
});

describe('worstDays', () => {
  it('lists the largest first and only days of the asked side', () => {
    const days = [day(0, 0, 9), day(5, 0, 2), day(6, 0, 5), day(12, 0, 0)];
    expect(worstDays(days, 'weekend', 'deficit', 5).map((each) => each.day)).toEqual([6, 5]);
    expect(worstDays(days, 'weekday', 'deficit', 5).map((each) => each.day)).toEqual([0]);
  });
});

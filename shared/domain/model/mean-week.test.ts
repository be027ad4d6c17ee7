import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../time/local-date.ts';
import { meanWeek } from './mean-week.ts';
import type { DayFigures } from './results.ts';

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

describe('meanWeek', () => {
  it('averages each weekday over the weeks', () => {
    const days = Array.from({ length: 14 }, (_, index) => day(index, index === 0 ? 4 : 0, 0));
    const monday = meanWeek(days)[0];
    expect(monday).toMatchObject({ name: 'mon', isWeekend: false, wanted: 10, onDuty: 12, surplus: 2, deficit: 0 });
  });

  it('never nets a surplus of one week against a deficit of another', () => {
    const saturday = meanWeek([day(5, 6, 0), day(12, 0, 6)])[5];
    expect(saturday).toMatchObject({ isWeekend: true, surplus: 3, deficit: 3 });
  });

  it('is all zeros for a plan without days', () => {
    expect(meanWeek([]).every((profile) => profile.wanted === 0 && profile.surplus === 0)).toBe(true);
  });
});

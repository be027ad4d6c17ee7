import { describe, expect, it } from 'vitest';
import { aDay } from '#tests/support/a-day.ts';
import { meanWeek } from './mean-week.ts';

describe('meanWeek', () => {
  it('averages each weekday over the weeks', () => {
    const days = Array.from({ length: 14 }, (_, index) => aDay(index, index === 0 ? 4 : 0, 0));
    const monday = meanWeek(days)[0];
    expect(monday).toMatchObject({ name: 'mon', isWeekend: false, wanted: 10, onDuty: 12, surplus: 2, deficit: 0 });
  });

  it('never nets a surplus of one week against a deficit of another', () => {
    const saturday = meanWeek([aDay(5, 6, 0), aDay(12, 0, 6)])[5];
    expect(saturday).toMatchObject({ isWeekend: true, surplus: 3, deficit: 3 });
  });

  it('is all zeros for a plan without days', () => {
    expect(meanWeek([]).every((profile) => profile.wanted === 0 && profile.surplus === 0)).toBe(true);
  });
});

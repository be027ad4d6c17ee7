import { describe, expect, it } from 'vitest';
import type { OverAndUnder, WeekBalance } from '#shared/domain/model/day-balance.ts';
import { heatWeeks } from './heat-weeks.ts';

const nothing: OverAndUnder = { surplus: 0, deficit: 0 };

function week(index: number, weekday: OverAndUnder, weekend: OverAndUnder): WeekBalance {
  return { week: index, weekday, weekend, weekdaySoFar: nothing, weekendSoFar: nothing };
}

describe('heatWeeks', () => {
  it('measures weekdays and weekends each by their own largest', () => {
    const weeks = heatWeeks([
      week(0, { surplus: 80, deficit: 0 }, { surplus: 0, deficit: 8 }),
      week(1, { surplus: 10, deficit: 50 }, { surplus: 1, deficit: 4 }),
    ]);
    expect(weeks).toEqual([
      { week: 0, weekday: { surplus: 4, deficit: 0 }, weekend: { surplus: 0, deficit: 4 } },
      { week: 1, weekday: { surplus: 1, deficit: 3 }, weekend: { surplus: 1, deficit: 2 } },
    ]);
  });

  it('shows nothing for a plan in balance, and for what rounds to nought', () => {
    expect(heatWeeks([week(0, nothing, { surplus: 1e-12, deficit: 0.04 })])).toEqual([{ week: 0, weekday: nothing, weekend: nothing }]);
    expect(heatWeeks([])).toEqual([]);
  });
});

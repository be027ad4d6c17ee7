import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { buildBoundModel } from './build-bound-model.ts';
import { weekendTable } from './weekend-table.ts';

describe('how many people the weekends take', () => {
  it('gives the worked table of 4 + 4 people and 2 at night: 49, 82 and 62 per cent', () => {
    const plan = aPlan().withDemand('07:30', '15:00', 4).withDemand('15:00', '22:30', 4).withDemand('22:00', '08:00', 2).build();
    const rows = weekendTable(plan, buildBoundModel(plan)).map(({ every, shiftHours, hoursPerYear, people, meanPercent }) => [
      `${every}/${shiftHours}`,
      Math.round(hoursPerYear),
      Math.round(people * 10) / 10,
      Math.round(meanPercent),
    ]);
    expect(rows).toContainEqual(['3/7.5', 260, 32, 49]);
    expect(rows).toContainEqual(['3/12.5', 433, 19.2, 82]);
    expect(rows).toContainEqual(['4/12.5', 325, 25.6, 62]);
  });

  it('is empty where nobody is wanted at weekends', () => {
    const plan = aPlan()
      .withDemand('07:30', '15:00', 4, { days: ['mon'] })
      .build();
    expect(weekendTable(plan, buildBoundModel(plan))).toEqual([]);
  });
});

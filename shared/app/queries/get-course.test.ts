import { describe, expect, it } from 'vitest';
import { getCourse } from './get-course.ts';

describe('the numbers of the course', () => {
  it('are those of the worked example: 560 hours, 15.77 FTE, and positions of 49, 82 and 62 per cent', () => {
    const { need, table, ordinary } = getCourse();
    expect([need.hoursDay, need.hoursWeek, Math.round(need.fte * 100) / 100, Math.round(need.careFactor * 100) / 100]).toEqual([80, 560, 15.77, 0.72]);
    expect([ordinary.hoursPerYear, ordinary.people, Math.round(ordinary.meanPercent)]).toEqual([260, 32, 49]);
    const percent = (every: number, hours: number) => Math.round(table.find((row) => row.every === every && row.shiftHours === hours)?.meanPercent ?? 0);
    expect([percent(3, 12.5), percent(4, 12.5)]).toEqual([82, 62]);
  });

  it('prove 60 hours missing at weekends and 66 too many on weekdays with twelve full positions', () => {
    expect(getCourse().staff).toEqual({
      lines: 12,
      every: 3,
      atWork: 4,
      weekendWanted: 120,
      weekendGiven: 60,
      deficit: 60,
      contracted: 426,
      weekdaysWanted: 300,
      surplus: 66,
    });
  });
});

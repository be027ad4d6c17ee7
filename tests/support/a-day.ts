import type { DayFigures } from '#shared/domain/model/results.ts';
import { addDays, localDate } from '#shared/time/local-date.ts';

/** The figures of one day counted from Monday 4 January 2027, with ten hours wanted. */
export function aDay(index: number, surplus: number, deficit: number): DayFigures {
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

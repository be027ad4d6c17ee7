import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import type { DemandRow } from './plan.ts';

/** People × length × weekdays: the hours a row asks for in a week where it holds. Rows for public holidays alone ask for none in an ordinary week. */
export function rowHours(row: DemandRow): number {
  const minutes = endMinuteAfter(row.start, row.end) - minuteOfDay(row.start);
  return (row.people * minutes * row.days.filter((day) => day !== 'holiday').length) / 60;
}

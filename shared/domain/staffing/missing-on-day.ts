import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Coverage, ResolvedShift } from '../timeline/timeline.ts';

/** Minutes by the clock in which people are missing while a shift lasts that starts on a day: what one more head would cover. In a cycle the last night comes round to the first morning. */
export function missingMinutes(
  { timeline, segments }: Coverage,
  day: number,
  { startMinute, endMinute }: Pick<ResolvedShift, 'startMinute' | 'endMinute'>,
): number {
  const { kind } = timeline.plan.period;
  const length = timeline.days.length * MINUTES_PER_DAY;
  const [from, to] = [day * MINUTES_PER_DAY + startMinute, day * MINUTES_PER_DAY + endMinute];
  let minutes = 0;
  for (const { start, end, wanted, onDuty } of segments) {
    if (wanted <= onDuty) continue;
    for (const offset of kind === 'cycle' ? [0, length] : [0]) minutes += Math.max(0, Math.min(end + offset, to) - Math.max(start + offset, from));
  }
  return minutes;
}

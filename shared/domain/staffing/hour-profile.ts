import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { HourProfile, HourSlot } from '../model/hour-profile.ts';
import type { Coverage } from '../timeline/timeline.ts';

const SLOT_MINUTES = 15;
const SATURDAY = 5;

interface Sums {
  wanted: number;
  onDuty: number;
  surplus: number;
  deficit: number;
}

/**
 * How many are wanted and on duty through the mean weekday and the mean weekend day, a quarter of an hour at a time.
 * Weekend = Saturday 00:00 to Sunday 24:00 by the clock. Surplus and deficit of different days never cancel out.
 * @term dekning
 */
export function hourProfile(coverage: Coverage): HourProfile {
  const sides = { weekday: emptySums(), weekend: emptySums() };
  for (const segment of coverage.segments) {
    const day = Math.floor(segment.start / MINUTES_PER_DAY);
    const sums = day % DAYS_PER_WEEK >= SATURDAY ? sides.weekend : sides.weekday;
    const midnight = day * MINUTES_PER_DAY;
    for (let at = segment.start; at < segment.end; ) {
      const slot = Math.floor((at - midnight) / SLOT_MINUTES);
      const until = Math.min(segment.end, midnight + (slot + 1) * SLOT_MINUTES);
      const slotSums = sums[slot];
      if (slotSums) {
        slotSums.wanted += segment.wanted * (until - at);
        slotSums.onDuty += segment.onDuty * (until - at);
        slotSums.surplus += Math.max(0, segment.onDuty - segment.wanted) * (until - at);
        slotSums.deficit += Math.max(0, segment.wanted - segment.onDuty) * (until - at);
      }
      at = until;
    }
  }
  const { weeks } = coverage.timeline.plan.period;
  return { slotMinutes: SLOT_MINUTES, weekday: means(sides.weekday, weeks * SATURDAY), weekend: means(sides.weekend, weeks * (DAYS_PER_WEEK - SATURDAY)) };
}

function emptySums(): Sums[] {
  return Array.from({ length: MINUTES_PER_DAY / SLOT_MINUTES }, () => ({ wanted: 0, onDuty: 0, surplus: 0, deficit: 0 }));
}

function means(sums: readonly Sums[], days: number): readonly HourSlot[] {
  const mean = (headMinutes: number): number => headMinutes / (SLOT_MINUTES * days);
  return sums.map((sum, index) => ({
    minute: index * SLOT_MINUTES,
    wanted: mean(sum.wanted),
    onDuty: mean(sum.onDuty),
    surplus: mean(sum.surplus),
    deficit: mean(sum.deficit),
  }));
}

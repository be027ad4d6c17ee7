import { lineWorkOfChain } from '../../domain/hours/line-work.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';

/** One week of one line. */
export interface LineWeek {
  /** Counted hours of the shifts that start in the week. */
  readonly hours: number;
  readonly isWeekendWorked: boolean;
  readonly isSundayWorked: boolean;
}

/** Each line's weeks, by the functions that count the whole period. */
export function lineWeeks(plan: Plan): readonly (readonly LineWeek[])[] {
  const timeline = buildTimeline(plan);
  const weeks = plan.lines.map(() => Array.from({ length: plan.period.weeks }, (): LineWeek => ({ hours: 0, isWeekendWorked: false, isSundayWorked: false })));
  for (const chain of timeline.chains) {
    for (let week = 0; week < plan.period.weeks; week += 1) {
      const periods = chain.periods.filter(({ day }) => Math.floor(day / 7) === week);
      for (const [lineIndex, work] of lineWorkOfChain(timeline, { ...chain, periods })) {
        const line = weeks[lineIndex];
        const minutes = periods.reduce((sum, period) => sum + (period.lineIndex === lineIndex ? period.countedMinutes : 0), 0);
        if (line) line[week] = { hours: minutes / 60, isWeekendWorked: work.weekendsWorked > 0, isSundayWorked: work.sundays > 0 };
      }
    }
  }
  return weeks;
}

import { must } from '../../../kernel/assert.ts';
import { addDays, DAYS_PER_WEEK, type LocalDate, type LocalDateTime, localDateTime, MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain, Timeline } from '../../timeline/timeline.ts';

/** A stretch of a chain as a finding shows it: on the line that owns it, in local time by the clock. */
export interface Placed {
  readonly line: string;
  /** Cell index on that line. */
  readonly day: number;
  readonly date: LocalDate;
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
}

/**
 * Places a stretch of a chain on the line that owns a chain day. A chain that rolls through several lines counts its days
 * on and on; each line shows them as days of the plan, so a stretch over the seam goes on past the plan's last date.
 * @param chainDay day that decides about line, cell and date; counted from the chain's first Monday, may lie one round further
 * @param start clock minutes from the chain's first Monday
 * @param end clock minutes from the chain's first Monday, in the same round as `start`
 */
export function placeOnLine(timeline: Timeline, chain: Chain, chainDay: number, start: number, end: number): Placed {
  const planDays = timeline.plan.period.weeks * DAYS_PER_WEEK;
  const owner = Math.floor(chainDay / planDays);
  const lineIndex = must(chain.lineIndexes[owner % chain.lineIndexes.length], 'The line that owns the day');
  const offset = owner * planDays * MINUTES_PER_DAY;
  const day = chainDay - owner * planDays;
  const firstDate = timeline.plan.period.start;
  return {
    line: must(timeline.plan.lines[lineIndex], 'The line').id,
    day,
    date: addDays(firstDate, day),
    from: localDateTime(firstDate, start - offset),
    to: localDateTime(firstDate, end - offset),
  };
}

/** The date of a chain day on the line that owns it: `placeOnLine(…).date` without the rest, for the many days about which nothing is found. */
export function dateOnLine(timeline: Timeline, chainDay: number): LocalDate {
  const planDays = timeline.plan.period.weeks * DAYS_PER_WEEK;
  const day = chainDay - Math.floor(chainDay / planDays) * planDays;
  return timeline.days[day]?.date ?? addDays(timeline.plan.period.start, day);
}

/** A whole chain week, Monday to Sunday. @param week counted from the chain's first week, may lie one round further */
export function placeWeek(timeline: Timeline, chain: Chain, week: number): Placed {
  return placeOnLine(timeline, chain, week * DAYS_PER_WEEK, week * MINUTES_PER_WEEK, (week + 1) * MINUTES_PER_WEEK);
}

/** The day of the chain on which a clock minute lies. */
export function chainDayOf(clockMinute: number): number {
  return Math.floor(clockMinute / MINUTES_PER_DAY);
}

import { MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain, WorkPeriod } from '../../timeline/timeline.ts';
import { chainDayOf } from './chain-moment.ts';

/**
 * Two neighbouring work periods. All minutes count from the chain's first Monday; over the seam of a cycle the later
 * period lies one round further.
 */
export interface WorkGap {
  /** Of what was worked before, the period that ended last. */
  readonly earlier: WorkPeriod;
  readonly later: WorkPeriod;
  /** Clock minutes. */
  readonly start: number;
  readonly end: number;
  readonly elapsedStart: number;
  readonly elapsedEnd: number;
  /** Elapsed minutes between the two; negative when they overlap. */
  readonly restMinutes: number;
}

/** Every pair of neighbouring work periods, in order; a cycle adds the one from the last period to the first, a plan with a past the one into it. */
export function workGaps(chain: Chain): readonly WorkGap[] {
  const [first, ...others] = chain.periods;
  if (first === undefined) return [];
  const gaps: WorkGap[] = [];
  let earlier = first;
  const past = lastToEnd(chain.before);
  if (past) {
    gaps.push(gapBetween(past, first, 0));
    if (past.elapsedEnd > first.elapsedEnd) earlier = past;
  }
  if (chain.cyclic) {
    // What began before the seam may go on past the first shift after it.
    const carried = fromRoundBefore(lastToEnd(chain.periods) ?? first, chain.weeks * MINUTES_PER_WEEK);
    if (carried.elapsedEnd > first.elapsedEnd) earlier = carried;
  }
  for (const later of others) {
    gaps.push(gapBetween(earlier, later, 0));
    if (later.elapsedEnd > earlier.elapsedEnd) earlier = later;
  }
  if (chain.cyclic) gaps.push(gapBetween(earlier, first, chain.weeks * MINUTES_PER_WEEK));
  return gaps;
}

function gapBetween(earlier: WorkPeriod, later: WorkPeriod, round: number): WorkGap {
  const elapsedEnd = later.elapsedStart + round;
  return {
    earlier,
    later,
    start: earlier.end,
    end: later.start + round,
    elapsedStart: earlier.elapsedEnd,
    elapsedEnd,
    restMinutes: elapsedEnd - earlier.elapsedEnd,
  };
}

/** A cycle knows no clock changes: a round earlier is as many minutes earlier either way. */
function fromRoundBefore(period: WorkPeriod, round: number): WorkPeriod {
  const { start, end, elapsedStart, elapsedEnd } = period;
  return { ...period, start: start - round, end: end - round, elapsedStart: elapsedStart - round, elapsedEnd: elapsedEnd - round };
}

function lastToEnd(periods: readonly WorkPeriod[]): WorkPeriod | undefined {
  return periods.reduce<WorkPeriod | undefined>((last, period) => (last && last.elapsedEnd >= period.elapsedEnd ? last : period), undefined);
}

/** The day of the chain that a finding about a gap belongs to: that of the earlier shift, or of the later one when the earlier lies before the plan. */
export function dayOfGap({ earlier, later }: WorkGap): number {
  return chainDayOf(earlier.start < 0 ? later.start : earlier.start);
}

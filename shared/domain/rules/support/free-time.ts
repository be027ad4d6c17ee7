import type { ElapsedTime } from '../../../time/elapsed.ts';
import { MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain } from '../../timeline/timeline.ts';
import { workGaps } from './work-gaps.ts';

/** A stretch without work. Minutes count from the chain's first Monday. */
export interface FreeTime {
  /** By the clock. */
  readonly start: number;
  readonly end: number;
  /** Elapsed. */
  readonly minutes: number;
}

/**
 * Every stretch without work, in order. A calendar plan also has the time before its first and after its last shift; a
 * cycle instead has the stretch from its last shift to its first, which goes on past the end. None without shifts.
 */
export function freeTimes(chain: Chain, time: ElapsedTime): readonly FreeTime[] {
  const [first] = chain.periods;
  if (first === undefined) return [];
  const between = workGaps(chain).map((gap) => ({ start: gap.start, end: gap.end, minutes: gap.restMinutes }));
  if (chain.cyclic) return between.filter(isSome);
  const planEnd = chain.weeks * MINUTES_PER_WEEK;
  const lastEnd = Math.max(...chain.periods.map((period) => period.end));
  // Subtracted: a negated zero is no small integer, and makes everything counted from it several times slower.
  const pastStart = 0 - chain.weeksBefore * MINUTES_PER_WEEK;
  const before = { start: pastStart, end: first.start, minutes: first.elapsedStart - time.toElapsed(pastStart) };
  const after = { start: lastEnd, end: planEnd, minutes: time.toElapsed(planEnd) - time.toElapsed(lastEnd) };
  // With work before the plan, the gap into it is among the others.
  return (chain.before.length > 0 ? [...between, after] : [before, ...between, after]).filter(isSome);
}

function isSome(free: FreeTime): boolean {
  return free.minutes > 0;
}

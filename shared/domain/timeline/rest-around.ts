import { must } from '../../kernel/assert.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { personChain } from './person-chain.ts';
import { planTime } from './plan-time.ts';
import type { ResolvedShift, Timeline } from './timeline.ts';

/** Minutes off on either side of a shift, as time passes; null where nothing is worked on that side, negative where work lies upon it. */
export interface RestAround {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The rest before and after a shift if it stood in a cell of the plan, instead of what the line works there now.
 * @param lineIndex index of the line in the plan
 */
export function restAround(timeline: Timeline, lineIndex: number, day: number, shift: ResolvedShift): RestAround {
  const { plan } = timeline;
  const chain = must(
    timeline.chains.find(({ lineIndexes }) => lineIndexes.includes(lineIndex)),
    'the chain of a line',
  );
  const time = planTime(plan);
  const midnight = (chain.lineIndexes.indexOf(lineIndex) * plan.period.weeks * DAYS_PER_WEEK + day) * MINUTES_PER_DAY;
  const [start, end] = [time.toElapsed(midnight + shift.startMinute), time.toElapsed(midnight + shift.endMinute)];
  const round = chain.weeks * DAYS_PER_WEEK * MINUTES_PER_DAY;
  let before: number | null = null;
  let after: number | null = null;
  const person = personChain(chain);
  for (const period of [...person.before, ...person.periods]) {
    if (period.unit === undefined && period.lineIndex === lineIndex && period.day === day) continue;
    for (const offset of chain.cyclic ? [-round, 0, round] : [0]) {
      const [from, to] = [period.elapsedStart + offset, period.elapsedEnd + offset];
      if (from < start || (from === start && to <= end)) before = smaller(before, start - to);
      else after = smaller(after, from - end);
    }
  }
  return { before, after };
}

function smaller(known: number | null, found: number): number {
  return known === null ? found : Math.min(known, found);
}

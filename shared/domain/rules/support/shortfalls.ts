import { localDateTime, MINUTES_PER_DAY } from '../../../time/local-date.ts';
import type { Finding } from '../../model/results.ts';
import type { CoverageSegment, Timeline } from '../../timeline/timeline.ts';

/** Heads needed and present at a time. */
export interface Heads {
  readonly needed: number;
  readonly present: number;
}

/** A stretch of clock time with the same number of heads missing throughout. */
export interface Shortfall extends Heads {
  /** Clock minutes from the plan's first Monday. */
  readonly start: number;
  readonly end: number;
}

/**
 * The longest stretches in which as many heads are missing. A new one begins where one demand row hands over to another
 * and where the number missing changes. `needed` and `present` are those of the moment with the fewest people.
 */
export function shortfalls(segments: readonly CoverageSegment[], headsOf: (segment: CoverageSegment) => Heads): readonly Shortfall[] {
  const found: Shortfall[] = [];
  for (const segment of segments) {
    const { needed, present } = headsOf(segment);
    const missing = needed - present;
    if (missing <= 0) continue;
    const last = found.at(-1);
    const goesOn = last !== undefined && last.end === segment.start && !segment.isHandover && last.needed - last.present === missing;
    if (!goesOn) found.push({ start: segment.start, end: segment.end, needed, present });
    else found[found.length - 1] = present < last.present ? { start: last.start, end: segment.end, needed, present } : { ...last, end: segment.end };
  }
  return found;
}

/** A shortfall as a finding about the whole unit, owned by the day on which it begins. */
export function staffingFinding(
  timeline: Timeline,
  shortfall: Shortfall,
  rule: { readonly id: string; readonly citation: string },
  inputs: Finding['inputs'],
): Finding {
  const { start } = timeline.plan.period;
  return {
    rule: rule.id,
    citation: rule.citation,
    severity: 'breach',
    line: null,
    from: localDateTime(start, shortfall.start),
    to: localDateTime(start, shortfall.end),
    day: Math.floor(shortfall.start / MINUTES_PER_DAY),
    measured: shortfall.present,
    limit: shortfall.needed,
    unit: 'people',
    agreement: null,
    inputs,
  };
}

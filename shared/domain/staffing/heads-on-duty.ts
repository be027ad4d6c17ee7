import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import { DAY_PARTS, type DayFigures, type DayPart } from '../model/results.ts';
import type { CoverageSegment } from '../timeline/timeline.ts';
import type { DemandSpan } from './demand-on-day.ts';

type Heads = DayFigures['heads'];

/**
 * People wanted and on duty in each part of a day: the worst moment while rows of that part are running, or where nobody is missing the
 * moment that lasts longest. Whoever is there counts, whenever the shift began: a long shift covers the evening too.
 * A night is looked at until midnight; what comes after belongs to the same people. Where no row asks, the shifts that start count.
 * @param segments the day's own coverage
 * @param rows the demand rows that start on the day
 */
export function headsOnDuty(day: number, segments: readonly CoverageSegment[], rows: readonly DemandSpan[], startingHeads: Heads): Heads {
  const midnight = day * MINUTES_PER_DAY;
  const pick = (part: DayPart) => {
    const spans = rows.filter((row) => row.dayPart === part);
    if (spans.length === 0) return startingHeads[part];
    const running = segments.filter((segment) => spans.some((span) => midnight + span.start <= segment.start && segment.start < midnight + span.end));
    return heads(tellingMoment(running)) ?? startingHeads[part];
  };
  return Object.fromEntries(DAY_PARTS.map((part) => [part, pick(part)])) as Heads;
}

function heads(segment: CoverageSegment | undefined): Heads[DayPart] | undefined {
  return segment && { wanted: segment.wanted, planned: segment.onDuty };
}

function tellingMoment(segments: readonly CoverageSegment[]): CoverageSegment | undefined {
  const difference = (segment: CoverageSegment) => segment.onDuty - segment.wanted;
  const worst = segments.reduce<CoverageSegment | undefined>(
    (found, segment) => (found && difference(found) <= difference(segment) ? found : segment),
    undefined,
  );
  if (worst === undefined || difference(worst) < 0) return worst;
  return segments.reduce((found, segment) => (segment.end - segment.start > found.end - found.start ? segment : found), worst);
}

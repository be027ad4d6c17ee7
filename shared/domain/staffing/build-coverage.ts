import type { Coverage, CoverageSegment, Timeline } from '../timeline/timeline.ts';
import { coverDay } from './cover-day.ts';
import { type DemandSpan, demandByDay } from './demand-on-day.ts';

/** Coverage kept by day, so that a change of one cell touches two days and not the whole period. */
export interface DailyCoverage extends Coverage {
  readonly demand: readonly (readonly DemandSpan[])[];
  readonly segmentsByDay: readonly (readonly CoverageSegment[])[];
}

/**
 * Who is wanted and who is on duty at every minute by the clock, from the plan's first Monday 00:00 to its last Sunday 24:00.
 * In a cycle the last night comes round to the first Monday; in a calendar plan it is clipped. Segments are cut at midnight and
 * wherever a shift or a demand row begins or ends; two that follow each other may therefore have the same figures.
 * @term dekning
 */
export function buildCoverage(timeline: Timeline): DailyCoverage {
  const demand = demandByDay(timeline.plan, timeline.days);
  return coverageOf(
    timeline,
    demand,
    timeline.days.map(({ day }) => coverDay(timeline, demand, day)),
  );
}

/** The coverage after the cells of some days have changed, and nothing else. Equal to `buildCoverage(timeline)`; pass each changed day and the one after it. */
export function rebuildDays(coverage: DailyCoverage, timeline: Timeline, days: ReadonlySet<number>): DailyCoverage {
  return coverageOf(
    timeline,
    coverage.demand,
    coverage.segmentsByDay.map((segments, day) => (days.has(day) ? coverDay(timeline, coverage.demand, day) : segments)),
  );
}

function coverageOf(timeline: Timeline, demand: DailyCoverage['demand'], segmentsByDay: DailyCoverage['segmentsByDay']): DailyCoverage {
  return { timeline, demand, segmentsByDay, segments: segmentsByDay.flat() };
}

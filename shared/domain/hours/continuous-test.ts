import { type ContinuousThreshold, continuousThreshold, weeksPerYear } from '../../law/hours.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Chain, Timeline, WorkPeriod } from '../timeline/timeline.ts';
import { convertedMinutes, minutesIn, type Span } from './three-part-norm.ts';

/** Whether a rota is comparable with a fully continuous one, with what decides it. */
export interface ContinuousTest {
  readonly nightHoursPerYear: number;
  /** Saturday 22:00 to Sunday 22:00; nights count here too. */
  readonly sundayHoursPerYear: number;
  /** Shifts of at least two day-parts. */
  readonly isVaried: boolean;
  readonly isContinuous: boolean;
}

/** Hours that a plan has in the two windows of the test. */
export interface ContinuousHours {
  readonly nightHours: number;
  readonly sundayHours: number;
}

const SATURDAY = 5;

/**
 * At least 539 hours of night and 231 hours of Sunday a year, in shifts at varying times of the day. A plan shorter than a year is scaled up.
 * @term helkontinuerlig og sammenlignbar turnus @source HTA 4.2.3, rulebook 3.1
 * @example 66 night hours and 24 Sunday hours in six weeks are 572 and 208 a year: not continuous. With 27 they are 572 and 234: continuous.
 */
export function continuousTest(hours: ContinuousHours, weeks: number, weeksInYear: number, threshold: ContinuousThreshold, isVaried = true): ContinuousTest {
  const nightHoursPerYear = (hours.nightHours * weeksInYear) / weeks;
  const sundayHoursPerYear = (hours.sundayHours * weeksInYear) / weeks;
  const isContinuous = isVaried && nightHoursPerYear >= threshold.nightHours && sundayHoursPerYear >= threshold.sundayHours;
  return { nightHoursPerYear, sundayHoursPerYear, isVaried, isContinuous };
}

/** The test on what a chain works. In a rolling cycle it is the mean of everybody. */
export function continuousTestOfChain(timeline: Timeline, chain: Chain): ContinuousTest {
  const { start } = timeline.plan.period;
  const threshold = timeline.law.valueOnOrFirst(continuousThreshold, start);
  const sunday = chain.periods.reduce((sum, period) => sum + sundayMinutes(timeline, period, threshold), 0);
  const hours = { nightHours: convertedMinutes(timeline, chain).night / 60, sundayHours: sunday / 60 };
  const isVaried = new Set(chain.periods.map(({ shift }) => shift.dayPart)).size > 1;
  return continuousTest(hours, chain.weeks, timeline.law.valueOnOrFirst(weeksPerYear, start), threshold, isVaried);
}

function sundayMinutes(timeline: Timeline, period: WorkPeriod, threshold: ContinuousThreshold): number {
  const saturday = (SATURDAY - (period.day % DAYS_PER_WEEK)) * MINUTES_PER_DAY;
  const span: Span = [saturday + threshold.sundayFromMinute, saturday + MINUTES_PER_DAY + threshold.sundayToMinute];
  // Far from the weekend there is nothing to count, and the clock of the shift's own two days knows nothing of it.
  return span[0] > period.shift.endMinute || span[1] < period.shift.startMinute ? 0 : minutesIn(timeline, period)([span]);
}

import { weeksPerYear } from '../../law/hours.ts';
import { daysOffOf } from '../model/days-off.ts';
import type { RotaLine } from '../model/plan.ts';
import type { LineFigures } from '../model/results.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';
import { creditedTime } from './credited-time.ts';
import { contractedHours, fullTimeNormHours } from './full-time-norm.ts';
import { countedMinutes, type LineWork } from './line-work.ts';

/**
 * The sums to the right of one line; hours are means a week over the period.
 * @param costYearOre what the line's shifts cost a year, or null when a price is missing
 */
export function lineFigures(
  timeline: Timeline,
  chain: Chain,
  line: RotaLine,
  work: LineWork,
  costYearOre: number | null,
): Omit<LineFigures, 'restOwedMinutes' | 'supplementsYearOre'> {
  const { start, weeks } = timeline.plan.period;
  const perYear = timeline.law.valueOnOrFirst(weeksPerYear, start);
  const normHours = fullTimeNormHours(timeline, chain, line);
  const hoursPlanned = countedMinutes(work) / 60 / weeks;
  const hoursContracted = contractedHours(line, normHours);
  const hoursCredited = creditedTime(timeline, line, hoursContracted).total / 60 / weeks;
  return {
    id: line.id,
    hoursPlanned,
    hoursContracted,
    hoursCredited,
    hoursBalance: hoursPlanned + hoursCredited - hoursContracted,
    normHours,
    filledPercent: normHours === 0 ? 0 : (hoursPlanned / normHours) * 100,
    daysOff: daysOffOf(timeline.plan, line),
    weekendHoursPerYear: ((work.weekendMinutes / 60) * perYear) / weeks,
    weekendShare: work.weekendsWorked / weeks,
    weekendsWorked: work.weekendsWorked,
    weekends: weeks,
    nights: work.nights,
    sundays: work.sundays,
    costYearOre,
  };
}

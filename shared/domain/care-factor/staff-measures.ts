import { benchmarkWeekHours } from '../../law/care-factor.ts';
import { lawOf } from '../law/law-of.ts';
import { isHeld } from '../model/is-held.ts';
import { type PlanFigures, weeklyHours } from '../model/plan-figures.ts';

/** What a figure is taken of: the shifts in the rota, the positions, or the staffing demand. */
export const STAFF_SOURCES = ['planned', 'contracted', 'demand'] as const;
export type StaffSource = (typeof STAFF_SOURCES)[number];

/** Mean hours a week of a source. */
export function hoursOf(figures: PlanFigures, source: StaffSource): number {
  if (source === 'contracted') return figures.lines.reduce((sum, line) => sum + line.hoursContracted, 0);
  return weeklyHours(figures, withNight(minutesByDayPart(figures, source)));
}

/** Mean hours a week without night shifts and night rows; null for positions, which have no day-part. */
export function hoursWithoutNight(figures: PlanFigures, source: StaffSource): number | null {
  return source === 'contracted' ? null : weeklyHours(figures, withoutNight(minutesByDayPart(figures, source)));
}

/**
 * Full-time equivalents for comparison between departments: hours ÷ the benchmark week whatever the lines' own weeks, but
 * positions as they stand.
 * @term årsverk @source rulebook 6.2–6.3
 */
export function benchmarkFte(figures: PlanFigures, source: StaffSource): number {
  return source === 'contracted' ? contractedFte(figures) : fteOfHours(figures, hoursOf(figures, source));
}

/** Hours a week ÷ the benchmark week. */
export function fteOfHours(figures: Pick<PlanFigures, 'plan'>, hours: number): number {
  return hours / weekOfOneFte(figures);
}

/** Hours a week of one FTE in every care factor. */
export function weekOfOneFte({ plan }: Pick<PlanFigures, 'plan'>): number {
  return lawOf(plan).valueOnOrFirst(benchmarkWeekHours, plan.period.start);
}

/** Σ positions, without those held vacant. */
export function contractedFte(figures: PlanFigures): number {
  return figures.plan.lines.reduce((sum, line) => sum + (isHeld(line) ? 0 : line.positionPercent), 0) / 100;
}

/** FTE outside the rota, such as the leader. */
export function fixedFte(figures: Pick<PlanFigures, 'plan'>): number {
  return (figures.plan.unit.fixedFte ?? []).reduce((sum, { fte }) => sum + fte, 0);
}

type Minutes = PlanFigures['plannedMinutes'];

function minutesByDayPart(figures: PlanFigures, source: 'planned' | 'demand'): Minutes {
  return source === 'planned' ? figures.plannedMinutes : figures.demandMinutes;
}

function withoutNight({ day, evening }: Minutes): number {
  return day + evening;
}

function withNight(minutes: Minutes): number {
  return withoutNight(minutes) + minutes.night;
}

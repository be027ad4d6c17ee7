import type { OptimiseJob, OptimiseMeasure } from '#shared/domain/model/optimise-job.ts';
import type { Words } from '../../app/locale/use-text.ts';
import type { Duration } from './choices.ts';

const SECONDS_PER_MINUTE = 60;
/** Below this many hours a week nobody would call it a difference. */
const NOTHING_HOURS = 0.05;
const HOURS: ReadonlySet<OptimiseMeasure> = new Set(['hours', 'competence', 'weekend', 'weekday', 'surplus']);

/** `2 minutter`, or `til jeg stopper`. */
export function durationText({ t }: Words, seconds: Duration): string {
  if (seconds === null) return t('optimise.time.open');
  return seconds < SECONDS_PER_MINUTE
    ? t('optimise.time.seconds', { count: seconds })
    : t('optimise.time.minutes', { count: Math.round(seconds / SECONDS_PER_MINUTE) });
}

/** `1:05`, for a clock that runs. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / SECONDS_PER_MINUTE)}:${String(seconds % SECONDS_PER_MINUTE).padStart(2, '0')}`;
}

/** Hours a week with their unit; other measures are counts. */
export function measureText({ hours, number }: Words, measure: OptimiseMeasure, value: number): string {
  return HOURS.has(measure) ? hours(value) : number(value);
}

/** Whether the rota that is shown breaks rules that the plan kept: on its way to a good one, the search passes through such. */
export function isOnTheWay({ before, now }: Pick<OptimiseJob, 'before' | 'now'>): boolean {
  return now.law > before.law;
}

/** Whether nothing is left to win. null where that is not known: nothing is proven, or the rota is none that the proof speaks of. */
export function isAtBest({ now, proven }: Pick<OptimiseJob, 'now' | 'proven'>, measure: OptimiseMeasure): boolean | null {
  const least = proven[measure];
  if (least !== undefined && now[measure] < least - NOTHING_HOURS) return null;
  if (now[measure] < NOTHING_HOURS) return true;
  return least === undefined ? null : now[measure] <= least + NOTHING_HOURS;
}

/** The measures in the order that the leader gave them, the conditions first. Likeness is told apart, as the number of cells that change. */
export function measuresOf({ settings }: OptimiseJob): readonly OptimiseMeasure[] {
  return ['law', 'hours', ...settings.order.filter((aim) => aim !== 'likeness')];
}

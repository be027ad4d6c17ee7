import type { LawOverride, Period } from '#shared/domain/model/plan.ts';
import { addDays } from '#shared/time/local-date.ts';
import type { TileId } from '../../state/view-slice.ts';

/** Which tile rests on a number, by the beginning of its id. */
const TILE_OF: readonly (readonly [string, TileId])[] = [
  ['aml.', 'rules'],
  ['local.work-days', 'rules'],
  ['hta.hourly-wage', 'cost'],
  ['hta.holiday-pay', 'cost'],
  ['hta.three-part', 'cost'],
  ['hours.weeks-per-year', 'cost'],
  ['care-factor.', 'care-factor'],
];

/** Ids of the overridden numbers that a tile rests on and that hold on some day of the plan. */
export function overriddenIn(tile: TileId, overrides: readonly LawOverride[], { start, weeks }: Pick<Period, 'start' | 'weeks'>): readonly string[] {
  const end = addDays(start, weeks * 7 - 1);
  const holding = overrides.filter(({ from, to }) => from <= end && (to === undefined || to >= start));
  return holding.map(({ parameter }) => parameter).filter((id) => TILE_OF.some(([prefix, of]) => of === tile && id.startsWith(prefix)));
}

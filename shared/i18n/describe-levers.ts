import type { GapCloser, NeedFigures } from '../domain/model/levers.ts';
import { describeLever } from './describe-bound.ts';
import { formatHours, formatKroner, formatNumber, formatShare } from './format.ts';
import { type DisplayLocale, translate } from './translate.ts';

/** Estimates are told in whole thousands of kroner. */
const KRONER_STEP_ORE = 100_000;

/** Kroner a year of an estimate, in whole thousands. */
export function estimate(locale: DisplayLocale, ore: number): string {
  return formatKroner(locale, Math.round(ore / KRONER_STEP_ORE) * KRONER_STEP_ORE);
}

/** What one change or two together are, what they leave, what they cost and what hiring they spare. */
export function describeCloser(
  locale: DisplayLocale,
  { changes, hoursAfter, costYearOre, sparedYearOre }: GapCloser,
): { readonly change: string; readonly effect: string; readonly cost: string; readonly spared: string } {
  const told = changes.map((change) => describeLever(locale, { ...change, hoursAfter, costYearOre }));
  const { effect = '', cost = '' } = told[0] ?? {};
  const names = told.map(({ change }, index) => (index === 0 ? change : lowerFirst(change)));
  return {
    change: names.reduce((first, second) => translate(locale, 'levers.closer.and', { first, second })),
    effect,
    cost,
    spared: sparedYearOre === null ? '' : translate(locale, 'levers.closer.spared', { kroner: estimate(locale, sparedYearOre) }),
  };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** What a demand comes to in FTE, with and without everybody's replacement. */
export function describeNeed(locale: DisplayLocale, { hours, fte, fteWithReplacement }: NeedFigures, absenceShare: number): string {
  return translate(locale, 'levers.need.fte', {
    hours: formatHours(locale, hours, Number.isInteger(hours) ? 0 : 1),
    fte: formatNumber(locale, fte, 2),
    replaced: formatNumber(locale, fteWithReplacement, 2),
    absence: absenceShare === 0 ? 'none' : formatShare(locale, absenceShare, Number.isInteger(absenceShare * 100) ? 0 : 1),
  });
}

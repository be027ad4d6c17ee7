import type { IndicatorUnit } from '../domain/model/results.ts';
import { formatHours, formatKroner, formatNumber, formatSigned } from './format.ts';
import type { DisplayLocale } from './translate.ts';

/** Decimals per unit, so that care factors show three and money none. */
const DECIMALS: Readonly<Record<IndicatorUnit, number>> = {
  'hours/week': 1,
  'hours/year': 0,
  fte: 2,
  'fte/place': 3,
  'hours/resident-day': 2,
  'people/place': 3,
  percent: 1,
  share: 3,
  'NOK/year': 0,
};

const ORE_PER_KRONE = 100;

/** The number of an indicator as tables show it, without its unit. */
export function formatIndicator(locale: DisplayLocale, value: number, unit: IndicatorUnit): string {
  return formatNumber(locale, value, DECIMALS[unit]);
}

/** The same with `t` or `kr` where that is the unit, for tables that mix them. */
export function formatIndicatorWithUnit(locale: DisplayLocale, value: number, unit: IndicatorUnit): string {
  if (unit === 'hours/week' || unit === 'hours/year') return formatHours(locale, value, DECIMALS[unit]);
  return unit === 'NOK/year' ? formatKroner(locale, value * ORE_PER_KRONE) : formatIndicator(locale, value, unit);
}

/** How much an indicator moved, with its sign. */
export function formatIndicatorChange(locale: DisplayLocale, change: number, unit: IndicatorUnit): string {
  return formatSigned(locale, change, DECIMALS[unit]);
}

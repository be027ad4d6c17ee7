import type { Range } from '#shared/domain/measures/measure.ts';
import type { Words } from '../../app/locale/use-text.ts';

type Saying = Pick<Words, 't' | 'number' | 'kroner'>;

/** `1,0 til 2,0`, or one number where both are the same. */
export function rangeText({ low, high }: Range, decimals: number, { t, number }: Saying): string {
  return low === high ? number(low, decimals) : t('app.measures.range', { low: number(low, decimals), high: number(high, decimals) });
}

/** The same in whole kroner. */
export function krRange({ low, high }: Range, { t, number, kroner }: Saying): string {
  const ore = (kr: number): number => Math.round(kr) * 100;
  return Math.round(low) === Math.round(high) ? kroner(ore(low)) : t('app.measures.range', { low: number(Math.round(low)), high: kroner(ore(high)) });
}

import type { CostNote } from '../domain/cost/cost-report.ts';
import { parseLocalDate } from '../time/local-date.ts';
import { formatDate } from './format.ts';
import { type DisplayLocale, translateDynamic } from './translate.ts';

/** A cost note in words: why an amount is missing, or what to bear in mind. Dates among its values are written as people write them. */
export function describeCostNote(locale: DisplayLocale, { key, params }: CostNote): string {
  const shown = Object.entries(params).map(([name, value]) => {
    const date = typeof value === 'string' ? parseLocalDate(value) : null;
    return [name, date === null ? value : formatDate(date)] as const;
  });
  return translateDynamic(locale, key, Object.fromEntries(shown));
}

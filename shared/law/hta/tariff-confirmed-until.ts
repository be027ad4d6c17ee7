import { must } from '../../kernel/assert.ts';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import type { Parameter } from '../parameter.ts';
import { EVENING_SUPPLEMENT, HOLIDAY_SUPPLEMENT, NIGHT_SUPPLEMENT, WEEKEND_SUPPLEMENT } from './supplements.ts';

/** The supplements of HTA 5, for catalogues and for the question of how far they are confirmed. */
export const SUPPLEMENTS: readonly Parameter<unknown>[] = [WEEKEND_SUPPLEMENT, HOLIDAY_SUPPLEMENT, EVENING_SUPPLEMENT, NIGHT_SUPPLEMENT];

/** Last day for which all supplements are confirmed by a source; later plans are priced with the same rates, marked as unverified. */
export function tariffConfirmedUntil(): LocalDate {
  const unverified = SUPPLEMENTS.flatMap((supplement) => supplement.values.filter((entry) => entry.confidence === 'unverified').map((entry) => entry.from));
  return addDays(must(unverified.sort()[0], 'The first unverified rate'), -1);
}

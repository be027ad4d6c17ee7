import { type LocalDate, localDate } from './local-date.ts';

/** A point in time as ISO 8601 in UTC, `2027-01-04T07:30:00.000Z`. When something was saved; never part of a plan. */
export type Instant = string & { readonly __brand: 'Instant' };

/** The present moment by the machine's clock. Only hosts and adapters call it; everything else is handed a clock. */
export function currentInstant(): Instant {
  return new Date().toISOString() as Instant;
}

/**
 * The instant for text that is known to be one.
 * @throws Error when it is not.
 */
export function instant(text: string): Instant {
  if (Number.isNaN(Date.parse(text))) throw new Error(`Not an instant: "${text}". Maybe it should be written 2027-01-04T07:30:00.000Z?`);
  return text as Instant;
}

const NORWEGIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The day it is in Norway at that moment. */
export function dayInNorway(moment: Instant): LocalDate {
  return localDate(NORWEGIAN_DAY.format(new Date(moment)));
}

import { type LocalDate, localDate } from './local-date.ts';

const ZONE = 'Europe/Oslo';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** What the clock in Norway showed at an instant: `2027-01-04T13:02:00.000Z` gives `14:02`. */
export function clockOfInstant(instant: string): string {
  return clock.format(new Date(instant));
}

/** The day it was in Norway at an instant. */
export function dateOfInstant(instant: string): LocalDate {
  return localDate(day.format(new Date(instant)));
}

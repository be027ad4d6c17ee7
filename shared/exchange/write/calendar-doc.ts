import type { ClockTime } from '../../time/clock-time.ts';
import type { Instant } from '../../time/instant.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** The calendar of one line before it is written, without a word on the format of the file. Times are by the clock in Norway. */
export interface CalendarDoc {
  readonly name: string;
  readonly madeAt: Instant;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  /** Stays the same when the plan is written again, so that a calendar replaces the event instead of showing it twice. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly date: LocalDate;
  /** Null for a whole day. */
  readonly times: { readonly start: ClockTime; readonly end: ClockTime; readonly endDate: LocalDate } | null;
  /** Comes again every so many weeks; null where it does not. */
  readonly everyWeeks: number | null;
}

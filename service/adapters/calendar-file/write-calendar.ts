import ical, { ICalCalendarMethod, ICalEventRepeatingFreq } from 'ical-generator';
import type { WriteCalendar } from '#shared/app/ports/export-files.ts';
import type { CalendarEvent } from '#shared/exchange/write/calendar-doc.ts';
import type { ClockTime } from '#shared/time/clock-time.ts';
import { addDays, type LocalDate } from '#shared/time/local-date.ts';
import { NORWAY, norwegianTimeZone } from './time-zone.ts';

/** Writes an iCalendar file (RFC 5545): events by the clock in Norway with the rules of its time zone, whole days as dates. */
export const writeCalendar: WriteCalendar = async ({ name, madeAt, events }) => {
  const calendar = ical({ name: oneLine(name), prodId: '//Vaktbalanse//Vaktbalanse//NO', method: ICalCalendarMethod.PUBLISH });
  // Without a name of its own the calendar writes its time stamps in UTC, as the standard wants; events name their zone.
  calendar.timezone({ name: null, generator: (zone) => (zone === NORWAY ? norwegianTimeZone() : null) });
  calendar.x('X-WR-TIMEZONE', NORWAY);
  for (const event of events) {
    calendar.createEvent({
      id: event.id,
      stamp: madeAt,
      summary: event.title,
      description: event.description,
      location: event.place,
      ...when(event),
      ...(event.everyWeeks === null ? {} : { repeating: { freq: ICalEventRepeatingFreq.WEEKLY, interval: event.everyWeeks } }),
    });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
};

function when({ date, times }: CalendarEvent) {
  // The end of a whole day is the day after it.
  if (times === null) return { allDay: true, start: wholeDay(date), end: wholeDay(addDays(date, 1)) };
  return { timezone: NORWAY, start: clockMoment(date, times.start), end: clockMoment(times.endDate, times.end) };
}

/** A day as the library takes one. */
function wholeDay(date: LocalDate) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day, toPlainDateTime: () => clockMoment(date, '00:00' as ClockTime), toString: () => date, toJSON: () => date };
}

/**
 * Date and time by the clock as the library takes them: the shape of Temporal's types, of which it reads the fields only. Nothing is
 * converted, so the machine's own time zone cannot get in.
 */
function clockMoment(date: LocalDate, time: ClockTime) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const text = `${date}T${time}`;
  const fields = { year, month, day, hour, minute, second: 0, toString: () => text, toJSON: () => text };
  const plain = { ...fields, toPlainDate: () => wholeDay(date), toZonedDateTime: () => zoned };
  const zoned = { ...fields, timeZoneId: NORWAY, withTimeZone: () => zoned, toPlainDateTime: () => plain, toInstant: noInstant };
  return plain;
}

function noInstant(): never {
  throw new Error('A time by the clock is no instant.');
}

/** The library writes the name as it is; a line break in it would begin a line of the file. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}

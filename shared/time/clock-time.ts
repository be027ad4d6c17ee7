/** A time of day by the clock, written `07:30`, from 00:00 to 23:59. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

const PATTERN = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The time, or `null` when the text is not `HH:MM` on a 24-hour clock. */
export function parseClockTime(text: string): ClockTime | null {
  return PATTERN.test(text) ? (text as ClockTime) : null;
}

/**
 * The time for text that is known to be one.
 * @throws Error when it is not.
 */
export function clockTime(text: string): ClockTime {
  const time = parseClockTime(text);
  if (time === null) throw new Error(`Not a time of day: "${text}". Maybe it should be written HH:MM?`);
  return time;
}

/** Minutes after midnight. */
export function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes after midnight of a span's end, counted from the day it starts: an end at or before the start lies on the next day. */
export function endMinuteAfter(start: ClockTime, end: ClockTime): number {
  const endMinute = minuteOfDay(end);
  return endMinute > minuteOfDay(start) ? endMinute : endMinute + 1440;
}

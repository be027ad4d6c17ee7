import { type ClockTime, parseClockTime } from '../time/clock-time.ts';

/** From when to when somebody works; an end at or before the start lies on the next day. */
export interface FoundTimes {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

const CLOCK = '(\\d{1,2})(?:[:.,]?([0-5]\\d))?';
const RANGE = new RegExp(`^(?:kl\\.? ?)?${CLOCK} ?(?:-|–|—|−|til|to) ?${CLOCK}$`, 'i');
const SINGLE = new RegExp(`^(?:kl\\.? ?)?${CLOCK}$`, 'i');

/** Times in a cell: `07:30-15:00`, `0730–1500`, `07.30 - 15`, `22-08`. Null where the text is nothing of the kind. */
export function recogniseTimes(text: string): FoundTimes | null {
  const match = RANGE.exec(text.trim().replaceAll(/\s+/g, ' '));
  if (!match) return null;
  const start = clockOf(match[1], match[2]);
  const end = clockOf(match[3], match[4]);
  return start === null || end === null || start === end ? null : { start, end };
}

/** One time of day: `07:30`, `0730`, `7.30`, `15`. Null where the text is none. */
export function recogniseClock(text: string): ClockTime | null {
  const match = SINGLE.exec(text.trim());
  return match ? clockOf(match[1], match[2]) : null;
}

function clockOf(hours = '', minutes = '00'): ClockTime | null {
  // Midnight at the end of a day is written 24:00 by many.
  return parseClockTime(`${hours === '24' && minutes === '00' ? '00' : hours.padStart(2, '0')}:${minutes}`);
}

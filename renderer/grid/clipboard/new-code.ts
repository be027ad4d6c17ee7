import type { DayOff, ShiftCode } from '#shared/domain/model/plan.ts';
import { type ClockTime, endMinuteAfter, minuteOfDay } from '#shared/time/clock-time.ts';
import { isShiftCodeText } from '../cell-text.ts';

/** What is to become of a pasted text that is no code: kept and marked, or made a code right there. */
export type NewCodeKind = 'keep' | ShiftCode['kind'];

/** A code that is being described, as it stands in the fields; `null` where a field cannot be read. */
export interface NewCode {
  readonly kind: NewCodeKind;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly breakMinutes: number | null;
  readonly dayOff: DayOff;
  readonly leave: string;
}

/** What there is to say of every text at first: it is kept. */
export const KEPT: NewCode = { kind: 'keep', start: null, end: null, breakMinutes: 0, dayOff: 'F1', leave: 'annual-leave' };

/** The code; null when the text is only kept; `incomplete` while something is missing or impossible, such as a break as long as the shift. */
export function shiftCodeOf(text: string, facts: NewCode): ShiftCode | null | 'incomplete' {
  if (facts.kind === 'keep' || !isShiftCodeText(text)) return null;
  if (facts.kind === 'off') return { code: text, kind: 'off', dayOff: facts.dayOff };
  if (facts.kind === 'leave') return { code: text, kind: 'leave', leave: facts.leave };
  const { start, end, breakMinutes } = facts;
  if (start === null || end === null || breakMinutes === null || breakMinutes >= endMinuteAfter(start, end) - minuteOfDay(start)) return 'incomplete';
  return { code: text, kind: 'work', start, end, ...(breakMinutes > 0 ? { unpaidBreakMinutes: breakMinutes } : {}) };
}

/** The two times in a text such as `0730-1500` or `7.30–15`, as written; null when it holds none. */
export function timesIn(text: string): readonly [string, string] | null {
  const match = /^(\d{1,2}(?:[:.]?\d{2})?)\s*[-–]\s*(\d{1,2}(?:[:.]?\d{2})?)$/.exec(text.trim());
  return match ? [match[1] ?? '', match[2] ?? ''] : null;
}

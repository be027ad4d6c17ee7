import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { dayPartOf } from './day-part.ts';
import type { Plan, ShiftCode } from './plan.ts';
import type { DayPart } from './results.ts';

/** How a cell should look, wherever it is drawn: on the screen, in the PDF, in a spreadsheet. */
export type CodeLook = DayPart | 'off' | 'leave' | 'unknown' | 'empty';

/** From this length on a shift is drawn with a second edge. @term langvakt */
const LONG_SHIFT_MINUTES = 10 * 60;

/** Looks up what a cell's text is in this plan. Unknown texts are kept and marked, never counted. */
export function codeLook(
  plan: Pick<Plan, 'shiftCodes'>,
  text: string,
): { readonly look: CodeLook; readonly isLong: boolean; readonly shiftCode: ShiftCode | null } {
  if (text === '') return { look: 'empty', isLong: false, shiftCode: null };
  const shiftCode = plan.shiftCodes.find((candidate) => candidate.code === text) ?? null;
  if (shiftCode === null) return { look: 'unknown', isLong: false, shiftCode };
  if (shiftCode.kind !== 'work') return { look: shiftCode.kind, isLong: false, shiftCode };
  const look = dayPartOf(shiftCode.start, shiftCode.end);
  const minutes = endMinuteAfter(shiftCode.start, shiftCode.end) - minuteOfDay(shiftCode.start);
  return { look, isLong: look !== 'night' && minutes >= LONG_SHIFT_MINUTES, shiftCode };
}

/** Fill and ink of each look on paper and on a light screen. Lightness alone tells them apart, so that a grey print reads too (Okabe–Ito hues). */
export const LOOK_COLOURS: Readonly<Record<CodeLook, { readonly fill: string | null; readonly ink: string }>> = {
  day: { fill: '#f7ecb0', ink: '#1d1d1b' },
  evening: { fill: '#9fcfee', ink: '#10222f' },
  night: { fill: '#0f4c75', ink: '#ffffff' },
  off: { fill: null, ink: '#4a4f57' },
  leave: { fill: null, ink: '#4a4f57' },
  unknown: { fill: null, ink: '#1d1d1b' },
  empty: { fill: null, ink: '#8a9099' },
};

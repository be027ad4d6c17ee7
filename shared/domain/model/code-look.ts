import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import type { CodeColour, CodePattern } from './code-paint.ts';
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

/** Fill and ink of the colours that a department may give its codes (Okabe–Ito); every ink is readable on its fill. */
export const PAINT_COLOURS: Readonly<Record<CodeColour, { readonly fill: string; readonly ink: string }>> = {
  orange: { fill: '#e69f00', ink: '#1d1d1b' },
  'sky-blue': { fill: '#56b4e9', ink: '#1d1d1b' },
  'bluish-green': { fill: '#009e73', ink: '#000000' },
  yellow: { fill: '#f0e442', ink: '#1d1d1b' },
  blue: { fill: '#0072b2', ink: '#ffffff' },
  vermillion: { fill: '#d55e00', ink: '#000000' },
  'reddish-purple': { fill: '#cc79a7', ink: '#1d1d1b' },
  grey: { fill: '#bdbdbd', ink: '#1d1d1b' },
};

/** How a cell's text is painted: as the department chose for the code, or as its looks are by default. */
export interface CellPaint {
  readonly fill: string | null;
  readonly ink: string;
  readonly pattern: CodePattern | null;
}

/** The paint of a cell's text on paper and on a light screen. */
export function cellPaint(plan: Pick<Plan, 'shiftCodes'>, text: string): CellPaint {
  const { look, shiftCode } = codeLook(plan, text);
  const own = shiftCode?.look;
  return own === undefined ? { ...LOOK_COLOURS[look], pattern: null } : { ...PAINT_COLOURS[own.colour], pattern: own.pattern ?? null };
}

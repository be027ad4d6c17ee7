import { normaliseCellText } from '../cell-text.ts';

type Fields = readonly (readonly string[])[];

/** How many rows and columns at each side of a pasted block are no shifts: headings with weekdays and dates, names, sums. */
export interface PasteFrame {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const FRAME_SIDES = ['top', 'left', 'bottom', 'right'] as const satisfies readonly (keyof PasteFrame)[];
export type FrameSide = (typeof FRAME_SIDES)[number];

export const NO_FRAME: PasteFrame = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * What of a copied block looks like the frame of a rota rather than shifts. Only a guess, to be asked about: nothing is taken for
 * a frame that holds a code of the plan, and a block without any such code has none.
 */
export function findFrame(fields: Fields, codes: readonly string[]): PasteFrame {
  const known = new Set(codes);
  const isCode = (field: string): boolean => known.has(normaliseCellText(field, codes));
  if (!fields.some((row) => row.some(isCode))) return NO_FRAME;
  const top = headRows(fields, isCode);
  const left = runLength(columnsOf(fields.slice(top)), (column) => isLabels(column, isCode));
  const inner = fields.slice(top).map((row) => row.slice(left));
  const right = runLength(columnsOf(inner).toReversed(), (column) => isNumbers(column, isCode));
  const bottom = runLength(inner.map((row) => row.slice(0, row.length - right)).toReversed(), (row) => isNumbers(row, isCode));
  return { top, left, bottom, right };
}

/** The block without the given sides. */
export function trimFrame(fields: Fields, frame: PasteFrame): Fields {
  const width = Math.max(0, ...fields.map((row) => row.length));
  return fields.slice(frame.top, fields.length - frame.bottom).map((row) => row.slice(frame.left, width - frame.right));
}

/** Some texts of one side, to show what would be left out. */
export function frameSample(fields: Fields, frame: PasteFrame, side: FrameSide): string {
  const middle = fields.slice(frame.top, fields.length - frame.bottom);
  const parts: Readonly<Record<FrameSide, Fields>> = {
    top: fields.slice(0, frame.top),
    bottom: fields.slice(fields.length - frame.bottom),
    left: middle.map((row) => row.slice(0, frame.left)),
    right: middle.map((row) => row.slice(row.length - frame.right)),
  };
  return parts[side]
    .flat()
    .map((field) => field.replace(/\s+/g, ' ').trim())
    .filter((field) => field !== '')
    .slice(0, 4)
    .join(' · ');
}

// Bokmål, nynorsk and English, in full and as they are shortened.
const WEEKDAY =
  /^(ma|man|mån|mandag|måndag|mo|mon|monday|ti|tir|ty|tys|tirsdag|tysdag|tu|tue|tuesday|on|ons|onsdag|we|wed|wednesday|to|tor|tors|torsdag|th|thu|thursday|fr|fre|fredag|fri|friday|lø|lør|la|lau|lørdag|laurdag|sa|sat|saturday|sø|søn|su|sun|søndag|sundag|sunday)\.?$/;
const MONTH = /^(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|sept|okt|oct|nov|des|dec)[a-zæøå]*\.?$/;
const DATE = /^(\d{1,2}[./-]\d{1,2}([./-](\d{2}|\d{4})?)?|\d{4}-\d{2}-\d{2}|\d{1,2}\.?)$/;
const WEEK = /^((turnus)?(uke|veke)|week|u|v|periode|period)\.?\d*\.?:?$/;
const NUMBER = /^[-−+]?\d[\d\s]*([.,]\d+)?\s*(%|t|h)?$/;
/** The first letters of the days, which are hard to tell from codes unless they follow one another. */
const LETTERS = 'MTOTFLS';

function headRows(fields: Fields, isCode: (field: string) => boolean): number {
  let rows = 0;
  for (const [index, row] of fields.entries()) {
    if (isHeading(row, isCode)) rows = index + 1;
    else if (row.some((field) => field.trim() !== '')) break;
  }
  return rows;
}

function isHeading(row: readonly string[], isCode: (field: string) => boolean): boolean {
  const filled = row.map((field) => field.trim()).filter((field) => field !== '');
  if (isRunOfDays(filled)) return true;
  const headings = filled.filter((field) => {
    const words = field.toLocaleLowerCase('nb').split(/\s+/);
    return words.every((word) => [WEEKDAY, MONTH, DATE, WEEK].some((shape) => shape.test(word)));
  });
  return headings.length * 2 >= filled.length && headings.length > 0 && !filled.some(isCode);
}

function isRunOfDays(filled: readonly string[]): boolean {
  const letters = filled
    .filter((field) => field.length === 1)
    .join('')
    .toLocaleUpperCase('nb');
  return letters.length >= LETTERS.length - 2 && LETTERS.repeat(Math.ceil(letters.length / LETTERS.length) + 1).includes(letters);
}

/** Numbers of lines, names, percentages: at least half of it is longer than a code, of several words, or a number. */
function isLabels(column: readonly string[], isCode: (field: string) => boolean): boolean {
  const filled = column.map((field) => field.trim()).filter((field) => field !== '');
  if (filled.length === 0 || filled.some(isCode)) return false;
  return filled.filter((field) => field.length >= 5 || /\s/.test(field) || NUMBER.test(field)).length * 2 >= filled.length;
}

function isNumbers(part: readonly string[], isCode: (field: string) => boolean): boolean {
  const filled = part.map((field) => field.trim()).filter((field) => field !== '');
  return filled.length > 0 && filled.every((field) => NUMBER.test(field) && !isCode(field));
}

function columnsOf(fields: Fields): Fields {
  const width = Math.max(0, ...fields.map((row) => row.length));
  return Array.from({ length: width }, (_, col) => fields.map((row) => row[col] ?? ''));
}

/** How many of the first parts pass. */
function runLength(parts: Fields, passes: (part: readonly string[]) => boolean): number {
  const end = parts.findIndex((part) => !passes(part));
  return end < 0 ? parts.length : end;
}

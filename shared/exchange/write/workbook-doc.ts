import type { LocalDate } from '../../time/local-date.ts';
import { daysBetween, localDate } from '../../time/local-date.ts';
import type { CellRange } from '../workbook.ts';

/** A spreadsheet before it is written: values, formulas and looks, without a word on the format of the file. Rows and columns count from 0. */
export interface WorkbookDoc {
  readonly title: string;
  readonly sheets: readonly SheetDoc[];
}

export interface SheetDoc {
  readonly name: string;
  /** Kept out of sight; carries what only this program reads. */
  readonly isHidden?: boolean;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly RowDoc[];
  readonly merges?: readonly CellRange[];
  /** How many rows and columns stay in place while the rest scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly conditions?: readonly ConditionDoc[];
  readonly print: PrintDoc;
}

export interface RowDoc {
  readonly cells: readonly (CellDoc | null)[];
  /** Points. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

/** One cell. Text is text, whatever sign it begins with; only `formula` is one. */
export interface CellDoc {
  /** The value; of a formula what it gives now. */
  readonly value: string | number | null;
  /** Without the equals sign, English function names, comma between arguments. */
  readonly formula?: string;
  readonly style?: CellLook;
}

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** For what was planned but lies under leave. */
  readonly struck?: boolean;
  /** Points. */
  readonly size?: number;
  /** Colours as `#rrggbb`. */
  readonly fill?: string;
  readonly ink?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly format?: NumberLook;
  readonly borders?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLook>>>;
}

export type BorderLook = 'hair' | 'thin' | 'heavy' | 'dotted';

/** How a number or date is shown; the signs for decimals and thousands are those of the reader's machine. */
export type NumberLook = 'whole' | 'thousands' | 'one' | 'two' | 'three' | 'signed' | 'signed-one' | 'clock' | 'date' | 'short-date' | 'text';

/** A look that cells of a range take on while a formula, written for its upper left cell, is true. */
export interface ConditionDoc {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: CellLook;
}

export interface PrintDoc {
  readonly paper: 'A3' | 'A4';
  readonly landscape: boolean;
  /** Rows and columns repeated on every page, first to last. */
  readonly repeatRows?: readonly [number, number];
  readonly repeatColumns?: readonly [number, number];
  /** Columns after which a new page begins; without it the sheet is fitted to one page's width. */
  readonly breakAfterColumns?: readonly number[];
  /** Small print at the foot of each page. */
  readonly foot: string;
}

/** A table of plain fields, for files of text: numbers stay numbers until they are written. */
export type TextRow = readonly (string | number)[];

const KNOWN_DAY = localDate('2000-01-01');
const KNOWN_NUMBER = 36_526;

/** The number by which spreadsheets know a day. */
export function dayNumber(date: LocalDate): number {
  return KNOWN_NUMBER + daysBetween(KNOWN_DAY, date);
}

import type { BorderLook, CellDoc, CellLook, NumberLook } from './workbook-doc.ts';

/** The few looks that all sheets share. Light greys only: a printed sheet must read without colour. */

const HEAD_FILL = '#e6eaf0';
export const WEEKEND_FILL = '#f1f2f4';
export const HOLIDAY_FILL = '#dcd6e8';
const LINE = { bottom: 'hair' } as const;

export const HEAD: CellLook = { bold: true, fill: HEAD_FILL, wrap: true, borders: { bottom: 'thin' } };
export const HEAD_CENTRED: CellLook = { ...HEAD, align: 'center' };
export const TITLE: CellLook = { bold: true, size: 16 };
export const QUIET: CellLook = { ink: '#5a6069' };
export const TEXT: CellLook = { borders: LINE };
export const WRAPPED: CellLook = { wrap: true, borders: LINE };

export function textCell(value: string, style: CellLook = TEXT): CellDoc {
  return { value, style };
}

export function numberCell(value: number | null, format: NumberLook, style: CellLook = TEXT): CellDoc {
  return { value, style: { ...style, format, align: style.align ?? 'right' } };
}

/** A formula with what it gives now. */
export function formulaCell(formula: string, value: number, format: NumberLook, style: CellLook = TEXT): CellDoc {
  return { formula, value, style: { ...style, format, align: style.align ?? 'right' } };
}

/** A weekend is parted from the week by a heavier line, and the week from the next. */
export function edges(day: number): Readonly<Partial<Record<'left' | 'right', BorderLook>>> {
  if (day % 7 === 5) return { left: 'thin' };
  return day % 7 === 6 ? { right: 'heavy' } : {};
}

import type { Cell, CellValue, Sheet as HucreSheet } from 'hucre/xlsx';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import { MAX_SHEET_CELLS, type Sheet, type SheetCell, type SheetNote } from '#shared/exchange/workbook.ts';
import { type ClockTime, parseClockTime } from '#shared/time/clock-time.ts';
import { parseLocalDate } from '#shared/time/local-date.ts';

/** OpenDocument writes a time of day as a length of time. */
const DURATION = /^PT(\d{1,2})H(\d{2})M\d{2}(?:[.,]\d+)?S$/;
const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** A sheet as the library read it, in our own words: values trimmed, empty rows and columns at the end left out. */
export function toSheet(source: HucreSheet): Sheet {
  const rows = source.rows.map((row) => row.map(toCell));
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  const used = rows.slice(0, height);
  const width = used.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell !== null) + 1), 0);
  if (width * height > MAX_SHEET_CELLS) {
    throw new AppFailure(appError('workbook.too-many-cells', { sheet: source.name, found: String(width * height), limit: MAX_SHEET_CELLS }));
  }
  return {
    name: source.name,
    isHidden: source.hidden === true || source.veryHidden === true,
    rows: used.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    merges: (source.merges ?? [])
      .filter((merge) => merge.startRow < height && merge.startCol < width)
      .map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol })),
    hiddenRows: [...(source.rowDefs ?? [])].filter(([row, facts]) => facts.hidden === true && row < height).map(([row]) => row),
    hiddenColumns: (source.columns ?? []).flatMap((column, index) => (column?.hidden === true && index < width ? [index] : [])),
    notes: notesOf(source.cells),
  };
}

function toCell(value: CellValue | undefined): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return textCell(value);
  return dateCell(value);
}

function textCell(value: string): SheetCell {
  const text = value.replaceAll(/[\u00a0\u2007\u202f]/g, ' ').trim();
  if (text === '') return null;
  const duration = DURATION.exec(text);
  const time = duration && parseClockTime(`${duration[1]?.padStart(2, '0')}:${duration[2]}`);
  return time ? { kind: 'time', time } : { kind: 'text', text };
}

/** Spreadsheets count days from the end of 1899; what lies there is a time of day without a date. */
function dateCell(value: Date): SheetCell {
  const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (iso === '' || iso > '1900-01-01') {
    const date = parseLocalDate(iso);
    return date === null ? null : { kind: 'date', date };
  }
  const minutes = Math.round(value.getTime() / MS_PER_MINUTE);
  const minute = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const digits = (part: number) => String(part).padStart(2, '0');
  return { kind: 'time', time: `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}` as ClockTime };
}

function notesOf(cells: ReadonlyMap<string, Cell> | undefined): readonly SheetNote[] {
  return [...(cells ?? [])].flatMap(([place, cell]) => {
    const text = cell.comment?.text.trim() ?? '';
    const [row = 0, column = 0] = place.split(',').map(Number);
    return text === '' ? [] : [{ row, column, text }];
  });
}

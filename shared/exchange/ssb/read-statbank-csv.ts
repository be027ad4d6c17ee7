import { type AppError, appError } from '../../errors/app-error.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';
import { type SsbCategory, type SsbCell, type SsbCube, tableOfFileName, tableTitle } from './ssb-cube.ts';

const REGION = /^(region|KOKkommuneregion0000|KOKfylkesregion0000)$/i;
const CONTENTS = /^(statistikkvariabel|contents|ContentsCode)$/i;
const PERIOD = /^(år|year|tid|time)$/i;
const OTHER = /^(alder|age|kj[øo]nn|sex|yrke|occupation|funksjon|function|art|kostra-art|regnskapsomfang|KOK[a-z]+\d{4})$/i;
const YEAR_AT_END = /^(.*?)\s*\b((?:19|20)\d{2})$/;
const YEAR_FIRST = /^((?:19|20)\d{2})\s+(.*)$/;

/** `.` cannot be, `..` is not there, `:` is not shown. @source SSB, standard signs in tables */
const MISSING = new Set(['', '.', '..', '...', ':']);
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

interface ValueColumn {
  readonly column: number;
  /** null: the row says which year. */
  readonly period: string | null;
  /** '' : the row says what is counted. */
  readonly contents: string;
}

interface Layout {
  readonly region: number;
  readonly contents: number | null;
  readonly period: number | null;
  readonly others: readonly { readonly column: number; readonly dimension: string }[];
  readonly values: readonly ValueColumn[];
}

/**
 * A table saved from SSB's statbank as CSV: with semicolons, commas or tabs, with or without title lines, years beside
 * each other (as the site saves) or below each other (as the interface's `csv2` and `csv3`), texts, codes or both.
 * @returns `figures.not-ssb`, `figures.malformed` with line, what was found and what is accepted
 */
export function readStatbankCsv(text: string, fileName: string): Result<SsbCube, AppError> {
  const rows = readCsvRows(text);
  const head = rows.findIndex(({ cells }) => cells.length > 1 && cells.some((cell) => REGION.test(cell)));
  const header = rows[head];
  if (header === undefined) return err(appError('figures.not-ssb', { file: fileName, found: rows[0]?.cells.join(' ').slice(0, 60) ?? '' }));
  const named = [...rows.slice(0, head).flatMap(({ cells }) => cells), ...header.cells].map(tableTitle).find((title) => title !== null);
  const table = named?.table ?? tableOfFileName(fileName);
  if (table === null) return err(malformed(fileName, rows[0] ?? header, rows[0]?.cells[0] ?? '', '@ssb-title'));
  const layout = layoutOf(header);
  if (layout.values.length === 0) return err(malformed(fileName, header, header.cells.join('; '), '@ssb-years'));
  const cells = readCells(rows.slice(head + 1), header, layout, fileName);
  return cells.ok ? ok({ table, title: named?.title ?? '', updated: null, cells: cells.value }) : cells;
}

function malformed(file: string, { line }: CsvRow, found: string, accepted: string): AppError {
  return appError('figures.malformed', { file, line, found: found.slice(0, 60), accepted });
}

function layoutOf({ cells }: CsvRow): Layout {
  const find = (pattern: RegExp): number | null => {
    const column = cells.findIndex((cell) => pattern.test(cell));
    return column < 0 ? null : column;
  };
  const [region, contents, period] = [find(REGION) ?? 0, find(CONTENTS), find(PERIOD)];
  const isOwn = (column: number) => column === region || column === contents || column === period;
  const values = cells.flatMap((cell, column): ValueColumn[] => {
    if (isOwn(column) || cell === '') return [];
    const dated = period === null ? datedColumn(cell) : null;
    if (dated !== null) return [{ column, ...dated }];
    if (period === null || OTHER.test(cell)) return [];
    // Below each other: the last column holds the numbers, under the table's title; or there is one for each thing counted.
    if (column === cells.length - 1 && contents !== null) return [{ column, period: null, contents: '' }];
    return contents === null ? [{ column, period: null, contents: tableTitle(cell)?.title ?? cell }] : [];
  });
  const isValue = new Set(values.map(({ column }) => column));
  const others = cells.flatMap((dimension, column) => (isOwn(column) || isValue.has(column) || dimension === '' ? [] : [{ column, dimension }]));
  return { region, contents, period, others, values };
}

/** `2025`, `Personer 2025` or `2025 Personer`. */
function datedColumn(cell: string): Pick<ValueColumn, 'period' | 'contents'> | null {
  const end = YEAR_AT_END.exec(cell);
  if (end) return { period: end[2] ?? '', contents: end[1] ?? '' };
  const first = YEAR_FIRST.exec(cell);
  return first ? { period: first[1] ?? '', contents: first[2] ?? '' } : null;
}

function readCells(rows: readonly CsvRow[], header: CsvRow, layout: Layout, file: string): Result<readonly SsbCell[], AppError> {
  const cells: SsbCell[] = [];
  let region = '';
  for (const row of rows) {
    // Notes and sources stand below the table, alone on their line.
    if (row.cells.filter((cell) => cell !== '').length === 1 && row.cells.length < header.cells.length) continue;
    if (row.cells.length !== header.cells.length) {
      const params = { file, line: row.line, found: '@count', count: row.cells.length, accepted: '@ssb-columns', limit: header.cells.length };
      return err(appError('figures.malformed', params));
    }
    region = row.cells[layout.region] || region;
    for (const column of layout.values) {
      const value = readValue(row.cells[column.column] ?? '');
      if (value === undefined) return err(malformed(file, row, row.cells[column.column] ?? '', '@ssb-number'));
      cells.push(cellOf(row, region, column, layout, value));
    }
  }
  return ok(cells);
}

function cellOf({ cells }: CsvRow, region: string, column: ValueColumn, { contents, period, others }: Layout, value: number | null): SsbCell {
  const own = contents === null ? column.contents : (cells[contents] ?? '');
  const divided = others.map(({ column: at, dimension }) => ({ dimension, category: category(cells[at] ?? '') }));
  // With the contents in a column of its own, what stands before the year divides the table further.
  const besideYear = contents !== null && column.contents !== '' ? [{ dimension: '', category: category(column.contents) }] : [];
  return {
    region: { code: null, label: region },
    contents: category(own),
    period: column.period ?? (period === null ? '' : (cells[period] ?? '')),
    others: [...divided, ...besideYear],
    value,
    unit: null,
  };
}

/** A text, or a code of SSB's, or a code followed by its text. */
function category(text: string): SsbCategory {
  if (/^KOS[A-Za-z0-9]+\d{4}$/.test(text)) return { code: text, label: text };
  const both = /^(KOS[A-Za-z0-9]+\d{4})\s+(.+)$/.exec(text);
  return both ? { code: both[1] ?? null, label: both[2] ?? '' } : { code: null, label: text };
}

/** undefined for what is neither a number nor a sign for a missing one. SSB's `-` is nought. */
function readValue(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, '');
  if (MISSING.has(bare)) return null;
  if (bare === '-' || bare === '–') return 0;
  return NUMBER.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

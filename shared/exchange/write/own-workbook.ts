import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import { normaliseCellText } from '../../domain/plan/cell-text.ts';
import { addDays, DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { Sheet, SheetCell, Workbook } from '../workbook.ts';
import { lineTitle } from './line-title.ts';
import { type Capsule, openCapsule } from './plan-capsule.ts';
import { COLUMN } from './rota-layout.ts';

/** What somebody changed on the visible sheet with the rota since it was written. Numbers of lines count from 1. */
export type OwnChange =
  | { readonly kind: 'cell'; readonly line: number; readonly day: number; readonly before: string; readonly after: string }
  | { readonly kind: 'label'; readonly line: number; readonly before: string; readonly after: string }
  | { readonly kind: 'position'; readonly line: number; readonly before: number; readonly after: number }
  /** The row of the line is gone, or stands there twice; the line is kept as it was written. */
  | { readonly kind: 'line-missing' | 'line-twice'; readonly line: number; readonly label: string }
  /** A row with codes but without the number of a line; it is not taken in. `row` counts from 1, as spreadsheets do. */
  | { readonly kind: 'row-without-number'; readonly row: number; readonly label: string };

export interface OwnWorkbook {
  readonly plan: Plan;
  readonly changes: readonly OwnChange[];
  /** False when the sheet with the rota is gone or no longer recognisable; the plan is then the one that was written. */
  readonly hasGrid: boolean;
}

/**
 * The plan in a workbook that this program wrote: every fact of the document as it was, with the cells, names and position percentages of
 * the visible sheet in their place where somebody changed them. `foreign` for any other workbook; `damaged` when the plan it
 * carries can no longer be trusted: read such a one like any other.
 */
export function readOwnWorkbook(workbook: Workbook): OwnWorkbook | 'foreign' | 'damaged' {
  const capsule = openCapsule(workbook);
  if (typeof capsule === 'string') return capsule;
  const grid = findGrid(workbook, capsule);
  if (!grid) return { plan: capsule.plan, changes: [], hasGrid: false };
  const changes: OwnChange[] = [];
  const rows = rowsByLine(grid, capsule.plan, changes);
  const lines = capsule.plan.lines.map((line, index) => takeOver(capsule, grid, line, index, rows.get(index + 1), changes));
  return { plan: { ...capsule.plan, lines }, changes, hasGrid: true };
}

interface Grid {
  readonly sheet: Sheet;
  /** The row of dates, and the columns of the first day and of the line's number. */
  readonly dateRow: number;
  readonly firstDay: number;
  readonly numberColumn: number;
}

/** The sheet and place of the rota: where the plan's dates stand in a row. Rows and columns put in before them do no harm. */
function findGrid(workbook: Workbook, { plan, rotaSheet }: Capsule): Grid | null {
  const sheets = [...workbook.sheets].filter(({ isHidden }) => !isHidden).sort((a, b) => Number(b.name === rotaSheet) - Number(a.name === rotaSheet));
  const { start, weeks } = plan.period;
  const lastDay = weeks * DAYS_PER_WEEK - 1;
  const end = addDays(start, lastDay);
  for (const sheet of sheets) {
    for (const [dateRow, row] of sheet.rows.entries()) {
      const firstDay = row.findIndex((cell, column) => isDate(cell, start) && isDate(row[column + lastDay], end));
      if (firstDay >= COLUMN.firstDay) return { sheet, dateRow, firstDay, numberColumn: firstDay - COLUMN.firstDay };
    }
  }
  return null;
}

function isDate(cell: SheetCell | undefined, date: string): boolean {
  return cell?.kind === 'date' && cell.date === date;
}

/** Which row each line stands in, by its number; whoever sorts the rows takes the numbers along. */
function rowsByLine(grid: Grid, plan: Plan, changes: OwnChange[]): ReadonlyMap<number, readonly SheetCell[]> {
  const rows = new Map<number, readonly SheetCell[]>();
  const twice = new Set<number>();
  let lastOfLines = grid.dateRow;
  grid.sheet.rows.forEach((row, at) => {
    if (at <= grid.dateRow) return;
    const cell = row[grid.numberColumn];
    const number = cell?.kind === 'number' ? cell.value : null;
    if (number === null || !plan.lines[number - 1]) return;
    lastOfLines = at;
    if (rows.has(number)) twice.add(number);
    rows.set(number, row);
  });
  grid.sheet.rows.forEach((row, at) => {
    if (at <= grid.dateRow || at > lastOfLines + 1 || row[grid.numberColumn]?.kind === 'number') return;
    const hasCodes = row.slice(grid.firstDay, grid.firstDay + plan.period.weeks * DAYS_PER_WEEK).some((cell) => cell?.kind === 'text');
    if (hasCodes) changes.push({ kind: 'row-without-number', row: at + 1, label: textOf(row[grid.numberColumn + COLUMN.label]) });
  });
  for (const [index, line] of plan.lines.entries()) {
    const number = index + 1;
    if (twice.has(number)) rows.delete(number);
    if (twice.has(number)) changes.push({ kind: 'line-twice', line: number, label: line.label });
    else if (!rows.has(number)) changes.push({ kind: 'line-missing', line: number, label: line.label });
  }
  return rows;
}

function takeOver(
  { locale, plan }: Capsule,
  { firstDay, numberColumn }: Grid,
  line: RotaLine,
  index: number,
  row: readonly SheetCell[] | undefined,
  changes: OwnChange[],
): RotaLine {
  if (!row) return line;
  const number = index + 1;
  const cells = line.cells.map((before, day) => {
    const after = codeOf(row[firstDay + day], plan, before);
    if (after !== before) changes.push({ kind: 'cell', line: number, day, before, after });
    return after;
  });
  const shown = lineTitle(locale, line);
  const title = textOf(row[numberColumn + COLUMN.label], shown);
  const position = row[numberColumn + COLUMN.position];
  const percent = position?.kind === 'number' ? position.value : line.positionPercent;
  if (title !== shown) changes.push({ kind: 'label', line: number, before: line.label, after: title });
  if (percent !== line.positionPercent) changes.push({ kind: 'position', line: number, before: line.positionPercent, after: percent });
  return {
    ...line,
    ...(title === shown ? {} : { label: title }),
    ...(percent === line.positionPercent ? {} : { positionPercent: percent }),
    cells,
  };
}

/** The code in a cell. A code that looks like a number comes back as one; then the plan's own spelling is what was meant. */
function codeOf(cell: SheetCell | undefined, plan: Plan, before: string): string {
  if (cell?.kind !== 'number') return normaliseUnless(before, textOf(cell, before));
  const codes = [before, ...plan.shiftCodes.map(({ code }) => code)];
  return codes.find((code) => code !== '' && Number(code.replace(',', '.')) === cell.value) ?? String(cell.value);
}

function normaliseUnless(before: string, after: string): string {
  return after === before ? before : normaliseCellText(after);
}

/** The text in a cell, in the spelling it had before where nothing else was meant. */
function textOf(cell: SheetCell | undefined, before = ''): string {
  if (!cell) return '';
  if (cell.kind === 'text') return cell.text === normalised(before) ? before : cell.text;
  // The reader takes what OpenDocument writes for a length of time as a time of day.
  if (cell.kind === 'time') return /^PT\d/.test(before.trim()) ? before : cell.time;
  if (cell.kind === 'date') return cell.date;
  return cell.kind === 'number' ? String(cell.value) : String(cell.value).toUpperCase();
}

/** Half of a sign that takes two units. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As text comes back from a file. */
function normalised(text: string): string {
  return text
    .replaceAll(HALVES, '\ufffd')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .trim();
}

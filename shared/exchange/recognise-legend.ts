import { type CodeMeaning, explainedMeaning, knownMeaning } from './code-meaning.ts';
import { recogniseClock, recogniseTimes } from './recognise-times.ts';
import type { SheetView } from './sheet-view.ts';

/** A code that the workbook explains. */
export interface LegendEntry {
  readonly code: string;
  readonly meaning: CodeMeaning;
  /** The cells that say so. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Cells of a sheet that may hold a list of codes: those that are no part of the rota. */
export type IsFree = (row: number, column: number) => boolean;

const CODE = /^[\p{L}][\p{L}\d*+]{0,11}$/u;
/** `D = 07:30-15:00`, `D: Dagvakt 0730–1500`, `D1 0730-1500`, `F1 = ukefri` */
const IN_ONE_CELL = /^([\p{L}][\p{L}\d*+]{0,7}(?: \d{1,2})?) ?(?:=|:|→|\(| - | – | ) ?(.+?)\)?$/u;
const TIMES_IN_WORDS = /(?<![\d.:/])\d{1,2}(?:[:.,]?[0-5]\d)? ?(?:-|–|—|−|til) ?\d{1,2}(?:[:.,]?[0-5]\d)?(?![\d.:/])/;
const TITLE = /kode|tegnforklaring|teiknforklaring|forklaring|legend|vakttype|vakter$|shift/i;
const UNPAID_BREAK = /ubetalt|trekk|unpaid/i;
/** So far to the right of a code its times may stand. */
const REACH = 5;

/** The codes that a sheet explains, in one cell or with the times in the cells beside it. */
export function recogniseLegend(view: SheetView, isFree: IsFree, used: ReadonlySet<string>): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (let row = 0; row < view.height; row += 1) {
    for (let column = 0; column < view.width; column += 1) {
      const text = isFree(row, column) ? view.text(row, column) : '';
      if (text === '') continue;
      const found = inOneCell(text, row, column, used);
      if (found.length > 0) entries.push(...found);
      else if (CODE.test(text) || used.has(text)) {
        const entry = besideCell(view, isFree, row, column, used);
        if (entry) {
          entries.push(entry);
          column = Math.max(column, ...entry.cells.map((cell) => cell.column));
        }
      }
    }
  }
  return withHeadings(view, isFree, entries);
}

function inOneCell(text: string, row: number, column: number, used: ReadonlySet<string>): readonly LegendEntry[] {
  const parts = text.split(/ ?[;,|] (?=[\p{L}])/u);
  const entries = parts.flatMap((part): LegendEntry[] => {
    const match = IN_ONE_CELL.exec(part);
    const code = match?.[1] ?? '';
    const words = match?.[2] ?? '';
    const times = recogniseTimes(TIMES_IN_WORDS.exec(words)?.[0] ?? '');
    if (times) return [{ code, meaning: { as: 'work', ...times }, cells: [{ row, column }] }];
    const isWritten = /^[^ ]+ ?[=:→]/.test(part);
    const meaning = isWritten && (used.has(code) || knownMeaning(code) !== null) ? explainedMeaning(words) : null;
    return meaning ? [{ code, meaning, cells: [{ row, column }] }] : [];
  });
  return entries.length === parts.length ? entries : [];
}

/** `D | 07:30-15:00`, `D | Dagvakt | 07:30 | 15:00`, `F1 | Ukefridag` */
function besideCell(view: SheetView, isFree: IsFree, row: number, column: number, used: ReadonlySet<string>): LegendEntry | null {
  const code = view.text(row, column);
  const cells = [{ row, column }];
  let words = '';
  for (let right = column + 1; right <= column + REACH && right < view.width && isFree(row, right); right += 1) {
    const text = view.text(row, right);
    if (text === '') continue;
    cells.push({ row, column: right });
    const times = recogniseTimes(text) ?? fromTo(view, row, right);
    if (times) {
      if (recogniseTimes(text) === null) cells.push({ row, column: right + 1 });
      const unpaid = unpaidBreak(view, row, right + 1);
      if (unpaid) cells.push({ row, column: unpaid.column });
      return { code, meaning: { as: 'work', ...times, ...(unpaid && { unpaidBreakMinutes: unpaid.minutes }) }, cells };
    }
    words = `${words} ${text}`.trim();
  }
  const meaning = used.has(code) || knownMeaning(code) !== null ? explainedMeaning(words) : null;
  return meaning ? { code, meaning, cells } : null;
}

function fromTo(view: SheetView, row: number, column: number) {
  const isClock = (at: number): boolean => view.cell(row, at)?.kind === 'time' || /^\d{1,2}[:.]?[0-5]\d$/.test(view.text(row, at));
  const start = isClock(column) ? recogniseClock(view.text(row, column)) : null;
  const end = isClock(column + 1) ? recogniseClock(view.text(row, column + 1)) : null;
  return start !== null && end !== null && start !== end ? { start, end } : null;
}

/** A break counts only where its heading says that it is not paid: a break may as well be working time. */
function unpaidBreak(view: SheetView, row: number, from: number): { readonly column: number; readonly minutes: number } | null {
  for (let column = from; column < Math.min(from + REACH, view.width); column += 1) {
    const minutes = Number(/^(\d{1,3})(?: ?min\.?)?$/.exec(view.text(row, column))?.[1] ?? Number.NaN);
    if (!(minutes > 0 && minutes <= 180)) continue;
    for (let above = row - 1; above >= 0; above -= 1) if (UNPAID_BREAK.test(view.text(above, column))) return { column, minutes };
  }
  return null;
}

/** The title over the list and the headings of its columns belong to it. */
function withHeadings(view: SheetView, isFree: IsFree, entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const [first, ...rest] = entries;
  if (!first) return [];
  const top = Math.min(...entries.flatMap((entry) => entry.cells.map((cell) => cell.row)));
  const headings: { row: number; column: number }[] = [];
  for (let row = Math.max(0, top - 3); row < top; row += 1) {
    const filled = [];
    for (let column = 0; column < view.width; column += 1) if (isFree(row, column) && view.text(row, column) !== '') filled.push({ row, column });
    if (filled.some(({ column }) => TITLE.test(view.text(row, column)))) headings.push(...filled);
  }
  return [{ ...first, cells: [...first.cells, ...headings] }, ...rest];
}

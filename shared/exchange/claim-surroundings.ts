import type { CellBook } from './cell-book.ts';
import type { Block } from './recognise-blocks.ts';
import type { CellRole } from './rota-reading.ts';
import type { SheetView } from './sheet-view.ts';

/** Accounts for what stands around the shifts of a block: days, headings, sums. What might be a list of codes is left free. */
export function claimSurroundings(block: Block, book: CellBook): void {
  const { view, header, roles, rows } = block;
  for (const { row, column } of header.weekLabels) book.claim(view, row, column, 'day');
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (const day of header.days) book.claim(view, row, day.column, 'day');
    for (const [column, role] of roles) if (role !== 'other' || column < firstDay(block)) book.claim(view, row, column, 'heading');
  }
  for (const [row, kind] of rows) {
    if (kind === 'sum') claimRow(block, row, 'sum', book);
    else if (kind === 'heading') claimRow(block, row, 'heading', book);
    else if (kind === 'line' || kind === 'second') for (const [column, role] of roles) if (role === 'sum') book.claim(view, row, column, 'sum');
  }
}

/** What is left over when lists of codes have been found. */
export function missTheRest(block: Block, book: CellBook): void {
  const { view, header, roles, rows } = block;
  for (const [row, kind] of rows) {
    if (kind === 'hidden') for (let column = 0; column < view.width; column += 1) book.missAt(view, row, column, 'hidden-row');
    if (kind === 'second') for (const day of header.days) book.missAt(view, row, day.column, 'second-shift');
    if (kind === 'line' || kind === 'second') for (const [column] of roles) book.missAt(view, row, column, 'column');
  }
}

/** Titles stand over the first header. */
export function claimTitles(view: SheetView, firstHeader: number, book: CellBook): void {
  for (let row = 0; row < firstHeader; row += 1) for (let column = 0; column < view.width; column += 1) book.claim(view, row, column, 'heading');
}

/** Whatever nobody claimed. */
export function missAllElse(view: SheetView, book: CellBook): void {
  for (let row = 0; row < view.height; row += 1) {
    for (let column = 0; column < view.width; column += 1) if (book.isFree(view.sheet, view.address(row, column))) book.missAt(view, row, column, 'text');
  }
}

/** A row of sums may have words beside it that are none: only what lies under days and known columns belongs to it, and its label. */
function claimRow({ view, header, roles }: Block, row: number, role: CellRole, book: CellBook): void {
  const last = Math.max(...header.days.map((day) => day.column));
  for (let column = 0; column <= last; column += 1) book.claim(view, row, column, role);
  for (const [column, kind] of roles) if (kind !== 'other') book.claim(view, row, column, role);
}

function firstDay({ header }: Block): number {
  return Math.min(...header.days.map((day) => day.column));
}

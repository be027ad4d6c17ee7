import type { LayoutAnswers } from './import-answers.ts';
import { type ColumnRoles, recogniseColumns } from './recognise-columns.ts';
import { type Header, recogniseHeaders } from './recognise-header.ts';
import { type RowKinds, recogniseRows, recogniseSecondRow, type SecondRow } from './recognise-rows.ts';
import { type SheetView, viewSheet } from './sheet-view.ts';
import type { Sheet } from './workbook.ts';

/** A header with the lines under it. A sheet may hold several, one below another. */
export interface Block {
  readonly view: SheetView;
  readonly header: Header;
  /** The first row that no longer belongs to it. */
  readonly end: number;
  readonly roles: ColumnRoles;
  readonly rows: RowKinds;
  readonly secondRow: SecondRow | null;
  /** Lines of people, without second rows. */
  readonly lines: readonly number[];
}

/** The blocks of a sheet, looked at in the way that shows more of a rota. */
export function recogniseBlocks(sheet: Sheet, index: number, layout: LayoutAnswers = {}): readonly Block[] {
  const across = layout.isTurned === true ? [] : blocksOf(viewSheet(sheet, index, false), layout);
  const down = layout.isTurned === false ? [] : blocksOf(viewSheet(sheet, index, true), layout);
  // Days across are the rule, so they win where both are as good.
  return shownShifts(down) > shownShifts(across) ? down : across;
}

/** How many shifts the blocks show: the measure of how well a sheet was understood. */
export function shownShifts(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { view, header, lines }) => {
    const filled = lines.map((row) => header.days.filter((day) => view.cell(row, day.column) !== null).length);
    return sum + filled.reduce((all, count) => all + count, 0);
  }, 0);
}

function blocksOf(view: SheetView, layout: LayoutAnswers): readonly Block[] {
  const headers = recogniseHeaders(view, layout.headerRow);
  return headers.flatMap((header, index) => {
    const next = headers[index + 1]?.top ?? view.height;
    const end = Math.min(next, layout.lastLine === undefined ? next : layout.lastLine + 1);
    const block = blockOf(view, header, end, layout);
    return block.lines.length > 0 ? [block] : [];
  });
}

function blockOf(view: SheetView, header: Header, end: number, layout: LayoutAnswers): Block {
  const seen = layout.withHiddenRows === true ? { ...view, isHiddenRow: () => false } : view;
  const from = layout.firstLine ?? 0;
  const only = (kinds: RowKinds): RowKinds => new Map([...kinds].map(([row, kind]) => [row, row < from && kind !== 'blank' ? 'text' : kind]));
  const linesOf = (kinds: RowKinds): readonly number[] => [...kinds].filter(([, kind]) => kind === 'line').map(([row]) => row);
  // What a row is, shows better once the columns are known, and the columns once the lines are.
  const guess = only(recogniseRows(seen, header, end, null));
  const roles = recogniseColumns(seen, header, linesOf(guess), end);
  const rows = only(recogniseRows(seen, header, end, roles));
  return { view: seen, header, end, roles, rows, secondRow: recogniseSecondRow(seen, header, rows), lines: linesOf(rows) };
}

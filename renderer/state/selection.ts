/** One cell by position: row of the grid, day index from the start of the plan. */
export interface CellPosition {
  readonly row: number;
  readonly col: number;
}

/** What was selected as a whole, for the inspector: single cells, lines, days, or everything. */
export type SelectionKind = 'cells' | 'lines' | 'days' | 'all';

/** What is selected, as in a spreadsheet: one active cell inside one block that spans from `anchor` to `head`. */
export interface Selection {
  readonly active: CellPosition;
  readonly anchor: CellPosition;
  readonly head: CellPosition;
  /** Column to come back to when Enter ends a row that was filled with Tab; null outside such a row. */
  readonly returnCol: number | null;
  readonly kind: SelectionKind;
}

/** A block of cells, all four borders included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the moves need to know of the grid. */
export interface GridShape {
  readonly rows: number;
  readonly cols: number;
  /** Rows that one page holds. */
  readonly pageRows: number;
  isFilled(row: number, col: number): boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far a move goes: one cell, to the edge of what is filled, one page (a week sideways), to the end of the row, to the corner of the grid. */
export type Reach = 'cell' | 'edge' | 'page' | 'row-end' | 'corner';

export type SelectionMove =
  | { readonly type: 'go'; readonly direction: Direction; readonly reach: Reach; readonly extend: boolean }
  | { readonly type: 'next' | 'previous' | 'return-down' | 'return-up' }
  | { readonly type: 'to'; readonly cell: CellPosition; readonly extend: boolean }
  /** To a cell of the block without letting go of it; outside it, as `to`. */
  | { readonly type: 'visit'; readonly cell: CellPosition }
  | { readonly type: 'range'; readonly range: CellRange }
  | { readonly type: 'line' | 'day' | 'all' }
  | { readonly type: 'collapse' };

const STEP: Readonly<Record<Direction, CellPosition>> = {
  up: { row: -1, col: 0 },
  down: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
  right: { row: 0, col: 1 },
};

const DAYS_PER_WEEK = 7;

/** A selection of one cell. */
export function selectCell(row: number, col: number): Selection {
  const cell = { row, col };
  return { active: cell, anchor: cell, head: cell, returnCol: null, kind: 'cells' };
}

export function rangeOf(selection: Selection): CellRange {
  const { anchor, head } = selection;
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.col, head.col),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.col, head.col),
  };
}

export function isSingleCell(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function contains(range: CellRange, row: number, col: number): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}

/** The same selection inside a grid that may have become smaller. */
export function clampSelection(selection: Selection, shape: Pick<GridShape, 'rows' | 'cols'>): Selection {
  const inside = (cell: CellPosition): CellPosition => clamp(cell, shape);
  const [active, anchor, head] = [inside(selection.active), inside(selection.anchor), inside(selection.head)];
  const isSame = samePosition(active, selection.active) && samePosition(anchor, selection.anchor) && samePosition(head, selection.head);
  return isSame ? selection : { ...selection, active, anchor, head };
}

/** The selection after one move. Never leaves the grid; gives back the very same object when nothing moves. */
export function moveSelection(selection: Selection, move: SelectionMove, shape: GridShape): Selection {
  switch (move.type) {
    case 'go':
      return move.extend ? extendTo(selection, target(selection.head, move, shape)) : selectTo(selection, target(selection.active, move, shape));
    case 'to':
      return move.extend ? extendTo(selection, clamp(move.cell, shape)) : selectTo(selection, clamp(move.cell, shape));
    case 'visit':
      return visit(selection, move.cell, shape);
    case 'next':
    case 'previous':
      return tab(selection, move.type === 'next' ? 1 : -1, shape);
    case 'return-down':
    case 'return-up':
      return enter(selection, move.type === 'return-down' ? 1 : -1, shape);
    case 'range':
      return selectRange(move.range, shape);
    case 'line':
    case 'day':
    case 'all':
      return selectWhole(selection, move.type, shape);
    case 'collapse':
      return selectTo(selection, selection.active);
  }
}

function target(from: CellPosition, move: { readonly direction: Direction; readonly reach: Reach }, shape: GridShape): CellPosition {
  const step = STEP[move.direction];
  const isForward = step.row + step.col > 0;
  switch (move.reach) {
    case 'cell':
      return clamp({ row: from.row + step.row, col: from.col + step.col }, shape);
    case 'page':
      return clamp({ row: from.row + step.row * Math.max(1, shape.pageRows), col: from.col + step.col * DAYS_PER_WEEK }, shape);
    case 'row-end':
      return { row: from.row, col: isForward ? shape.cols - 1 : 0 };
    case 'corner':
      return isForward ? { row: shape.rows - 1, col: shape.cols - 1 } : { row: 0, col: 0 };
    case 'edge':
      return edge(from, step, shape);
  }
}

/** As Ctrl+arrow in a spreadsheet: to the last filled cell of the block one is in, otherwise to the next filled one, otherwise to the border. */
function edge(from: CellPosition, step: CellPosition, shape: GridShape): CellPosition {
  const after = (cell: CellPosition): CellPosition | null => {
    const next = { row: cell.row + step.row, col: cell.col + step.col };
    return next.row >= 0 && next.row < shape.rows && next.col >= 0 && next.col < shape.cols ? next : null;
  };
  const isFilled = (cell: CellPosition): boolean => shape.isFilled(cell.row, cell.col);
  let cell = from;
  let next = after(cell);
  const isInsideBlock = isFilled(cell) && next !== null && isFilled(next);
  while (next !== null) {
    if (isInsideBlock && !isFilled(next)) return cell;
    cell = next;
    if (!isInsideBlock && isFilled(cell)) return cell;
    next = after(cell);
  }
  return cell;
}

/** Moves the active cell inside the block when there is one, otherwise along the row and on to the next row. */
function tab(selection: Selection, step: 1 | -1, shape: GridShape): Selection {
  const range = rangeOf(selection);
  if (!isSingleCell(range)) return cycle(selection, range, step, 'rows-first');
  const { row, col } = selection.active;
  const next = { row, col: col + step };
  if (next.col < 0 || next.col >= shape.cols) return selection;
  return { ...selectCell(next.row, next.col), returnCol: selection.returnCol ?? col };
}

function enter(selection: Selection, step: 1 | -1, shape: GridShape): Selection {
  const range = rangeOf(selection);
  if (!isSingleCell(range)) return cycle(selection, range, step, 'columns-first');
  const next = clamp({ row: selection.active.row + step, col: selection.returnCol ?? selection.active.col }, shape);
  return samePosition(next, selection.active) ? selection : selectCell(next.row, next.col);
}

function cycle(selection: Selection, range: CellRange, step: 1 | -1, order: 'rows-first' | 'columns-first'): Selection {
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const row = selection.active.row - range.top;
  const col = selection.active.col - range.left;
  const count = width * height;
  const index = ((order === 'rows-first' ? row * width + col : col * height + row) + step + count) % count;
  const active =
    order === 'rows-first'
      ? { row: range.top + Math.floor(index / width), col: range.left + (index % width) }
      : { row: range.top + (index % height), col: range.left + Math.floor(index / height) };
  return { ...selection, active };
}

function visit(selection: Selection, cell: CellPosition, shape: GridShape): Selection {
  if (!contains(rangeOf(selection), cell.row, cell.col)) return selectTo(selection, clamp(cell, shape));
  // The corner that moves is what the window follows; at the fixed corner of a block the two change places.
  const isAtAnchor = samePosition(cell, selection.anchor) && !isSingleCell(rangeOf(selection));
  return isAtAnchor ? { ...selection, active: cell, anchor: selection.head, head: selection.anchor } : { ...selection, active: cell };
}

function selectTo(selection: Selection, cell: CellPosition): Selection {
  const isSame = samePosition(cell, selection.active) && isSingleCell(rangeOf(selection)) && selection.returnCol === null && selection.kind === 'cells';
  return isSame ? selection : selectCell(cell.row, cell.col);
}

function extendTo(selection: Selection, head: CellPosition): Selection {
  const whole = withinKind(selection, head);
  if (samePosition(whole, selection.head)) return selection;
  const extended = { ...selection, head: whole, returnCol: null };
  const { row, col } = selection.active;
  return contains(rangeOf(extended), row, col) ? extended : { ...extended, active: extended.anchor };
}

/** Whole lines stay whole when more of them are taken, and so do whole days. */
function withinKind(selection: Selection, head: CellPosition): CellPosition {
  if (selection.kind === 'lines') return { row: head.row, col: selection.head.col };
  if (selection.kind === 'days') return { row: selection.head.row, col: head.col };
  return selection.kind === 'all' ? selection.head : head;
}

function selectRange(range: CellRange, shape: GridShape): Selection {
  const anchor = clamp({ row: range.top, col: range.left }, shape);
  const head = clamp({ row: range.bottom, col: range.right }, shape);
  return { active: anchor, anchor, head, returnCol: null, kind: 'cells' };
}

function selectWhole(selection: Selection, what: 'line' | 'day' | 'all', shape: GridShape): Selection {
  const range = rangeOf(selection);
  const [lastRow, lastCol] = [shape.rows - 1, shape.cols - 1];
  const base = { active: selection.active, returnCol: null };
  if (what === 'line') return { ...base, anchor: { row: range.top, col: 0 }, head: { row: range.bottom, col: lastCol }, kind: 'lines' };
  if (what === 'day') return { ...base, anchor: { row: 0, col: range.left }, head: { row: lastRow, col: range.right }, kind: 'days' };
  return { ...base, anchor: { row: 0, col: 0 }, head: { row: lastRow, col: lastCol }, kind: 'all' };
}

function clamp(cell: CellPosition, shape: Pick<GridShape, 'rows' | 'cols'>): CellPosition {
  return { row: Math.max(0, Math.min(shape.rows - 1, cell.row)), col: Math.max(0, Math.min(shape.cols - 1, cell.col)) };
}

function samePosition(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.col === b.col;
}

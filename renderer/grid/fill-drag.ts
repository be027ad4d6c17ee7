import { type CellPosition, type CellRange, type Direction, rangeOf } from '../state/selection.ts';
import type { AppState, AppStore } from '../state/store.ts';
import { draggedTo, fillRepeated, grown } from './fill.ts';
import { openPlan, planCells, selectedRange, type Written, writeCells } from './grid-actions.ts';

/** Filling by the corner of the selection, as spreadsheets do. */

/** The mouse is over a cell with the corner in its hand. */
export function dragFillTo(store: AppStore, cell: CellPosition): void {
  store.getState().setFillTarget(draggedTo(selectedRange(store), cell));
}

/** The mouse is over an edge of the window: the block grows that way, one line or day at a time. */
export function dragFillOn(store: AppStore, direction: Direction): void {
  const plan = openPlan(store);
  if (!plan) return;
  const source = selectedRange(store);
  const target = store.getState().fillTarget ?? source;
  const isDown = direction === 'up' || direction === 'down';
  const isAlong = isDown ? target.left === source.left && target.right === source.right : target.top === source.top && target.bottom === source.bottom;
  const shape = { rows: plan.lines.length, cols: plan.period.weeks * 7 };
  store.getState().setFillTarget(grown(isAlong ? target : source, direction, 1, shape));
}

/** The mouse was let go: fills as one act and selects it all. */
export function dropFill(store: AppStore, say: (written: Written) => void): void {
  const target = store.getState().fillTarget;
  store.getState().setFillTarget(null);
  if (target) fillOver(store, target, say);
}

/** From the corner straight down to the last line. */
export function fillToLastLine(store: AppStore, say: (written: Written) => void): void {
  const rows = openPlan(store)?.lines.length ?? 0;
  fillOver(store, { ...selectedRange(store), bottom: rows - 1 }, say);
}

function fillOver(store: AppStore, target: CellRange, say: (written: Written) => void): void {
  const plan = openPlan(store);
  if (!plan) return;
  const written = writeCells(store, fillRepeated(selectedRange(store), target, planCells(plan)));
  store.getState().selectRange(target);
  say(written);
}

/** The cell that the dragged block has grown to, to be kept in view; null while nothing is dragged. */
export function farEnd(state: Pick<AppState, 'fillTarget' | 'selection'>): CellPosition | null {
  const target = state.fillTarget;
  if (!target) return null;
  const source = rangeOf(state.selection);
  return { row: target.top < source.top ? target.top : target.bottom, col: target.left < source.left ? target.left : target.right };
}

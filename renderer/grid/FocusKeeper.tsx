import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp } from '../state/store.ts';
import { farEnd } from './fill-drag.ts';
import { dayLeft, type GridLayout, headHeight, scrollToShow } from './layout.ts';
import { usePane } from './pane.ts';

interface FocusKeeperProps {
  readonly grid: RefObject<HTMLElement | null>;
  readonly layout: GridLayout;
  readonly footHeight: number;
}

const MOST_FRAMES = 60;

/** Keeps the focus on the active cell and the active cell in view, in the current pane. Draws nothing, so that moving draws nothing else. */
export function FocusKeeper({ grid, layout, footHeight }: FocusKeeperProps): ReactNode {
  const pane = usePane();
  const isCurrent = useApp((state) => state.currentPane === pane);
  const row = useApp((state) => (state.active && state.currentPane === pane ? (farEnd(state) ?? corner(state.selection)).row : -1));
  const col = useApp((state) => (state.active && state.currentPane === pane ? (farEnd(state) ?? corner(state.selection)).col : -1));
  const activeRow = useApp((state) => state.selection.active.row);
  const activeCol = useApp((state) => state.selection.active.col);
  const isEditing = useApp((state) => state.editing !== null);
  const wantsFocus = useApp((state) => state.wantsFocus);
  const focusTaken = useApp((state) => state.focusTaken);
  const hadFocus = useRef(false);

  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    // A removed field gives no notice of where the focus goes; only a focus elsewhere counts as having left.
    const onFocusIn = (event: FocusEvent): void => {
      hadFocus.current = event.target instanceof Node && element.contains(event.target);
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [grid]);

  // After all layout effects, when the grid has its size, also on coming from another screen.
  useEffect(() => {
    if (grid.current && row >= 0) reveal(grid.current, row, col, layout, footHeight);
  }, [grid, layout, footHeight, row, col]);

  useLayoutEffect(() => {
    if (!isCurrent || isEditing || (!wantsFocus && !hadFocus.current)) return;
    let frame = 0;
    function focusCell(framesLeft: number): void {
      const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${activeRow}"][data-col="${activeCol}"]`);
      cell?.focus({ preventScroll: true });
      // A cell far off is drawn only some frames after the grid has scrolled to it.
      if (!cell && framesLeft > 0) frame = requestAnimationFrame(() => focusCell(framesLeft - 1));
      else if (wantsFocus) focusTaken();
    }
    focusCell(MOST_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [isCurrent, grid, activeRow, activeCol, isEditing, wantsFocus, focusTaken]);

  return null;
}

function reveal(element: HTMLElement, row: number, col: number, layout: GridLayout, footHeight: number): void {
  const visibleHeight = element.clientHeight - headHeight(layout) - footHeight;
  const visibleWidth = element.clientWidth - layout.leftWidth - layout.coveredRight;
  const top = scrollToShow(element.scrollTop, visibleHeight, row * layout.rowHeight, layout.rowHeight);
  const left = scrollToShow(element.scrollLeft, visibleWidth, dayLeft(col, layout), layout.dayWidth);
  if (top !== element.scrollTop) element.scrollTop = top;
  if (left !== element.scrollLeft) element.scrollLeft = left;
}

/** The cell to keep in view: the corner that moves while a block is extended, otherwise the active cell. */
function corner(selection: {
  readonly kind: string;
  readonly active: { readonly row: number; readonly col: number };
  readonly anchor: { readonly row: number; readonly col: number };
  readonly head: { readonly row: number; readonly col: number };
}): { readonly row: number; readonly col: number } {
  const isAtAnchor = selection.active.row === selection.anchor.row && selection.active.col === selection.anchor.col;
  return selection.kind === 'cells' && isAtAnchor ? selection.head : selection.active;
}

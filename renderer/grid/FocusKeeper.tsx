import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp } from '../state/store.ts';
import { dayLeft, type GridLayout, headHeight, scrollToShow } from './layout.ts';

interface FocusKeeperProps {
  readonly grid: RefObject<HTMLElement | null>;
  readonly layout: GridLayout;
  readonly footHeight: number;
}

/** Keeps the focus on the active cell and the active cell in view. Draws nothing, so that moving draws nothing else. */
export function FocusKeeper({ grid, layout, footHeight }: FocusKeeperProps): ReactNode {
  const row = useApp((state) => (state.active ? corner(state.selection).row : -1));
  const col = useApp((state) => (state.active ? corner(state.selection).col : -1));
  const activeRow = useApp((state) => state.selection.active.row);
  const activeCol = useApp((state) => state.selection.active.col);
  const isEditing = useApp((state) => state.editing !== null);
  const requests = useApp((state) => state.focusRequests);
  const hadFocus = useRef(false);
  const answered = useRef(requests);

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

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element || row < 0) return;
    const visibleHeight = element.clientHeight - headHeight(layout) - footHeight;
    const visibleWidth = element.clientWidth - layout.leftWidth - layout.rightWidth;
    const top = scrollToShow(element.scrollTop, visibleHeight, row * layout.rowHeight, layout.rowHeight);
    const left = scrollToShow(element.scrollLeft, visibleWidth, dayLeft(col, layout), layout.dayWidth);
    if (top !== element.scrollTop) element.scrollTop = top;
    if (left !== element.scrollLeft) element.scrollLeft = left;
  }, [grid, layout, footHeight, row, col]);

  useLayoutEffect(() => {
    const isAsked = requests !== answered.current;
    answered.current = requests;
    if (isEditing || (!isAsked && !hadFocus.current)) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${activeRow}"][data-col="${activeCol}"]`);
    cell?.focus({ preventScroll: true });
  }, [grid, activeRow, activeCol, isEditing, requests]);

  return null;
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

import { observeElementRect, type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import { useApp } from '../state/store.ts';
import { dayAdvance, type GridLayout, headHeight } from './layout.ts';

interface VirtualCells {
  /** Rows and days that are drawn: what is in view, a little around it, and always the active cell, which has the focus. */
  readonly rows: readonly number[];
  readonly days: readonly number[];
  readonly pageRows: number;
}

interface VirtualCellsOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowCount: number;
  readonly dayCount: number;
  readonly layout: GridLayout;
  readonly footHeight: number;
}

const ROWS_AROUND = 2;
const DAYS_AROUND = 3;

/** Which part of the rota to draw. The frozen parts cover the edges of the window, so they are taken off its size. */
export function useVirtualCells({ scroller, rowCount, dayCount, layout, footHeight }: VirtualCellsOptions): VirtualCells {
  const frozenHeight = headHeight(layout) + footHeight;
  const frozenWidth = layout.leftWidth + layout.coveredRight;
  const observeRect = useCallback(
    (instance: Virtualizer<HTMLDivElement, Element>, report: (rect: Rect) => void) =>
      observeElementRect(instance, (rect) => report({ width: Math.max(0, rect.width - frozenWidth), height: Math.max(0, rect.height - frozenHeight) })),
    [frozenHeight, frozenWidth],
  );
  const getScrollElement = useCallback(() => scroller.current, [scroller]);
  const vertical = useVirtualizer({
    count: rowCount,
    getScrollElement,
    estimateSize: useCallback(() => layout.rowHeight, [layout]),
    observeElementRect: observeRect,
    overscan: ROWS_AROUND,
  });
  const horizontal = useVirtualizer({
    count: dayCount,
    getScrollElement,
    horizontal: true,
    estimateSize: useCallback((day: number) => dayAdvance(day, layout), [layout]),
    observeElementRect: observeRect,
    overscan: DAYS_AROUND,
  });
  const rows = useWithActive(vertical.getVirtualIndexes(), rowCount, 'row');
  const days = useWithActive(horizontal.getVirtualIndexes(), dayCount, 'col');
  const height = vertical.scrollRect?.height ?? 0;
  return { rows, days, pageRows: Math.max(1, Math.floor(height / layout.rowHeight)) };
}

/** Adds the active row or column when it lies outside what is in view; hears of its moves only then. */
function useWithActive(shown: readonly number[], count: number, axis: 'row' | 'col'): readonly number[] {
  const outside = useApp((state) => {
    const active = state.selection.active[axis];
    return state.active === null || active >= count || shown.includes(active) ? -1 : active;
  });
  // Rebuilt only when its members change, so that no row is drawn again for nothing.
  const key = (outside < 0 ? shown : [...shown, outside]).join();
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
}

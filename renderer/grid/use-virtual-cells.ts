import { observeElementRect, type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
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
  const { observeRect, remeasure } = useVisibleRect(layout.leftWidth + layout.coveredRight, headHeight(layout) + footHeight);
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
  // Sizes are remembered by the virtualizers; they change with the density, the window and the rows of the footer.
  useLayoutEffect(() => {
    vertical.measure();
    horizontal.measure();
    remeasure();
  }, [vertical, horizontal, remeasure, layout]);
  const rows = useWithActive(vertical.getVirtualIndexes(), rowCount, 'row');
  const days = useWithActive(horizontal.getVirtualIndexes(), dayCount, 'col');
  const height = vertical.scrollRect?.height ?? 0;
  return { rows, days, pageRows: Math.max(1, Math.floor(height / layout.rowHeight)) };
}

type Report = (rect: Rect) => void;

/** Tells the virtualizers the part of the window that the frozen edges leave free, also when those edges change. */
function useVisibleRect(
  frozenWidth: number,
  frozenHeight: number,
): { readonly observeRect: (instance: Virtualizer<HTMLDivElement, Element>, report: Report) => () => void; readonly remeasure: () => void } {
  const frozen = useRef({ width: frozenWidth, height: frozenHeight });
  const observed = useRef(new Map<Report, Rect>());
  const tell = useCallback((report: Report, rect: Rect) => {
    report({ width: Math.max(0, rect.width - frozen.current.width), height: Math.max(0, rect.height - frozen.current.height) });
  }, []);
  const observeRect = useCallback(
    (instance: Virtualizer<HTMLDivElement, Element>, report: Report) => {
      const reports = observed.current;
      const stop = observeElementRect(instance, (rect) => {
        reports.set(report, rect);
        tell(report, rect);
      });
      return () => {
        reports.delete(report);
        stop?.();
      };
    },
    [tell],
  );
  const remeasure = useCallback(() => {
    frozen.current = { width: frozenWidth, height: frozenHeight };
    for (const [report, rect] of observed.current) tell(report, rect);
  }, [frozenWidth, frozenHeight, tell]);
  return { observeRect, remeasure };
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

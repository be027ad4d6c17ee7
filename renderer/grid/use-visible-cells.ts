import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../state/store.ts';
import { dayAt, type GridLayout, headHeight, type Stretch, stretchToDraw } from './layout.ts';
import { usePane } from './pane.ts';

interface VisibleCells {
  /** Rows and days that are drawn: what is in view, some around it, and always the active cell, which has the focus. */
  readonly rows: readonly number[];
  readonly days: readonly number[];
  readonly pageRows: number;
}

interface VisibleCellsOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly dayCount: number;
  readonly layout: GridLayout;
  readonly footHeight: number;
}

const ROWS_AROUND = 4;
const DAYS_AROUND = 7;

interface Drawn {
  readonly rows: Stretch;
  readonly days: Stretch;
  readonly pageRows: number;
}

const NOTHING: Drawn = { rows: { from: 0, to: 0 }, days: { from: 0, to: 0 }, pageRows: 1 };

/**
 * Which part of the rota to draw. All sizes are known, so that it is worked out from the scroll position alone; the frozen parts cover the
 * edges of the grid and are taken off.
 */
export function useVisibleCells({ grid, rowCount, dayCount, layout, footHeight }: VisibleCellsOptions): VisibleCells {
  const [drawn, setDrawn] = useState<Drawn>(NOTHING);
  const newest = useRef(drawn);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const look = (): Drawn => {
      const before = newest.current;
      const height = Math.max(0, element.clientHeight - headHeight(layout) - footHeight);
      const width = Math.max(0, element.clientWidth - layout.leftWidth - layout.coveredRight);
      const { scrollTop, scrollLeft } = element;
      const rowsInView = { from: Math.floor(scrollTop / layout.rowHeight), to: Math.ceil((scrollTop + height) / layout.rowHeight) };
      const daysInView = { from: dayAt(scrollLeft, layout), to: dayAt(scrollLeft + width, layout) + 1 };
      const rows = stretchToDraw(rowsInView, rowCount, ROWS_AROUND, before.rows);
      const days = stretchToDraw(daysInView, dayCount, DAYS_AROUND, before.days);
      const pageRows = Math.max(1, Math.floor(height / layout.rowHeight));
      if (rows !== before.rows || days !== before.days || pageRows !== before.pageRows) newest.current = { rows, days, pageRows };
      return newest.current;
    };
    const update = (): void => setDrawn(look());
    update();
    // Within the frame that scrolls: drawn a frame later, a fast scroll would show a hole.
    const onScroll = (): void => {
      const before = newest.current;
      if (look() !== before) flushSync(update);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [grid, rowCount, dayCount, layout, footHeight]);

  const rows = useWithActive(drawn.rows, rowCount, 'row');
  const days = useWithActive(drawn.days, dayCount, 'col');
  return { rows, days, pageRows: drawn.pageRows };
}

/** All of the stretch, and in the current pane the active row or column when it lies outside; hears of its moves only then. */
function useWithActive({ from, to }: Stretch, count: number, axis: 'row' | 'col'): readonly number[] {
  const pane = usePane();
  const outside = useApp((state) => {
    if (state.currentPane !== pane) return -1;
    const active = state.selection.active[axis];
    return state.active === null || active >= count || (active >= from && active < to) ? -1 : active;
  });
  return useMemo(() => {
    const all = Array.from({ length: Math.min(to, count) - Math.min(from, count) }, (_, index) => from + index);
    return outside < 0 ? all : [...all, outside];
  }, [from, to, count, outside]);
}

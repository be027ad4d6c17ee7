import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of the grid in pixels, without its scroll bar; the window's before the grid is there. */
export function useGridWidth(grid: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  return width;
}

import { type RefObject, useEffect } from 'react';

/** How far a wheel or a pinch has to turn for one step. */
const STEP = 60;

/** Ctrl and the wheel, or a pinch, over the grid changes how much of the plan it shows. Elsewhere on the page they do what they always do. */
export function useWheelZoom(grid: RefObject<HTMLElement | null>, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    let turned = 0;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < STEP) return;
      step(turned > 0 ? 1 : -1);
      turned = 0;
    };
    // Not passive: the browser would zoom the page as well.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [grid, step]);
}

import { useCallback, useMemo, useState } from 'react';
import { usePlan } from '../state/store.ts';
import { nextZoom, type Zoom, zoomLevels } from './zoom.ts';

/** How much of the plan one place of the rota shows. */
export interface ZoomChoice {
  readonly zoom: Zoom;
  readonly levels: readonly Zoom[];
  choose(zoom: Zoom): void;
  step(step: 1 | -1): void;
}

const STORAGE = 'vaktbalanse.rota.zoom.';

/** The zoom of the open plan, remembered for it on this machine. `place` names a second view of the same plan. */
export function useZoom(place = ''): ZoomChoice {
  const planId = usePlan((plan) => plan.planId);
  const weeks = usePlan((plan) => plan.plan.period.weeks);
  const key = `${STORAGE}${planId}${place}`;
  const levels = useMemo(() => zoomLevels(weeks), [weeks]);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly zoom: Zoom }>(() => ({ key, zoom: stored(key) }));
  const wanted = chosen.key === key ? chosen.zoom : stored(key);
  const zoom = levels.includes(wanted) ? wanted : 'readable';
  const choose = useCallback(
    (to: Zoom) => {
      localStorage.setItem(key, String(to));
      setChosen({ key, zoom: to });
    },
    [key],
  );
  const step = useCallback((by: 1 | -1) => choose(nextZoom(levels, zoom, by)), [choose, levels, zoom]);
  return useMemo(() => ({ zoom, levels, choose, step }), [zoom, levels, choose, step]);
}

function stored(key: string): Zoom {
  const text = localStorage.getItem(key);
  return text === null || !/^\d+$/.test(text) ? 'readable' : Number(text);
}

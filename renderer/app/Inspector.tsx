import type { ReactNode } from 'react';
import { TilePanel } from '../features/strip/TilePanel.tsx';
import { isPlanRoute } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import { useInspectorSlot } from '../ui/inspector-slot.tsx';
import { useText } from './locale/use-text.ts';
import { REGION } from './regions.ts';

/** The one region on the right: the panel of the open tile, otherwise what the screen has put there; away when neither is. */
export function Inspector(): ReactNode {
  const { setElement, isUsed } = useInspectorSlot();
  const tile = useApp((state) => state.openTile);
  const hasPlan = useApp((state) => state.plan !== null && isPlanRoute(state.route));
  const { t } = useText();
  return (
    <aside
      className="inspector"
      id="inspector"
      aria-label={t('app.region.inspector')}
      hidden={!hasPlan || (tile === null && !isUsed)}
      tabIndex={-1}
      {...{ [REGION]: '' }}
    >
      {hasPlan && tile && <TilePanel tile={tile} />}
      <div ref={setElement} hidden={tile !== null} />
    </aside>
  );
}

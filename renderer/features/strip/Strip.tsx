import { type ReactNode, useEffect } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { REGION } from '../../app/regions.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { TILES, type TileId } from '../../state/view-slice.ts';
import { useBounds, useKeptBounds } from '../bound/use-bounds.ts';
import { OverriddenMark } from '../law/OverriddenMark.tsx';
import { overriddenIn } from '../law/overridden-tiles.ts';
import { provenText, type TileFigure, tileFigures } from './tile-figures.ts';
import './strip.css';

const ANNOUNCE_AFTER_MS = 700;

/** Five figures that stand over every screen of a plan and follow every keystroke. */
export function Strip(): ReactNode {
  const { t } = useText();
  useAnnouncedMovements();
  useKeptBounds();
  return (
    <section className="strip" aria-label={t('app.region.strip')} tabIndex={-1} {...{ [REGION]: '' }}>
      {TILES.map((tile) => (
        <Tile key={tile} tile={tile} />
      ))}
    </section>
  );
}

function Tile({ tile }: { readonly tile: TileId }): ReactNode {
  const words = useText();
  const plan = usePlan((state) => state);
  const report = useBounds();
  const isOpen = useApp((state) => state.openTile === tile);
  const toggleTile = useApp((state) => state.toggleTile);
  const { main, second } = tileFigures(tile, plan, words);
  const proven = main.tone === 'deficit' ? provenText(tile, plan, report, words) : '';
  return (
    <button
      type="button"
      id={`tile-${tile}`}
      className="tile"
      data-tone={main.tone}
      aria-expanded={isOpen}
      aria-controls="inspector"
      onClick={() => toggleTile(tile)}
    >
      <span className="tile-name">
        {words.t(`app.tile.${tile}`)} <OverriddenMark ids={overriddenIn(tile, plan.plan.settings.overrides ?? [], plan.plan.period)} />
      </span>
      <span className="tile-main">
        <Figure figure={main} isMain revision={plan.revision} />
      </span>
      <span className="tile-second">
        {/* A zero makes room for what is proven. */}
        {(proven === '' || second.tone !== 'plain') && <Figure figure={second} revision={plan.revision} />}
        {proven !== '' && <span className="tile-proven">{proven}</span>}
      </span>
    </button>
  );
}

function Figure({ figure, isMain = false, revision }: { readonly figure: TileFigure; readonly isMain?: boolean; readonly revision: number }): ReactNode {
  const { movement } = figure;
  return (
    <>
      {figure.value && <span className={`tile-value ${figure.tone}${isMain ? ' large' : ''}`}>{figure.value} </span>}
      <span>{figure.word}</span>
      {movement && (
        // A new key starts the fading again with every change.
        <span key={revision} className="tile-moved" aria-hidden="true">
          {movement.isUp ? '▲' : '▼'} {movement.amount}
        </span>
      )}
    </>
  );
}

/** Says once, when typing pauses, what the last change moved. */
function useAnnouncedMovements(): void {
  const words = useText();
  const plan = usePlan((state) => state);
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (Object.keys(plan.movements).length === 0) return;
    const timer = setTimeout(() => {
      const said = TILES.flatMap((tile) => {
        const { main } = tileFigures(tile, plan, words);
        if (!main.movement) return [];
        const movement = words.t(main.movement.isUp ? 'app.tile.up' : 'app.tile.down', { amount: main.movement.amount });
        return [words.t('app.tile.say', { tile: words.t(`app.tile.${tile}`), value: `${main.value} ${main.word}`, movement })];
      });
      if (said.length > 0) announce(said.join('. '));
    }, ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [plan, words, announce]);
}

import { memo, type ReactNode, useEffect, useState } from 'react';
import { sameValue } from '#shared/kernel/same-value.ts';
import { useText } from '../../app/locale/use-text.ts';
import { REGION } from '../../app/regions.ts';
import type { PlanState } from '../../state/plan-state.ts';
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
  useKeptBounds();
  return (
    <section className="strip" aria-label={t('app.region.strip')} tabIndex={-1} {...{ [REGION]: '' }}>
      {TILES.map((tile) => (
        <Tile key={tile} tile={tile} />
      ))}
      <MovementAnnouncer />
    </section>
  );
}

const Tile = memo(function Tile({ tile }: { readonly tile: TileId }): ReactNode {
  const words = useText();
  const plan = useEvaluatedPlan();
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
});

/** The plan as it was when its figures last changed: what is typed and not yet answered moves no tile. */
function useEvaluatedPlan(): PlanState {
  const [select] = useState(keepsWhileEvaluated);
  return usePlan(select);
}

/** A selector that gives the very same plan for as long as the answers of the service are the same. */
function keepsWhileEvaluated(): (state: PlanState) => PlanState {
  const kept: { last: PlanState | null } = { last: null };
  return (state) => {
    const { last } = kept;
    const isSame = last?.evaluation === state.evaluation && last.movements === state.movements && last.plan.settings === state.plan.settings;
    if (isSame && last) return last;
    kept.last = state;
    return state;
  };
}

interface FigureProps {
  readonly figure: TileFigure;
  readonly isMain?: boolean;
  readonly revision: number;
}

const Figure = memo(function Figure({ figure, isMain = false, revision }: FigureProps): ReactNode {
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
}, isSameFigure);

/** An answer that moves nothing in a figure draws nothing in it. */
function isSameFigure(before: FigureProps, after: FigureProps): boolean {
  return sameValue(before.figure, after.figure) && (after.figure.movement === null || before.revision === after.revision);
}

/** Says once, when typing pauses, what the last change moved. Draws nothing. */
function MovementAnnouncer(): ReactNode {
  const words = useText();
  const plan = useEvaluatedPlan();
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (Object.keys(plan.movements).length === 0) return undefined;
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
  return null;
}

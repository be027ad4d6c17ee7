import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { commitEditing } from '../../grid/grid-actions.ts';
import { PaneContext } from '../../grid/pane.ts';
import { RotaGrid } from '../../grid/RotaGrid.tsx';
import { useGridView } from '../../grid/use-grid-view.ts';
import { useZoom } from '../../grid/use-zoom.ts';
import { formatRoute } from '../../state/route.ts';
import { type AppState, useApp, useAppStore, usePlan } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { GridMenu } from '../candidates/GridMenu.tsx';
import { RotaAnnouncer } from './RotaAnnouncer.tsx';
import { RotaInspector } from './RotaInspector.tsx';
import { RotaToolbar } from './RotaToolbar.tsx';
import { GridTools } from './tools/GridTools.tsx';
import { HeatStrip } from './year/HeatStrip.tsx';
import './rota.css';

/** The rota: lines, days, sums. */
export function RotaScreen(): ReactNode {
  const { t } = useText();
  const planId = usePlan((plan) => plan.planId);
  const hasLines = usePlan((plan) => plan.plan.lines.length > 0);
  const [isInspectorOpen, setInspectorOpen] = useInspectorChoice();
  const toggleInspector = useCallback(() => setInspectorOpen(!isInspectorOpen), [isInspectorOpen, setInspectorOpen]);
  const view = useGridView();
  const upperZoom = useZoom();
  const lowerZoom = useZoom('.lower');
  const isSplit = useApp((state) => state.isSplit);
  const zoom = useApp((state) => state.currentPane) === 'lower' ? lowerZoom : upperZoom;
  useKeepTyped();

  if (!hasLines) {
    return (
      <div className="screen">
        <h1>{t('rota.title')}</h1>
        <Empty title={t('rota.empty.title')}>
          <p>{t('rota.empty.text')}</p>
          <a href={formatRoute({ screen: 'positions', planId })}>{t('rota.empty.go')}</a>
        </Empty>
      </div>
    );
  }
  return (
    <div className="rota">
      <RotaToolbar view={view} zoom={zoom} isInspectorOpen={isInspectorOpen} onInspector={setInspectorOpen} />
      <GridTools />
      <HeatStrip />
      <RotaGrid view={view} zoom={upperZoom} onToggleInspector={toggleInspector} />
      {isSplit && (
        <PaneContext value="lower">
          <RotaGrid view={view} zoom={lowerZoom} onToggleInspector={toggleInspector} />
        </PaneContext>
      )}
      <GridMenu />
      <RotaAnnouncer />
      {isInspectorOpen && <RotaInspector />}
    </div>
  );
}

const INSPECTOR_STORAGE = 'vaktbalanse.rota.inspector';
/** From this width of the window on the grid has room beside the inspector. */
const WIDE_WINDOW = 1500;

/** Whether the inspector stands beside the grid; remembered on this machine. */
function useInspectorChoice(): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => {
    const stored = localStorage.getItem(INSPECTOR_STORAGE);
    return stored === null ? window.innerWidth >= WIDE_WINDOW : stored === 'open';
  });
  const choose = useCallback((open: boolean) => {
    localStorage.setItem(INSPECTOR_STORAGE, open ? 'open' : 'closed');
    setOpen(open);
  }, []);
  const store = useAppStore();
  // The list of steps and the field for a comment can be asked for from anywhere.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (isInspectorWanted(state) && !isInspectorWanted(before)) choose(true);
        if (state.wantsInspector) state.inspectorShown();
      }),
    [store, choose],
  );
  return [isOpen, choose];
}

function isInspectorWanted(state: AppState): boolean {
  return state.wantsHistory || state.wantsComment || state.wantsInspector;
}

/** What stands half typed when one leaves the screen is kept, not lost. */
function useKeepTyped(): void {
  const store = useAppStore();
  useEffect(() => () => commitEditing(store), [store]);
}

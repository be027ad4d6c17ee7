import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { clampSelection, isSingleCell, rangeOf } from '../../state/selection.ts';
import { gridShape, type InspectorTab } from '../../state/selection-slice.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { InspectorContent } from '../../ui/inspector-slot.tsx';
import { AskPanel, questionKey } from '../candidates/AskPanel.tsx';
import { CellDetails } from './CellDetails.tsx';
import { DayDetails } from './DayDetails.tsx';
import { FindingsList } from './FindingsList.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { LineDetails } from './LineDetails.tsx';
import { CommentsList } from './notes/CommentsList.tsx';
import { RangeDetails } from './RangeDetails.tsx';

const TABS: readonly InspectorTab[] = ['selected', 'findings', 'comments', 'history'];

/** On the right of the grid: what is selected, all findings, or what was done. */
export function RotaInspector(): ReactNode {
  const { t } = useText();
  const tab = useApp((state) => state.inspectorTab);
  const show = useApp((state) => state.showInspectorTab);
  const findings = usePlan((plan) => plan.evaluation.findings.length);
  const comments = usePlan((plan) => plan.plan.comments?.filter(({ isDone }) => isDone !== true).length ?? 0);
  const asked = useApp((state) => state.asked);
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const step = event.key === 'ArrowRight' ? 1 : -1;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? 'selected';
    show(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  if (asked) {
    return (
      <InspectorContent>
        <AskPanel key={questionKey(asked)} asked={asked} />
      </InspectorContent>
    );
  }
  return (
    <InspectorContent>
      <div className="rota-inspector">
        <div ref={tabs} role="tablist" className="rota-tabs" aria-label={t('rota.tabs.label')} onKeyDown={onKeyDown}>
          {TABS.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`${id}-${each}`}
              data-tab={each}
              aria-selected={tab === each}
              aria-controls={`${id}-panel`}
              tabIndex={tab === each ? 0 : -1}
              onClick={() => show(each)}
            >
              {t(`rota.tab.${each}`, { count: each === 'comments' ? comments : findings })}
            </button>
          ))}
        </div>
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className="stack">
          {tab === 'selected' && <SelectedDetails />}
          {tab === 'findings' && <FindingsList />}
          {tab === 'comments' && <CommentsList />}
          {tab === 'history' && <HistoryPanel />}
        </div>
      </div>
    </InspectorContent>
  );
}

/** Cell, line, day or block, whatever is selected in the grid. */
function SelectedDetails(): ReactNode {
  const plan = usePlan((state) => state.plan);
  const chosen = useApp((state) => state.selection);
  const selection = clampSelection(chosen, gridShape(plan, 1));
  const range = rangeOf(selection);
  const { row, col } = selection.active;
  if (selection.kind === 'lines' && range.top === range.bottom) return <LineDetails row={range.top} />;
  if (selection.kind === 'days' && range.left === range.right) return <DayDetails day={range.left} />;
  if (!isSingleCell(range)) return <RangeDetails range={range} />;
  return <CellDetails row={row} day={col} />;
}

import type { ReactNode } from 'react';
import { SEVERITIES } from '#shared/domain/model/results.ts';
import { showKey } from '../../actions/match-key.ts';
import { isMac } from '../../app/is-mac.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { SUM_IDS } from '../../grid/columns.ts';
import { FOOT_GROUPS } from '../../grid/foot-rows.ts';
import { Mark } from '../../grid/Mark.tsx';
import { goToFinding } from '../../grid/use-grid-keys.ts';
import type { GridView } from '../../grid/use-grid-view.ts';
import type { ZoomChoice } from '../../grid/use-zoom.ts';
import { MARKED_SEVERITIES } from '../../state/findings.ts';
import { formatRoute } from '../../state/route.ts';
import { type AppStore, useApp, useAppStore, usePlan } from '../../state/store.ts';
import { CheckMenu } from '../../ui/CheckMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ToolButton } from './tools/ToolButton.tsx';
import { JumpBox } from './year/JumpBox.tsx';
import { ZoomTools } from './ZoomTools.tsx';

interface RotaToolbarProps {
  readonly view: GridView;
  readonly zoom: ZoomChoice;
  readonly isInspectorOpen: boolean;
  onInspector(isOpen: boolean): void;
}

/** Above the grid: how many findings there are, ways to them, and how the grid looks. */
export function RotaToolbar({ view, zoom, isInspectorOpen, onInspector }: RotaToolbarProps): ReactNode {
  const words = useText();
  const { t, td } = words;
  const store = useAppStore();
  const planId = usePlan((plan) => plan.planId);
  const counts = usePlan((plan) => plan.evaluation.counts);
  const isCalendar = usePlan((plan) => plan.plan.period.kind === 'calendar');
  const isSplit = useApp((state) => state.isSplit);
  const density = useApp((state) => state.settings.gridDensity);
  const shown = SEVERITIES.filter((severity) => MARKED_SEVERITIES.includes(severity) && counts[severity] > 0);
  const go = (step: 1 | -1): void => goToFinding(store, step, t('rota.say.no-findings'));

  function openFindings(): void {
    store.getState().closeTile();
    store.getState().showInspectorTab('findings');
    onInspector(true);
  }

  return (
    <div className="rota-toolbar" role="group" aria-label={t('rota.tool.label')}>
      <h1 className="visually-hidden">{t('rota.title')}</h1>
      {shown.length === 0 && <span className="soft">{t('rota.tool.no-findings')}</span>}
      {shown.map((severity) => (
        <button key={severity} type="button" className="rota-count" onClick={openFindings}>
          <Mark severity={severity} place="text" />
          {t('rota.tool.count', { count: counts[severity], what: td(`severity.${severity}`) })}
        </button>
      ))}
      {shown.length > 0 && (
        <span className="rota-steps">
          <IconButton label={t('rota.tool.previous')} keys="Shift+F8" onPress={() => go(-1)}>
            ‹
          </IconButton>
          <IconButton label={t('rota.tool.next')} keys="F8" onPress={() => go(1)}>
            ›
          </IconButton>
        </span>
      )}
      {isCalendar && (
        <button type="button" className="link rota-tool-elsewhere" onClick={() => store.getState().openDialog('propose-f3')}>
          {t('app.action.propose-f3')}
        </button>
      )}
      <a href={formatRoute({ screen: 'optimise', planId })} title={showKey('Mod+Shift+F', isMac())}>
        {t('optimise.open')}
      </a>
      <ToolButton tool="find" keys="Mod+F" />
      <ToolButton tool="fill" keys="Mod+E" />
      <button type="button" className="link rota-tool-elsewhere" title={showKey('Mod+Shift+H', isMac())} onClick={() => store.getState().openHistory()}>
        {t('rota.tab.history')}
      </button>
      <span className="rota-toolbar-space soft" aria-hidden="true">
        {t('rota.grid.hint')}
      </span>
      <JumpBox />
      <ZoomTools zoom={zoom} />
      <CheckMenu text={t('rota.tool.view')} groups={[gridGroup(store, isSplit, density === 'roomy', words), ...viewGroups(view, isSplit, words)]} />
      <label className="rota-choice" title="F4">
        <input type="checkbox" checked={isInspectorOpen} onChange={(event) => onInspector(event.currentTarget.checked)} />
        {t('rota.tool.inspector')}
      </label>
    </div>
  );
}

/** What the grid shows beside and under the cells. */
function viewGroups(view: GridView, isSplit: boolean, words: Words): readonly Group[] {
  return [
    {
      id: 'foot',
      title: words.t('rota.tool.foot'),
      ...(isSplit && { hint: words.t('rota.tool.sums.hint') }),
      choices: FOOT_GROUPS.map((id) => ({ id, text: words.t(`rota.foot.${id}`), isOn: view.footGroups.includes(id), onToggle: () => view.toggleFoot(id) })),
    },
    {
      id: 'sums',
      title: words.t('rota.tool.sums'),
      hint: words.t('rota.tool.sums.hint'),
      choices: SUM_IDS.map((id) => ({ id, text: words.t(`rota.col.${id}.long`), isOn: view.sums.includes(id), onToggle: () => view.toggleSum(id) })),
    },
  ];
}

type Group = Parameters<typeof CheckMenu>[0]['groups'][number];

/** How the grid itself is laid out. */
function gridGroup(store: AppStore, isSplit: boolean, isRoomy: boolean, words: Words): Group {
  const { changeSettings, toggleSplit } = store.getState();
  return {
    id: 'grid',
    title: words.t('rota.tool.grid'),
    hint: words.t('rota.split.hint', { keys: showKey('Mod+Shift+2', isMac()) }),
    choices: [
      { id: 'roomy', text: words.t('rota.tool.density'), isOn: isRoomy, onToggle: () => changeSettings({ gridDensity: isRoomy ? 'compact' : 'roomy' }) },
      { id: 'split', text: words.t('rota.split.choice'), isOn: isSplit, onToggle: toggleSplit },
    ],
  };
}

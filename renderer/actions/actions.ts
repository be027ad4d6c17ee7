import type { TextKey } from '#shared/i18n/translate.ts';
import { goTo, PLAN_SCREENS, type PlanScreen } from '../state/route.ts';
import type { AppState } from '../state/store.ts';
import { TILES } from '../state/view-slice.ts';
import type { Action } from './action.ts';

const always = (): boolean => true;
/** In the rota, with lines to work on. */
const isInRota = (state: AppState): boolean => state.route.screen === 'rota' && (state.plan?.plan.lines.length ?? 0) > 0;
const hasPlan = (state: AppState): boolean => state.plan !== null;

// One digit each, in the order of the work. What came later has none, so that the digits stay where fingers know them.
const UNNUMBERED: Partial<Record<PlanScreen, readonly string[]>> = { levers: [], optimise: ['Mod+Shift+F'] };
const KEYED_SCREENS: readonly PlanScreen[] = PLAN_SCREENS.filter((screen) => UNNUMBERED[screen] === undefined);

function goToScreen(screen: PlanScreen): Action {
  const index = KEYED_SCREENS.indexOf(screen);
  return {
    id: `go.${screen}`,
    label: `app.action.${screen}`,
    // The places after the ninth have no key of their own.
    keys: UNNUMBERED[screen] ?? (index < 9 ? [`Alt+${index + 1}`] : []),
    isEnabled: hasPlan,
    run: (state) => state.plan && goTo({ screen, planId: state.plan.planId }),
  };
}

function theme(choice: 'light' | 'dark' | 'system'): Action {
  return {
    id: `theme.${choice}`,
    label: `app.action.theme.${choice}`,
    keys: [],
    isEnabled: (state) => state.settings.theme !== choice,
    run: (state) => state.changeSettings({ theme: choice }),
  };
}

function language(locale: 'nb' | 'nn' | 'en'): Action {
  const label: TextKey = `app.language.${locale}`;
  return {
    id: `language.${locale}`,
    label,
    keys: [],
    isEnabled: (state) => state.settings.locale !== locale,
    run: (state) => state.changeSettings({ locale }),
  };
}

/** Everything the frame can do. Keys, palette and key map all read this one table. */
export const ACTIONS: readonly Action[] = [
  { id: 'palette', label: 'app.action.palette', keys: ['Mod+K'], isEnabled: always, run: (state) => state.openDialog('palette') },
  {
    id: 'undo',
    label: 'app.action.undo',
    keys: ['Mod+Z'],
    isEnabled: (state) => state.plan !== null && state.plan.history.undo + state.plan.pending > 0,
    run: (state) => void state.undo(),
  },
  {
    id: 'redo',
    label: 'app.action.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    isEnabled: (state) => state.plan !== null && state.plan.history.redo > 0,
    run: (state) => void state.redo(),
  },
  { id: 'rota.find', label: 'rota.find.title', keys: ['Mod+F'], isEnabled: isInRota, run: (state) => state.openGridTool('find') },
  { id: 'rota.replace', label: 'rota.replace.title', keys: ['Mod+H'], isEnabled: isInRota, run: (state) => state.openGridTool('replace') },
  { id: 'rota.fill', label: 'rota.fill.title', keys: ['Mod+E'], isEnabled: isInRota, run: (state) => state.openGridTool('fill') },
  { id: 'rota.history', label: 'rota.history.open', keys: ['Mod+Shift+H'], isEnabled: isInRota, run: (state) => state.openHistory() },
  { id: 'rota.comment', label: 'rota.comments.write', keys: [], isEnabled: isInRota, run: (state) => state.askForComment() },
  { id: 'rota.comments', label: 'rota.comments.open', keys: [], isEnabled: isInRota, run: (state) => state.openComments() },
  {
    id: 'rota.split',
    label: 'rota.split.toggle',
    keys: ['Mod+Shift+2'],
    isEnabled: isInRota,
    run: (state) => {
      state.toggleSplit();
      state.takeFocus();
    },
  },
  ...PLAN_SCREENS.map((screen) => goToScreen(screen)),
  { id: 'go.departments', label: 'app.action.departments', keys: ['Alt+0'], isEnabled: always, run: () => goTo({ screen: 'departments' }) },
  { id: 'go.measures', label: 'app.action.measures', keys: [], isEnabled: always, run: () => goTo({ screen: 'measures' }) },
  ...TILES.map(
    (tile): Action => ({
      id: `tile.${tile}`,
      label: `app.action.tile.${tile}`,
      keys: [],
      isEnabled: hasPlan,
      run: (state) => state.toggleTile(tile),
    }),
  ),
  {
    id: 'roll-out',
    label: 'app.action.roll-out',
    keys: [],
    isEnabled: (state) => state.plan?.plan.period.kind === 'cycle',
    run: (state) => state.openDialog('roll-out'),
  },
  {
    id: 'propose-f3',
    label: 'app.action.propose-f3',
    keys: [],
    isEnabled: (state) => state.plan?.plan.period.kind === 'calendar',
    run: (state) => state.openDialog('propose-f3'),
  },
  { id: 'course', label: 'course.action', keys: [], isEnabled: always, run: (state) => state.openDialog('course') },
  theme('light'),
  theme('dark'),
  theme('system'),
  language('nb'),
  language('nn'),
  language('en'),
  { id: 'keys', label: 'app.action.keys', keys: ['?'], isEnabled: always, run: (state) => state.openDialog('keys') },
];

import { type ReactNode, useEffect } from 'react';
import { ProposeF3 } from '../features/calendar/ProposeF3.tsx';
import { RollOut } from '../features/calendar/RollOut.tsx';
import { CompareScreen } from '../features/compare/CompareScreen.tsx';
import { CostScreen } from '../features/cost/CostScreen.tsx';
import { Course } from '../features/course/Course.tsx';
import { DemandScreen } from '../features/demand/DemandScreen.tsx';
import { DepartmentsScreen } from '../features/departments/DepartmentsScreen.tsx';
import { DiscussionScreen } from '../features/discussion/DiscussionScreen.tsx';
import { HelpScreen } from '../features/help/HelpScreen.tsx';
import { LeversScreen } from '../features/levers/LeversScreen.tsx';
import { MeasuresScreen } from '../features/measures/MeasuresScreen.tsx';
import { OptimiseScreen } from '../features/optimise/OptimiseScreen.tsx';
import { OptimiseWatch } from '../features/optimise/OptimiseWatch.tsx';
import { OverviewScreen } from '../features/overview/OverviewScreen.tsx';
import { PositionsScreen } from '../features/positions/PositionsScreen.tsx';
import { ReportsScreen } from '../features/reports/ReportsScreen.tsx';
import { RotaScreen } from '../features/rota/RotaScreen.tsx';
import { SetupScreen } from '../features/setup/SetupScreen.tsx';
import { Strip } from '../features/strip/Strip.tsx';
import { isPlanRoute, type PlanScreen } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import { InspectorProvider } from '../ui/inspector-slot.tsx';
import { Announcer } from './Announcer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Foot } from './Foot.tsx';
import { Inspector } from './Inspector.tsx';
import { KeyMap } from './KeyMap.tsx';
import { useText } from './locale/use-text.ts';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import { Palette } from './Palette.tsx';
import { REGION } from './regions.ts';
import { TopBar } from './TopBar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRouting } from './use-routing.ts';

const SCREENS: Readonly<Record<PlanScreen, () => ReactNode>> = {
  overview: OverviewScreen,
  demand: DemandScreen,
  levers: LeversScreen,
  rota: RotaScreen,
  optimise: OptimiseScreen,
  positions: PositionsScreen,
  setup: SetupScreen,
  cost: CostScreen,
  compare: CompareScreen,
  discussion: DiscussionScreen,
  reports: ReportsScreen,
  help: HelpScreen,
};

/** The frame: top bar, places on the left, the strip over every screen of a plan, the inspector on the right, the foot. */
export function App(): ReactNode {
  useRouting();
  useGlobalKeys();
  useKeptFocus();
  useAppearance();
  const words = useText();
  const route = useApp((state) => state.route);
  const planId = useApp((state) => state.plan?.planId ?? null);
  const dialog = useApp((state) => state.dialog);
  const isPlanScreen = isPlanRoute(route);
  const isOpen = isPlanScreen && planId === route.planId;

  return (
    <InspectorProvider>
      <div className={`frame${isPlanScreen ? ' with-nav' : ''}`}>
        <a className="skip" href="#main" onClick={focusMain}>
          {words.t('app.skip')}
        </a>
        <TopBar />
        {isPlanScreen && <Navigation current={route.screen} planId={route.planId} />}
        <main className="main" id="main" tabIndex={-1} {...{ [REGION]: '' }}>
          <Notices />
          {isOpen && <Strip />}
          {isOpen && <OptimiseWatch />}
          <div className="main-scroll" key={route.screen}>
            <ErrorBoundary words={words} resetKey={`${route.screen}:${planId ?? ''}`}>
              {isPlanScreen ? (
                isOpen ? (
                  <PlanScreenView screen={route.screen} />
                ) : (
                  <Opening />
                )
              ) : route.screen === 'measures' ? (
                <MeasuresScreen />
              ) : (
                <DepartmentsScreen />
              )}
            </ErrorBoundary>
          </div>
        </main>
        <Inspector />
        <Foot />
      </div>
      {dialog === 'palette' && <Palette />}
      {dialog === 'keys' && <KeyMap />}
      {dialog === 'course' && <Course />}
      {isOpen && dialog === 'roll-out' && <RollOut />}
      {isOpen && dialog === 'propose-f3' && <ProposeF3 />}
      <Announcer />
    </InspectorProvider>
  );
}

function PlanScreenView({ screen }: { readonly screen: PlanScreen }): ReactNode {
  const Shown = SCREENS[screen];
  return <Shown />;
}

/** While the plan is on its way. What goes wrong then is told above, among the notices. */
function Opening(): ReactNode {
  const { t } = useText();
  const failed = useApp((state) => state.openError !== null);
  return failed ? null : <p className="opening">{t('app.loading')}</p>;
}

// The address holds the route, so the skip link may not change it.
function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** Language, colours and title of the page follow the settings. */
function useAppearance(): void {
  const { t, locale } = useText();
  const theme = useApp((state) => state.settings.theme);
  const planName = useApp((state) => (!isPlanRoute(state.route) ? null : (state.plan?.plan.name ?? null)));
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['colorScheme'] = theme === 'system' ? 'auto' : theme;
    document.title = planName ? `${planName} – ${t('app.product')}` : t('app.product');
  }, [locale, theme, planName, t]);
}

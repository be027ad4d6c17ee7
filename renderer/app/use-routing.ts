import { useEffect } from 'react';
import { goTo, isPlanRoute, parseRoute } from '../state/route.ts';
import { useAppStore } from '../state/store.ts';
import { rememberScreen } from './last-screen.ts';

/** Follows the address: opens the plan it names and notes where one is for the next start. */
export function useRouting(): void {
  const store = useAppStore();
  useEffect(() => {
    let isFirst = true;
    async function follow(): Promise<void> {
      const route = parseRoute(window.location.hash);
      const isStart = isFirst;
      isFirst = false;
      const state = store.getState();
      state.setRoute(route);
      if (!isPlanRoute(route)) return;
      rememberScreen(route.screen);
      if (state.plan?.planId === route.planId) return;
      await state.openPlan(route.planId);
      const opened = store.getState();
      if (opened.plan?.planId === route.planId) {
        if (opened.settings.lastPlanId !== route.planId) opened.changeSettings({ lastPlanId: route.planId });
      } else if (isStart && opened.openError?.code === 'plan.not-found') {
        // The plan of the last time is gone; that is no error of today.
        opened.changeSettings({ lastPlanId: null });
        goTo({ screen: 'departments' });
      }
    }
    const onChange = (): void => void follow();
    onChange();
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, [store]);
}

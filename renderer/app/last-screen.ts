import { PLAN_SCREENS, type PlanScreen } from '../state/route.ts';

const KEY = 'vaktbalanse.screen';

/** Notes the screen, so that the next start comes back to it. A browser that keeps nothing is no reason to fail. */
export function rememberScreen(screen: PlanScreen): void {
  try {
    window.localStorage.setItem(KEY, screen);
  } catch {
    // private windows may refuse; then the next start begins on the overview
  }
}

export function rememberedScreen(): PlanScreen {
  try {
    const noted = window.localStorage.getItem(KEY);
    return PLAN_SCREENS.find((screen) => screen === noted) ?? 'overview';
  } catch {
    return 'overview';
  }
}

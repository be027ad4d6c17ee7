/** The screens of a plan, in the order of the work. */
export const PLAN_SCREENS = [
  'overview',
  'demand',
  'levers',
  'rota',
  'optimise',
  'positions',
  'setup',
  'cost',
  'compare',
  'discussion',
  'reports',
  'help',
] as const;
export type PlanScreen = (typeof PLAN_SCREENS)[number];

/** Places that belong to no plan. */
export type CommonScreen = 'departments' | 'measures';

/** Where one is. Kept in the address, so that a reload comes back to it. */
export type Route = { readonly screen: CommonScreen } | { readonly screen: PlanScreen; readonly planId: string };

/** `#/plan/p1/rota` */
export function formatRoute(route: Route): string {
  if (!isPlanRoute(route)) return route.screen === 'measures' ? '#/measures' : '#/';
  return `#/plan/${encodeURIComponent(route.planId)}/${route.screen}`;
}

/** Whether one is in a plan. */
export function isPlanRoute(route: Route): route is Extract<Route, { readonly planId: string }> {
  return 'planId' in route;
}

/** The route of an address; anything unknown leads to the departments. */
export function parseRoute(hash: string): Route {
  if (hash === '#/measures') return { screen: 'measures' };
  const match = /^#\/plan\/([^/]+)(?:\/([^/]+))?$/.exec(hash);
  if (!match) return { screen: 'departments' };
  const screen = PLAN_SCREENS.find((each) => each === match[2]) ?? 'overview';
  try {
    return { screen, planId: decodeURIComponent(match[1] ?? '') };
  } catch {
    return { screen: 'departments' };
  }
}

/** Goes there, by way of the address, so that Back works. */
export function goTo(route: Route): void {
  window.location.hash = formatRoute(route);
}

import { describe, expect, it } from 'vitest';
import { formatRoute, PLAN_SCREENS, parseRoute } from './route.ts';

describe('routes', () => {
  it.each(PLAN_SCREENS)('come back unchanged from the address: %s', (screen) => {
    const route = { screen, planId: 'a plan/ø' };
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['', '#/', '#/nowhere', '#/plan/', '#/plan/%E0%A4%A/rota'])('lead to the departments from %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'departments' });
  });

  it('opens the overview when the screen is unknown', () => {
    expect(parseRoute('#/plan/p1/attic')).toEqual({ screen: 'overview', planId: 'p1' });
  });
});

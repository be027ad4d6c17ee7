import type { ReactNode } from 'react';
import { formatRoute, PLAN_SCREENS, type PlanScreen } from '../state/route.ts';
import { useText } from './locale/use-text.ts';
import { REGION } from './regions.ts';

/** The places of a plan, in the order of the work. */
export function Navigation({ current, planId }: { readonly current: PlanScreen; readonly planId: string }): ReactNode {
  const { t } = useText();
  return (
    <nav className="nav" aria-label={t('app.region.nav')} tabIndex={-1} {...{ [REGION]: '' }}>
      <ul className="plain">
        {PLAN_SCREENS.map((screen) => (
          <li key={screen}>
            <a href={formatRoute({ screen, planId })} aria-current={screen === current ? 'page' : undefined}>
              {t(`app.nav.${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { ReactNode } from 'react';
import type { Finding } from '#shared/domain/model/results.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { useText } from '../../app/locale/use-text.ts';
import { formatRoute } from '../../state/route.ts';
import { usePlan } from '../../state/store.ts';
import { SwapButton } from '../candidates/SwapButton.tsx';
import { FindingExplanation } from '../findings/FindingExplanation.tsx';
import { SeverityMark } from '../findings/FindingItem.tsx';
import { OverriddenMark } from '../law/OverriddenMark.tsx';

/** What stands where a finding rests on the plan itself and on no paragraph. */
export const NO_CITATION = '–';

/** A finding in full: sign and grade, one plain sentence, the paragraph, what would make it lawful, the chain behind it with changes that mend it, and the rule explained. */
export function FindingDetails({ finding, isOpen = false }: { readonly finding: Finding; readonly isOpen?: boolean }): ReactNode {
  const { t, td, locale } = useText();
  const planId = usePlan((state) => state.planId);
  const plan = usePlan((state) => state.plan);
  return (
    <div className="rota-finding">
      <SeverityMark severity={finding.severity} />
      <div className="stack">
        <p className="strong">
          {td(`rule.${finding.rule}.title`)} <span className="soft">({td(`severity.${finding.severity}`)})</span>
        </p>
        <p>{describeFinding(locale, finding, plan)}</p>
        {finding.citation !== NO_CITATION && <p className="soft">{finding.citation}</p>}
        <OverriddenMark ids={finding.overridden} isExplained />
        {finding.severity === 'needs-agreement' && finding.needs && (
          <p>
            {t('rota.finding.needs', { agreement: td(`agreement.${finding.needs}`) })}{' '}
            <a href={formatRoute({ screen: 'setup', planId })}>{t('rota.finding.register')}</a>
          </p>
        )}
        {finding.agreement && <p>{t('rota.finding.covered', { agreement: finding.agreement })}</p>}
        <SwapButton finding={finding} />
        <FindingExplanation finding={finding} isOpenAtFirst={isOpen} />
        <details>
          <summary>{t('rota.finding.why')}</summary>
          <p>{td(`rule.${finding.rule}.explanation`)}</p>
        </details>
      </div>
    </div>
  );
}

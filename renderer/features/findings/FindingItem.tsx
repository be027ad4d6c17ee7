import type { ReactNode } from 'react';
import type { Finding, Severity } from '#shared/domain/model/results.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { OverriddenMark } from '../law/OverriddenMark.tsx';
import { FindingExplanation } from './FindingExplanation.tsx';
import { useGoTo } from './use-go-to.ts';

const SIGNS: Readonly<Record<Severity, string>> = { breach: '!', 'needs-agreement': '?', covered: '✓', advice: '·', info: 'i' };

/** The sign of a severity: shape and letter first, colour last. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { t } = useText();
  return (
    <span className="mark" data-severity={severity} role="img" aria-label={t(`severity.${severity}`)}>
      {SIGNS[severity]}
    </span>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  /** More than one when it stands for several of its rule. */
  readonly count?: number;
  /** Whether the chain behind it can be opened here. */
  readonly hasChain?: boolean;
}

/** A finding as a line of a list: what, in a plain sentence, with its paragraph; leads to where it is. */
export function FindingItem({ finding, count = 1, hasChain = false }: FindingItemProps): ReactNode {
  const { locale, t, td } = useText();
  const plan = usePlan((state) => state.plan);
  const go = useGoTo();
  return (
    <li className="finding">
      <SeverityMark severity={finding.severity} />
      <div>
        <button type="button" className="link" onClick={() => go.finding(finding)}>
          {count > 1 ? t('app.finding.of', { rule: td(`rule.${finding.rule}.title`), count }) : td(`rule.${finding.rule}.title`)}
        </button>{' '}
        <OverriddenMark ids={finding.overridden} />
        <p>{describeFinding(locale, finding, plan)}</p>
        {/[a-z]/i.test(finding.citation) && <p className="citation">{finding.citation}</p>}
        {hasChain && <FindingExplanation finding={finding} />}
      </div>
    </li>
  );
}

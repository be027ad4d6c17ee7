import type { ReactNode } from 'react';
import { SEVERITIES } from '#shared/domain/model/results.ts';
import { useText } from '../../app/locale/use-text.ts';
import { bySeverity } from '../../state/findings.ts';
import { usePlan } from '../../state/store.ts';
import { FindingItem, SeverityMark } from '../findings/FindingItem.tsx';
import { PanelPart } from './PanelPart.tsx';

const MOST = 40;

/** The findings, most serious first, each leading to its cell. */
export function RulesPanel(): ReactNode {
  const { t, number } = useText();
  const counts = usePlan((state) => state.evaluation.counts);
  const findings = usePlan((state) => state.evaluation.findings);
  const ordered = bySeverity(findings).filter((finding) => finding.severity !== 'info');
  return (
    <>
      <PanelPart title={t('app.panel.definition')}>
        <p>{t('app.panel.rules-definition')}</p>
      </PanelPart>
      <PanelPart title={t('app.panel.by-severity')}>
        <ul className="plain severity-list">
          {SEVERITIES.filter((severity) => severity !== 'info').map((severity) => (
            <li key={severity} className="row">
              <SeverityMark severity={severity} /> {number(counts[severity])} {t(`severity.${severity}`)}
            </li>
          ))}
        </ul>
      </PanelPart>
      <PanelPart title={t('app.panel.findings')}>
        {ordered.length === 0 ? (
          <p>{t('app.panel.no-findings')}</p>
        ) : (
          <ul className="plain finding-list">
            {ordered.slice(0, MOST).map((finding, index) => (
              <FindingItem key={`${finding.rule}${finding.line}${finding.from}${index}`} finding={finding} hasChain />
            ))}
          </ul>
        )}
        {ordered.length > MOST && <p className="soft">{t('app.panel.more-findings', { count: number(ordered.length - MOST) })}</p>}
      </PanelPart>
      <PanelPart title={t('app.panel.change')}>
        <p>{t('app.panel.rules-change')}</p>
      </PanelPart>
    </>
  );
}

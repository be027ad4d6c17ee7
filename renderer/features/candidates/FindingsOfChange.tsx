import type { ReactNode } from 'react';
import type { Finding } from '#shared/domain/model/results.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { SeverityMark } from '../findings/FindingItem.tsx';

/** Findings that a change brings or takes away, with their paragraphs. */
export function FindingsOfChange({ title, findings }: { readonly title: TextKey; readonly findings: readonly Finding[] }): ReactNode {
  const { t, td, locale } = useText();
  const plan = usePlan((state) => state.plan);
  if (findings.length === 0) return null;
  return (
    <div>
      <p className="soft">{t(title)}</p>
      <ul className="plain stack tight">
        {findings.map((finding, index) => (
          <li key={index} className="rota-finding">
            <SeverityMark severity={finding.severity} />
            <div>
              {td(`rule.${finding.rule}.title`)}. {describeFinding(locale, finding, plan)}{' '}
              {/[a-z]/i.test(finding.citation) && <span className="soft">{finding.citation}</span>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ExplainedFinding, Fix } from '#shared/domain/model/explanation.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { describeExplanation, describeFix } from '#shared/i18n/describe-explanation.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import './findings.css';

interface FindingExplanationProps {
  readonly finding: Finding;
  readonly isOpenAtFirst?: boolean;
}

/** The chain behind a finding, and changes that mend it. Asked for only when it is opened, because looking for changes takes its time. */
export function FindingExplanation({ finding, isOpenAtFirst = false }: FindingExplanationProps): ReactNode {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('rota.finding.chain')}</summary>
      {isOpen && <Chain finding={finding} />}
    </details>
  );
}

function Chain({ finding }: { readonly finding: Finding }): ReactNode {
  const { rule, line, day, from } = finding;
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const { value, error } = useQuery('finding.explain', { planId, rule, line, day, from }, revision);
  // A change may have taken the finding away before the list knows it.
  if (error && error.code !== 'finding.not-found') return <ErrorMessage error={error} />;
  return value && !error ? <Explained {...value} /> : null;
}

function Explained({ explanation, fixes }: ExplainedFinding): ReactNode {
  const { t, locale } = useText();
  const plan = usePlan((state) => state.plan);
  const { shifts, steps, parameters, agreement } = describeExplanation(locale, explanation, plan);
  return (
    <div className="stack finding-chain">
      <Part title="rota.finding.shifts" lines={shifts} />
      <Part title="rota.finding.steps" lines={steps} />
      <Part title="rota.finding.parameters" lines={parameters} />
      <Part title="rota.finding.agreement" lines={agreement} />
      {fixes.length > 0 && <p className="strong">{t('rota.finding.fixes')}</p>}
      {fixes.length === 0 && isToBeMended(explanation.finding) && <p className="soft">{t('rota.finding.no-fix')}</p>}
      {fixes.map((fix) => (
        <FixButton key={JSON.stringify(fix.command)} fix={fix} />
      ))}
    </div>
  );
}

function isToBeMended({ severity }: Finding): boolean {
  return severity !== 'covered' && severity !== 'info';
}

function Part({ title, lines }: { readonly title: TextKey; readonly lines: readonly string[] }): ReactNode {
  const { t } = useText();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="soft">{t(title)}</p>
      <ul className="finding-lines">
        {lines.map((line, index) => (
          // Two steps may read alike.
          <li key={`${index}${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Carries a change out, as one step that can be undone. */
function FixButton({ fix }: { readonly fix: Fix }): ReactNode {
  const { t, locale } = useText();
  const plan = usePlan((state) => state.plan);
  const execute = useApp((state) => state.execute);
  const announce = useApp((state) => state.announce);
  const text = describeFix(locale, fix, plan);

  async function apply(): Promise<void> {
    if (await execute(fix.command)) announce(t('rota.finding.fixed', { fix: text }));
  }

  return (
    <Button variant="secondary" className="finding-fix" onClick={() => void apply()}>
      {text}
    </Button>
  );
}

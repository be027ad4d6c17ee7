import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { ProcessStatus } from '#shared/domain/model/plan.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useClient, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { saveFile } from '../../transport/save-file.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { DeadlineNote } from './DeadlineNote.tsx';
import { MinutesSection } from './MinutesSection.tsx';
import { StepDialog } from './StepDialog.tsx';
import { nextStatus, StepLine } from './StepLine.tsx';
import { VersionsSection } from './VersionsSection.tsx';
import './discussion.css';

/** From draft to a plan in force: where it stands, the deadline, what changed, what there is to talk about, and every version. */
export function DiscussionScreen(): ReactNode {
  const { t } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const versionsVersion = useApp((state) => state.versionsVersion);
  const { value: discussion, error } = useQuery('discussion.get', { planId }, revision + versionsVersion);
  const versions = useQuery('version.list', { planId }, versionsVersion).value ?? [];
  const [compared, setCompared] = useState<{ readonly from: string; readonly to: string | null } | null>(null);
  const [step, setStep] = useState<ProcessStatus | null>(null);
  if (!discussion) return <Screen title={t('app.discussion.title')}>{error && <ErrorMessage error={error} />}</Screen>;

  const { status, lastVersion } = discussion;
  const next = nextStatus(status);
  const pair = compared ?? (lastVersion && { from: lastVersion.id, to: null });
  return (
    <Screen title={t('app.discussion.title')} intro={t('app.discussion.intro')} actions={<PrintButton since={lastVersion} />}>
      <Section title={t('app.discussion.steps')}>
        <StepLine status={status} steps={discussion.steps} />
        <DeadlineNote discussion={discussion} />
        <div className="row">
          {next && <Button onClick={() => setStep(next)}>{t(`process.action.${next}`)}</Button>}
          {status !== 'draft' && (
            <Button variant="secondary" onClick={() => setStep('draft')}>
              {t('process.action.draft')}
            </Button>
          )}
        </div>
      </Section>
      <div className="discussion-columns">
        <ChangesSection versions={versions} pair={pair} status={status} onChoose={setCompared} />
        <div className="discussion-side">
          <AgendaSection agenda={discussion.agenda} />
          <MinutesSection steps={discussion.steps} />
        </div>
      </div>
      <VersionsSection versions={versions} onCompare={(from) => setCompared({ from, to: null })} />
      {step && <StepDialog status={step} discussion={discussion} onClose={() => setStep(null)} />}
    </Screen>
  );
}

/** The PDF for the union representatives; what changed since the last version stands first. */
function PrintButton({ since }: { readonly since: { readonly id: string; readonly name: string } | null }): ReactNode {
  const { t, locale } = useText();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const track = useApp((state) => state.track);
  const announce = useApp((state) => state.announce);
  const [error, setError] = useState<AppError | null>(null);

  async function print(): Promise<void> {
    const input = { planId, kind: 'union', locale, ...(since ? { since: since.id } : {}) } as const;
    const answer = await track('app.job.report', client.call('report.export', input));
    if (!answer.ok) return setError(answer.error);
    setError(null);
    saveFile(answer.value);
    announce(t('app.reports.done', { file: answer.value.fileName }));
  }

  return (
    <div className="print">
      <Button variant="secondary" onClick={() => void print()}>
        {t('app.discussion.print')}
      </Button>
      {since && <span className="soft">{t('app.discussion.print-since', { name: since.name })}</span>}
      {error && <ErrorMessage error={error} />}
    </div>
  );
}

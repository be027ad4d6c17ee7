import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { OptimiseProposal } from '#shared/contract/optimise-parts.ts';
import type { OptimiseJob } from '#shared/domain/model/optimise-job.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { CellPlace } from '#shared/domain/plan/command.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Message } from '../../ui/Message.tsx';
import { Section } from '../../ui/Section.tsx';
import { ComparisonView } from '../discussion/ChangesSection.tsx';
import '../discussion/discussion.css';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { DURATIONS, type Duration, durationOr } from './choices.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { NotLawful } from './NotLawful.tsx';
import { ProposedRota } from './ProposedRota.tsx';
import { StillHurts } from './StillHurts.tsx';
import { durationText } from './words.ts';

interface SuggestionProps {
  readonly job: OptimiseJob;
  onTaken(revision: number): void;
}

/** What was found beside the plan as it is now. Nothing of it is in the plan before it is taken. */
export function Suggestion({ job, onTaken }: SuggestionProps): ReactNode {
  const { t } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const { value: proposal, error } = useQuery('optimise.proposal', { planId }, revision);
  const [kept, setKept] = useState<readonly CellPlace[]>([]);
  if (error) return <ErrorMessage error={error} />;
  if (proposal === null) return <p className="soft">{t('optimise.comparing')}</p>;
  return (
    <>
      <Section title={t(proposal.cells.length > 0 ? 'optimise.found.title' : 'optimise.nothing.title')} isCard>
        <Verdict job={job} proposal={proposal} />
        <Since proposal={proposal} />
        <Answers job={job} proposal={proposal} kept={kept} onTaken={onTaken} />
        <div className="optimise-judged">
          <FiguresTable job={job} caption={t('optimise.figures.suggestion')} nowLabel={t('optimise.figures.with')} />
          <StillHurts job={job} />
        </div>
      </Section>
      {proposal.cells.length > 0 && (
        <>
          <Section title={t('optimise.rota.title')}>
            <ProposedRota cells={proposal.cells} kept={kept} onKeep={setKept} />
          </Section>
          <Section title={t('optimise.diff.title')}>
            <Difference proposal={proposal} />
          </Section>
        </>
      )}
    </>
  );
}

function Verdict({ job, proposal }: { readonly job: OptimiseJob; readonly proposal: OptimiseProposal }): ReactNode {
  const { t } = useText();
  if (job.state === 'failed')
    return (
      <Message kind="problem" title={t('optimise.failed.title')}>
        {t('optimise.failed.text')}
      </Message>
    );
  if (job.movableCells === 0) return <p>{t('optimise.nothing.all-kept')}</p>;
  if (proposal.unlawful.length > 0) return <NotLawful findings={proposal.unlawful} hasSuggestion={proposal.cells.length > 0} />;
  if (proposal.cells.length === 0) return <p>{t('optimise.nothing.text')}</p>;
  return <p>{t('optimise.found.text')}</p>;
}

/** What happened in the plan while the search went on. */
function Since({ proposal: { changedSince, hasNewFacts } }: { readonly proposal: OptimiseProposal }): ReactNode {
  const { t } = useText();
  if (changedSince.length === 0 && !hasNewFacts) return null;
  return (
    <Message kind="advice" title={t('optimise.since.title')}>
      {changedSince.length > 0 && <p>{t('optimise.since.cells', { count: changedSince.length })}</p>}
      {hasNewFacts && <p>{t('optimise.since.facts')}</p>}
    </Message>
  );
}

function Answers({ job, proposal, kept, onTaken }: SuggestionProps & { readonly proposal: OptimiseProposal; readonly kept: readonly CellPlace[] }): ReactNode {
  const words = useText();
  const { t } = words;
  const takeJob = useApp((state) => state.takeJob);
  const continueJob = useApp((state) => state.continueJob);
  const discardJob = useApp((state) => state.discardJob);
  // A suggestion is taken as it was compared, or compared again first.
  const isCurrent = usePlan((state) => state.revision === proposal.revision && state.pending === 0);
  const [seconds, setSeconds] = useState<Duration>(() => durationOr(job.settings.seconds, 120));
  const [isAnswered, setAnswered] = useState(false);

  async function take(): Promise<void> {
    setAnswered(true);
    if (await takeJob(proposal.cells)) onTaken(proposal.revision + 1);
    else setAnswered(false);
  }

  return (
    <div className="row optimise-answers">
      {proposal.cells.length > 0 && (
        <Button disabled={!isCurrent || isAnswered} onClick={() => void take()}>
          {t('optimise.take')}
        </Button>
      )}
      {job.movableCells !== 0 && (
        <span className="optimise-again">
          <Button variant="secondary" disabled={isAnswered} onClick={() => void continueJob(seconds, kept)}>
            {t(kept.length > 0 ? 'optimise.continue.kept' : 'optimise.continue', { count: kept.length })}
          </Button>
          <CellSelect<string>
            label={t('optimise.time.title')}
            value={String(seconds)}
            options={DURATIONS.map((each) => ({ value: String(each), text: durationText(words, each) }))}
            onCommit={(value) => setSeconds(durationOr(value === 'null' ? null : Number(value), 120))}
          />
        </span>
      )}
      <Button variant="tertiary" disabled={isAnswered} onClick={() => void discardJob()}>
        {t(proposal.cells.length > 0 ? 'optimise.discard' : 'optimise.back')}
      </Button>
    </div>
  );
}

function Difference({ proposal }: { readonly proposal: OptimiseProposal }): ReactNode {
  const plan = usePlan((state) => state.plan);
  const after = useMemo(() => {
    const applied = applyCommand(plan, { type: 'cells.set', cells: proposal.cells });
    return applied.ok ? applied.value : plan;
  }, [plan, proposal.cells]);
  return <ComparisonView compared={{ comparison: proposal.comparison, before: plan, after }} />;
}

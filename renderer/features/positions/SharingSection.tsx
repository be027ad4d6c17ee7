import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { PlanUpdate } from '#shared/contract/methods.ts';
import type { SharedLine, SharingCandidate } from '#shared/domain/model/sharing.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useAppStore, useClient, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';

/** People who work in two departments: which lines are one person's, and linking two lines. */
export function SharingSection(): ReactNode {
  const { t } = useText();
  const store = useAppStore();
  const client = useClient();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const isRolling = usePlan(({ plan }) => plan.period.kind === 'cycle' && plan.period.rotation === 'rolling');
  const report = useQuery('plan.sharing', { planId }, revision).value;
  if (!report) return null;
  if (isRolling || (report.lines.length === 0 && report.candidates.length === 0)) {
    return (
      <Section title={t('app.sharing.title')} isCard>
        <p className="soft">{t(isRolling ? 'app.sharing.rolling' : 'app.sharing.none')}</p>
      </Section>
    );
  }

  function take(answer: Envelope<PlanUpdate>): void {
    if (answer.ok) store.getState().planChanged(planId, answer.value.revision);
    else store.getState().setNotice(answer.error);
  }

  return (
    <Section title={t('app.sharing.title')} isCard>
      <p className="soft">{t('app.sharing.note')}</p>
      {report.lines.length > 0 && (
        <SharedLines lines={report.lines} onUnshare={(line) => void client.call('line.unshare', { planId, baseRevision: revision, line }).then(take)} />
      )}
      {report.candidates.length > 0 && (
        <ShareForm
          candidates={report.candidates}
          shared={report.lines}
          onShare={(line, otherPlanId, otherLine) =>
            void client.call('line.share', { planId, baseRevision: revision, line, otherPlanId, otherLine }).then(take)
          }
        />
      )}
    </Section>
  );
}

function SharedLines({ lines, onUnshare }: { readonly lines: readonly SharedLine[]; onUnshare(line: string): void }): ReactNode {
  const { t, percent } = useText();
  const here = usePlan((state) => state.plan.lines);
  return (
    <div className="table-scroll">
      <table className="table fit">
        <caption className="visually-hidden">{t('app.sharing.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('app.positions.col.label')}</th>
            <th scope="col" className="number">
              {t('app.sharing.here')}
            </th>
            <th scope="col">{t('app.sharing.unit')}</th>
            <th scope="col" className="number">
              {t('app.sharing.there')}
            </th>
            <th scope="col">{t('app.sharing.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('app.row.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((shared) => {
            const line = here.find(({ id }) => id === shared.line);
            const name = line?.label || shared.line;
            return (
              <tr key={shared.line}>
                <th scope="row">{name}</th>
                <td className="number">{line ? percent(line.positionPercent, 1) : ''}</td>
                <td>{shared.unit}</td>
                <td className="number">{percent(shared.positionPercent, 1)}</td>
                <td>{t(`app.sharing.state.${shared.state}`)}</td>
                <td>
                  <button type="button" className="link" aria-label={t('app.sharing.unlink-of', { line: name })} onClick={() => onUnshare(shared.line)}>
                    {t('app.sharing.unlink')}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface ShareFormProps {
  readonly candidates: readonly SharingCandidate[];
  readonly shared: readonly SharedLine[];
  onShare(line: string, otherPlanId: string, otherLine: string): void;
}

function ShareForm({ candidates, shared, onShare }: ShareFormProps): ReactNode {
  const { t, percent } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const [line, setLine] = useState('');
  const [otherPlan, setOtherPlan] = useState('');
  const [otherLine, setOtherLine] = useState('');
  const free = lines.filter(({ id }) => shared.every((each) => each.line !== id));
  const there = candidates.find(({ planId }) => planId === otherPlan);
  const name = (label: string, id: string, positionPercent: number): string => `${label || id}, ${percent(positionPercent, 1)}`;
  const choose = { value: '', text: t('app.sharing.choose') };
  const isReady = free.some(({ id }) => id === line) && there?.lines.some(({ id, isShared }) => id === otherLine && !isShared) === true;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) onShare(line, otherPlan, otherLine);
  }

  return (
    <form className="facts sharing-form" aria-label={t('app.sharing.link')} onSubmit={submit}>
      <FactField label={t('app.sharing.line')}>
        <CellSelect
          label={t('app.sharing.line')}
          value={line}
          options={[choose, ...free.map(({ id, label, positionPercent }) => ({ value: id, text: name(label, id, positionPercent) }))]}
          onCommit={setLine}
        />
      </FactField>
      <FactField label={t('app.sharing.other-plan')}>
        <CellSelect
          label={t('app.sharing.other-plan')}
          value={otherPlan}
          options={[choose, ...candidates.map(({ planId, plan, unit }) => ({ value: planId, text: `${unit}: ${plan}` }))]}
          onCommit={(value) => {
            setOtherPlan(value);
            setOtherLine('');
          }}
        />
      </FactField>
      <FactField label={t('app.sharing.other-line')}>
        <CellSelect
          label={t('app.sharing.other-line')}
          value={otherLine}
          options={[
            choose,
            ...(there?.lines ?? [])
              .filter(({ isShared }) => !isShared)
              .map(({ id, label, positionPercent }) => ({ value: id, text: name(label, id, positionPercent) })),
          ]}
          onCommit={setOtherLine}
        />
      </FactField>
      <div className="sharing-button">
        <Button type="submit" variant="secondary" disabled={!isReady}>
          {t('app.sharing.link')}
        </Button>
      </div>
    </form>
  );
}

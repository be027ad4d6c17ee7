import type { ReactNode } from 'react';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { PlanUpdate } from '#shared/contract/methods.ts';
import type { SharedLine } from '#shared/domain/model/sharing.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useAppStore, useClient, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { ShareForm } from './ShareForm.tsx';

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

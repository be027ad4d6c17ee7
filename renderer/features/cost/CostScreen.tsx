import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { COST_PARTS, type CostReport } from '#shared/domain/cost/cost-report.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Message } from '../../ui/Message.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { CostLines } from './CostLines.tsx';
import { groupBy } from './group-by.ts';
import { noteText } from './note-text.ts';
import './cost.css';

/** What the rota costs: by part, by line, by shift, by krone. */
export function CostScreen(): ReactNode {
  const words = useText();
  const { t, kroner } = words;
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const { value: report, error } = useQuery('plan.cost', { planId }, revision);
  return (
    <Screen title={t('app.cost.title')} intro={t('app.cost.intro')}>
      {error && <ErrorMessage error={error} />}
      {report && report.caveats.length > 0 && (
        <Message kind="advice" title={t('app.cost.caveats')}>
          {report.caveats.map((caveat) => (
            <p key={caveat.key}>{noteText(caveat, words)}</p>
          ))}
        </Message>
      )}
      {report?.shifts.length === 0 && (
        <Empty title={t('app.cost.empty')}>
          <p>{t('app.cost.empty-text')}</p>
          <Button onClick={() => goTo({ screen: 'rota', planId })}>{t('app.overview.go.rota')}</Button>
        </Empty>
      )}
      {report && report.shifts.length > 0 && (
        <>
          <p className="cost-year">
            {t(report.yearOre === null ? 'app.cost.known-year' : 'app.cost.year')}: <strong>{kroner(report.yearOre ?? report.knownYearOre)}</strong>
          </p>
          {report.missing.length > 0 && <Missing report={report} />}
          <div className="cost-columns">
            <CostLines report={report} />
            <Parts report={report} />
          </div>
        </>
      )}
    </Screen>
  );
}

function Parts({ report }: { readonly report: CostReport }): ReactNode {
  const { t, kroner, share } = useText();
  const all = report.knownYearOre;
  return (
    <Section title={t('app.cost.by-part')}>
      <table className="table fit">
        <thead>
          <tr>
            <th scope="col">{t('app.cost.col.part')}</th>
            <th scope="col" className="number">
              {t('app.cost.col.year')}
            </th>
            <th scope="col" className="number">
              {t('app.cost.col.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {COST_PARTS.filter((part) => report.yearByPartOre[part] !== 0).map((part) => (
            <tr key={part}>
              <th scope="row">{t(`cost.part.${part}`)}</th>
              <td className="number">{kroner(report.yearByPartOre[part])}</td>
              <td className="number">{all === 0 ? '' : share(report.yearByPartOre[part] / all, 1)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('app.cost.total')}</th>
            <td className="number">{kroner(all)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

function Missing({ report }: { readonly report: CostReport }): ReactNode {
  const words = useText();
  const { t } = words;
  const planId = usePlan((state) => state.planId);
  const lines = usePlan((state) => state.plan.lines);
  const labels = new Map(lines.map((line) => [line.id, line.label || line.id]));
  // Lines that lack the same thing are told once.
  const reasons = groupBy(report.missing, (missing) => noteText(missing, words));
  return (
    <Message kind="problem" title={t('app.cost.missing')}>
      {[...reasons].map(([reason, missing]) => (
        <p key={reason}>
          <span className="strong">{missing.map((each) => labels.get(each.line) ?? each.line).join(', ')}:</span> {reason}
        </p>
      ))}
      <p>
        <button type="button" className="link" onClick={() => goTo({ screen: 'positions', planId })}>
          {t('app.cost.to-positions')}
        </button>
      </p>
    </Message>
  );
}

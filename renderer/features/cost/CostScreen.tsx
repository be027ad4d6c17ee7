import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { CostReport } from '#shared/domain/cost/cost-report.ts';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Message } from '../../ui/Message.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { Breakdown } from './Breakdown.tsx';
import { CostLines } from './CostLines.tsx';
import { Grant } from './Grant.tsx';
import { groupBy } from './group-by.ts';
import { NoHire } from './NoHire.tsx';
import { noteText } from './note-text.ts';
import { Positions } from './Positions.tsx';
import { UnfilledShift } from './UnfilledShift.tsx';
import './cost.css';

/** What the rota costs: one sum cut in five ways, each krone of it; apart from that the positions, and one empty shift. */
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
          <Breakdown report={report} />
          <CostLines report={report} />
          <Positions report={report} />
          <UnfilledShift />
          <NoHire />
        </>
      )}
      <Grant />
    </Screen>
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

import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { lineLabel } from '../../grid/columns.ts';
import { bySeverity } from '../../state/findings.ts';
import { formatRoute } from '../../state/route.ts';
import { usePlan } from '../../state/store.ts';
import { BalanceWord } from './BalanceWord.tsx';
import { DaysOff } from './DaysOff.tsx';
import { ElsewhereDetails } from './ElsewhereDetails.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { CommentsHere } from './notes/CommentsHere.tsx';
import { WishesOfLine } from './notes/WishesOfLine.tsx';
import { OutsideLimits } from './OutsideLimits.tsx';

/** One line: position, hours, weekends, cost, and what the rules say of it. */
export function LineDetails({ row }: { readonly row: number }): ReactNode {
  const words = useText();
  const { t, td, hours, percent, number, kroner } = words;
  const planId = usePlan((state) => state.planId);
  const line = usePlan((state) => state.plan.lines[row]);
  const figures = usePlan((state) => state.evaluation.lines[row]);
  const findings = usePlan((state) => state.evaluation.findings);
  if (!line || !figures) return null;
  const own = bySeverity(findings.filter((finding) => finding.line === line.id));
  return (
    <>
      <h2>{t('rota.line.heading', { number: row + 1, label: lineLabel(line, words) })}</h2>
      <dl className="figures">
        <dt>{t('rota.col.competence.long')}</dt>
        <dd>{td(`competence.${line.competence}`)}</dd>
        <dt>{t('rota.line.position')}</dt>
        <dd>{percent(line.positionPercent, 1)}</dd>
        <dt>{t('rota.line.contracted')}</dt>
        <dd>{hours(figures.hoursContracted, 2)}</dd>
        <dt>{t('rota.line.planned')}</dt>
        <dd>{hours(figures.hoursPlanned, 2)}</dd>
        <dt>{t('rota.line.balance')}</dt>
        <dd>
          <BalanceWord hours={figures.hoursBalance} />
        </dd>
        <dt>{t('rota.line.filled')}</dt>
        <dd>{percent(figures.filledPercent, 2)}</dd>
        <dt>{t('rota.line.weekends')}</dt>
        <dd>
          {figures.weekendsWorked}/{figures.weekends}
        </dd>
        <dt>{t('rota.line.weekend-hours')}</dt>
        <dd>{number(figures.weekendHoursPerYear, 0)}</dd>
        <dt>{t('rota.line.sundays')}</dt>
        <dd>{figures.sundays}</dd>
        <dt>{t('rota.line.nights')}</dt>
        <dd>{figures.nights}</dd>
        <dt>{t('rota.line.cost')}</dt>
        <dd>{figures.costYearOre === null ? t('rota.line.cost.unknown') : kroner(figures.costYearOre)}</dd>
      </dl>
      <a href={formatRoute({ screen: 'positions', planId })}>{t('rota.line.change')}</a>
      <DaysOff lineId={line.id} restOwedMinutes={figures.restOwedMinutes} />
      <OutsideLimits row={row} />
      {own.length > 0 && (
        <section className="stack">
          <h3>{t('rota.line.findings')}</h3>
          {own.map((finding, index) => (
            <FindingDetails key={index} finding={finding} />
          ))}
        </section>
      )}
      <ElsewhereDetails line={line} />
      <WishesOfLine line={line.id} />
      <CommentsHere key={line.id} line={line.id} />
    </>
  );
}

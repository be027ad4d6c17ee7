import type { ReactNode } from 'react';
import { headsDifference } from '#shared/domain/model/day-balance.ts';
import { DAY_PARTS } from '#shared/domain/model/results.ts';
import { dayText } from '#shared/i18n/describe-finding.ts';
import { useText } from '../../app/locale/use-text.ts';
import { bySeverity } from '../../state/findings.ts';
import { formatRoute } from '../../state/route.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { FindingDetails } from './FindingDetails.tsx';

/** One day: people and hours against the demand, and what the rules say of it. */
export function DayDetails({ day }: { readonly day: number }): ReactNode {
  const { t, td, hours, signed, signedHours, locale } = useText();
  const planId = usePlan((state) => state.planId);
  const plan = usePlan((state) => state.plan);
  const ask = useApp((state) => state.ask);
  const figures = usePlan((state) => state.evaluation.days[day]);
  const findings = usePlan((state) => state.evaluation.findings);
  if (!figures) return null;
  const own = bySeverity(findings.filter((finding) => finding.line === null && finding.day === day));
  const heading = dayText(locale, plan, day);
  return (
    <>
      <h2>{heading.charAt(0).toLocaleUpperCase('nb') + heading.slice(1)}</h2>
      {figures.holiday && <p>{td(figures.holiday)}</p>}
      <table className="table">
        <caption>{t('rota.day.heads')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rota.day.part')}</th>
            <th scope="col" className="number">
              {t('rota.day.planned')}
            </th>
            <th scope="col" className="number">
              {t('rota.day.wanted')}
            </th>
            <th scope="col" className="number">
              {t('rota.day.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {DAY_PARTS.map((part) => {
            const heads = figures.heads[part];
            return (
              <tr key={part}>
                <th scope="row">{td(`day-part.${part}`)}</th>
                <td className="number">{heads.planned}</td>
                <td className="number">{heads.wanted}</td>
                <td className="number">{signed(headsDifference(heads))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{t('rota.day.hours')}</h3>
      <dl className="figures">
        <dt>{t('rota.day.on-duty')}</dt>
        <dd>{hours(figures.onDuty, 2)}</dd>
        <dt>{t('rota.day.wanted')}</dt>
        <dd>{hours(figures.wanted, 2)}</dd>
        <dt>{t('rota.day.surplus')}</dt>
        <dd>{signedHours(figures.surplus, 2)}</dd>
        <dt>{t('rota.day.deficit')}</dt>
        <dd>{signedHours(-figures.deficit, 2)}</dd>
        <dt>{t('rota.day.competence')}</dt>
        <dd>{t('rota.day.competence.value', { count: figures.competenceGap })}</dd>
      </dl>
      <div>
        <button type="button" className="link" title="F9" onClick={() => ask({ kind: 'hole', day })}>
          {t('candidates.open')}
        </button>
      </div>
      <a href={formatRoute({ screen: 'demand', planId })}>{t('rota.day.change')}</a>
      {own.length > 0 && (
        <section className="stack">
          <h3>{t('rota.day.findings')}</h3>
          {own.map((finding, index) => (
            <FindingDetails key={index} finding={finding} />
          ))}
        </section>
      )}
    </>
  );
}

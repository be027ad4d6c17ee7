import type { ReactNode } from 'react';
import type { CostReport } from '#shared/domain/cost/cost-report.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { noteText } from './note-text.ts';

/** What it costs a year to employ the people: a figure of its own beside the shifts, never added to them. */
export function Positions({ report }: { readonly report: CostReport }): ReactNode {
  const words = useText();
  const { t, kroner } = words;
  const lines = usePlan((state) => state.plan.lines);
  const labels = new Map(lines.map((line) => [line.id, line.label || line.id]));
  return (
    <Section title={t('app.cost.positions')} isCard>
      <p className="cost-notes">{t('app.cost.positions.apart')}</p>
      <p>
        {report.positionYearOre === null ? (
          t('cost.position.year-unknown')
        ) : (
          <>
            {t('app.cost.positions.year')}: <strong>{kroner(report.positionYearOre)}</strong>
          </>
        )}
      </p>
      <p className="soft cost-notes">{noteText(report.positionNote, words)}</p>
      <details>
        <summary>{t('app.cost.positions.open')}</summary>
        <div className="table-scroll">
          <table className="table fit">
            <caption className="visually-hidden">{t('app.cost.positions')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('app.cost.col.line')}</th>
                <th scope="col" className="number">
                  {t('app.cost.positions.col.position')}
                </th>
                <th scope="col" className="number">
                  {t('app.cost.positions.col.fixed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {report.positions.map((position) => (
                <tr key={position.line}>
                  <th scope="row">{labels.get(position.line) ?? position.line}</th>
                  {position.yearOre === null ? (
                    <td>{position.reason ? noteText(position.reason, words) : '–'}</td>
                  ) : (
                    <td className="number">{kroner(position.yearOre)}</td>
                  )}
                  <td className="number">{position.fixedSupplement ? kroner(position.fixedSupplement.monthOre) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Section>
  );
}

import type { ReactNode } from 'react';
import type { HeldEffect } from '#shared/domain/model/held-position.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Section } from '../../ui/Section.tsx';

/** What positions held vacant save a year, and the cover that is lost for it; how to try it where none is held. */
export function HeldSection(): ReactNode {
  const { t } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const lines = usePlan((state) => state.plan.lines);
  const report = useQuery('plan.held', { planId }, revision).value;
  if (!report) return null;
  if (report.lines.length === 0) {
    return (
      <Section title={t('app.held.title')} isCard>
        <p className="soft">{t('app.held.none')}</p>
      </Section>
    );
  }
  const labels = new Map(lines.map((line) => [line.id, line.label || line.id]));
  return (
    <Section title={t('app.held.title')} isCard>
      <p className="soft">{t('app.held.note')}</p>
      <div className="table-scroll">
        <table className="table fit">
          <caption className="visually-hidden">{t('app.held.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('app.positions.col.label')}</th>
              {(['saves', 'lost-weekday', 'lost-weekend', 'deficit-weekday', 'deficit-weekend'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`app.held.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.lines.map((held) => (
              <Effect key={held.line} name={labels.get(held.line) ?? held.line} effect={held} />
            ))}
          </tbody>
          {report.lines.length > 1 && (
            <tfoot>
              <Effect name={t('app.held.together')} effect={report} />
            </tfoot>
          )}
        </table>
      </div>
    </Section>
  );
}

function Effect({ name, effect }: { readonly name: string; readonly effect: HeldEffect }): ReactNode {
  const { td, kroner, hours } = useText();
  const { savesYearOre, reason, lost, deficitGrowth } = effect;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{savesYearOre === null ? (reason ? td(reason.key, reason.params) : '–') : kroner(savesYearOre)}</td>
      <td className="number">{hours(lost.weekday)}</td>
      <td className="number">{hours(lost.weekend)}</td>
      <td className="number">{hours(deficitGrowth.weekday)}</td>
      <td className="number">{hours(deficitGrowth.weekend)}</td>
    </tr>
  );
}

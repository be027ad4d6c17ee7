import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { goTo } from '../../state/route.ts';
import { usePlan } from '../../state/store.ts';
import { PanelPart } from './PanelPart.tsx';

const MOST = 8;

/** The cost of a year: its definition, the dearest lines, the way to every krone. */
export function CostPanel(): ReactNode {
  const { t, td, kroner } = useText();
  const planId = usePlan((state) => state.planId);
  const year = usePlan((state) => state.evaluation.indicators['cost.year']);
  const figures = usePlan((state) => state.evaluation.lines);
  const lines = usePlan((state) => state.plan.lines);
  const labels = new Map(lines.map((line) => [line.id, line.label]));
  const priced = figures.filter((line) => line.costYearOre !== null).toSorted((a, b) => (b.costYearOre ?? 0) - (a.costYearOre ?? 0));
  return (
    <>
      <PanelPart title={t('app.panel.definition')}>
        <p>{td('indicator.cost.year.definition')}</p>
        {year?.value === null && year.reason && <p className="deficit">{td(year.reason.key, year.reason.params)}</p>}
        {priced.length < figures.length && <p>{t('app.panel.cost-missing', { count: figures.length - priced.length })}</p>}
      </PanelPart>
      <PanelPart title={t('app.panel.cost-lines')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('app.panel.cost-line')}</th>
              <th scope="col" className="number">
                {t('app.panel.cost-year')}
              </th>
            </tr>
          </thead>
          <tbody>
            {priced.slice(0, MOST).map((line) => (
              <tr key={line.id}>
                <th scope="row">{labels.get(line.id) ?? line.id}</th>
                <td className="number">{kroner(line.costYearOre ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" className="link" onClick={() => goTo({ screen: 'cost', planId })}>
          {t('app.panel.cost-open')}
        </button>
      </PanelPart>
      <PanelPart title={t('app.panel.change')}>
        <p>{t('app.panel.cost-change')}</p>
      </PanelPart>
    </>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { PanelPart } from './PanelPart.tsx';

const SOURCES = ['planned', 'contracted', 'demand'] as const;
const FORMULAS = ['PF2', 'PF3', 'PF1o', 'PF6'] as const;

/** The care factor: its definition, hours, FTE and places behind it, and its sisters with other definitions. */
export function CareFactorPanel(): ReactNode {
  const { t, td, number, hours } = useText();
  const indicators = usePlan((state) => state.evaluation.indicators);
  const places = usePlan((state) => state.plan.unit.places);
  const reason = indicators['care-factor.PF1.planned']?.reason;
  const show = (id: string, format: (value: number) => string): string => {
    const value = indicators[id]?.value;
    return value === null || value === undefined ? '–' : format(value);
  };
  return (
    <>
      <PanelPart title={t('app.panel.definition')}>
        <p>{td('indicator.care-factor.PF1.planned.definition')}</p>
        {reason && <p className="deficit">{td(reason.key, reason.params)}</p>}
      </PanelPart>
      <PanelPart title={t('app.panel.inputs')}>
        <table className="table">
          <thead>
            <tr>
              <td />
              <th scope="col" className="number">
                {t('app.panel.hours')}
              </th>
              <th scope="col" className="number">
                {t('app.panel.fte')}
              </th>
              <th scope="col" className="number">
                PF1
              </th>
            </tr>
          </thead>
          <tbody>
            {SOURCES.map((source) => (
              <tr key={source}>
                <th scope="row">{t(`app.panel.${source}`)}</th>
                <td className="number">{show(`hours.${source}`, (value) => hours(value))}</td>
                <td className="number">{show(`fte.${source}`, (value) => number(value, 2))}</td>
                <td className="number strong">{show(`care-factor.PF1.${source}`, (value) => number(value, 3))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <dl className="figures">
          <dt>{t('app.panel.places')}</dt>
          <dd>{number(places)}</dd>
        </dl>
      </PanelPart>
      <PanelPart title={t('app.panel.formula')}>
        <dl className="stack">
          {FORMULAS.map((formula) => (
            <div key={formula}>
              <dt className="strong">
                {td(`indicator.care-factor.${formula}.planned.name`)}:{' '}
                {show(`care-factor.${formula}.planned`, (value) => number(value, formula === 'PF6' ? 2 : 3))}
              </dt>
              <dd className="soft">{td(`indicator.care-factor.${formula}.planned.definition`)}</dd>
            </div>
          ))}
        </dl>
      </PanelPart>
      <PanelPart title={t('app.panel.change')}>
        <p>{t('app.panel.care-change')}</p>
      </PanelPart>
    </>
  );
}

import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ParameterEntry } from '#shared/contract/methods.ts';
import type { LawOverride } from '#shared/domain/model/plan.ts';
import { parameterName, parameterValue } from '#shared/i18n/describe-parameter.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { lawRows } from './law-rows.ts';

/** What this municipality sets for itself: the number, what it stands in for, and why. */
export function OverridesTable({ parameters }: { readonly parameters: readonly ParameterEntry[] }): ReactNode {
  const { t, locale, date } = useText();
  const settings = usePlan((state) => state.plan.settings);
  const municipality = usePlan((state) => state.plan.unit.municipality);
  const execute = useApp((state) => state.execute);
  const { overrides = [], ...others } = settings;
  const title = t('app.overrides.title', { municipality });

  function remove(index: number): void {
    const left = overrides.toSpliced(index, 1);
    void execute({ type: 'plan.update', changes: { settings: left.length === 0 ? others : { ...settings, overrides: left } } });
  }

  const instead = ({ parameter, from }: LawOverride) =>
    lawRows(
      parameters.filter(({ id }) => id === parameter),
      'now',
      from,
      locale,
    )[0]?.value ?? '–';
  const shown = ({ parameter: id, value }: LawOverride) => {
    const parameter = parameters.find((each) => each.id === id);
    return parameter ? parameterValue(locale, parameter, value) : String(value);
  };
  return (
    <div className="stack">
      <h3>{title}</h3>
      {overrides.length === 0 ? (
        <p className="soft">{t('app.overrides.none')}</p>
      ) : (
        <div className="table-scroll">
          <table className="table fit">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('app.law.col.name')}</th>
                <th scope="col">{t('app.law.col.value')}</th>
                <th scope="col">{t('app.overrides.col.instead')}</th>
                <th scope="col">{t('app.law.col.from')}</th>
                <th scope="col">{t('app.law.col.to')}</th>
                <th scope="col">{t('app.overrides.col.reason')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('app.row.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {overrides.map((override, index) => (
                <tr key={`${override.parameter} ${override.from}`}>
                  <th scope="row">{parameterName(locale, override.parameter)}</th>
                  <td className="strong">{shown(override)}</td>
                  <td>{instead(override)}</td>
                  <td>{date(override.from)}</td>
                  <td>{override.to ? date(override.to) : t('app.overrides.open-end')}</td>
                  <td>
                    <span className="law-reason">{override.reason}</span>
                  </td>
                  <td>
                    <Button variant="tertiary" onClick={() => remove(index)}>
                      {t('app.overrides.remove')}
                      <span className="visually-hidden">: {parameterName(locale, override.parameter)}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { FactorDemand } from '#shared/domain/model/factor-demand.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { rowName } from './row-name.ts';

/** The hours a care factor gives, and the people of each row before and after; what is left over or missing is said, never hidden. */
export function FactorRows({ found }: { readonly found: FactorDemand }): ReactNode {
  const words = useText();
  const { t, number, hours, signed } = words;
  const demand = usePlan((state) => state.plan.demand);
  const left = found.hours - found.hoursAfter;
  const params = {
    fte: number(found.fte, 2),
    fixed: number(found.fixedFte, 2),
    places: number(found.places, Number.isInteger(found.places) ? 0 : 1),
    hours: hours(found.hours),
    used: hours(found.hoursAfter),
    left: hours(Math.abs(left)),
    factor: number(found.factorAfter, 3),
    floor: hours(found.hoursAtFloor),
  };
  return (
    <>
      <p className="strong" aria-live="polite">
        {t(found.fixedFte > 0 ? 'factor.budget-fixed' : 'factor.budget', params)} {t(left < 0 ? 'factor.over' : 'factor.left', params)}
      </p>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t('factor.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('factor.col.row')}</th>
              <th scope="col" className="number">
                {t('factor.col.before')}
              </th>
              <th scope="col" className="number">
                {t('factor.col.after')}
              </th>
              <th scope="col" className="number">
                {t('factor.col.change')}
              </th>
              <th scope="col" className="number">
                {t('factor.col.floor')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => {
              const own = demand.find(({ id }) => id === row.id);
              return (
                <tr key={row.id}>
                  <th scope="row">{own ? rowName(words, own) : row.id}</th>
                  <td className="number">{number(row.before)}</td>
                  <td className="number strong">{number(row.after)}</td>
                  <td className="number">{row.after === row.before ? '' : signed(row.after - row.before)}</td>
                  <td className="number">{number(row.floor)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('factor.sum')}</th>
              <td className="number">{hours(found.hoursBefore)}</td>
              <td className="number strong">{hours(found.hoursAfter)}</td>
              <td className="number">{words.signedHours(found.hoursAfter - found.hoursBefore)}</td>
              <td className="number">{hours(found.hoursAtFloor)}</td>
            </tr>
            <tr>
              <th scope="row">{t('factor.factor')}</th>
              <td className="number">{number(found.factorBefore, 3)}</td>
              <td className="number strong">{number(found.factorAfter, 3)}</td>
              <td className="number">{signed(found.factorAfter - found.factorBefore, 3)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

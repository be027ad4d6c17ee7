import type { ReactNode } from 'react';
import type { Bound } from '#shared/domain/model/bounds.ts';
import { boundName, describeArgument, describeLever } from '#shared/i18n/describe-bound.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { PanelPart } from '../strip/PanelPart.tsx';
import { WhyNot } from '../why-not/WhyNot.tsx';
import { useBounds } from './use-bounds.ts';
import './bound.css';

/** The proofs of one side of the week with their arguments; for weekends also what would change them. */
export function ProofPanel({ side }: { readonly side: 'weekday' | 'weekend' }): ReactNode {
  const { t, locale } = useText();
  const report = useBounds();
  const hasDemand = usePlan((state) => state.plan.demand.length > 0);
  if (report === null || !hasDemand) return null;
  const ofSide = report.bounds.filter(({ id }) => id.endsWith(`.${side}`));
  // The deficit is always told, proven or not; the others only where something is.
  const told = ofSide.filter(({ id, hours }) => id === `deficit.${side}` || hours > 0);
  return (
    <>
      <PanelPart title={t('bound.title')}>
        {told.map((bound) => (
          <Argument key={bound.id} bound={bound} />
        ))}
      </PanelPart>
      {side === 'weekend' && report.levers.length > 0 && (
        <PanelPart title={t('bound.levers')}>
          <ul className="plain proof-levers">
            {report.levers.map((lever) => {
              const { change, effect, cost } = describeLever(locale, lever);
              return (
                <li key={lever.kind}>
                  <span>{change}</span>
                  <span className="soft">
                    {effect}, {cost}
                  </span>
                </li>
              );
            })}
          </ul>
          <p className="soft">{t('bound.lever.note')}</p>
        </PanelPart>
      )}
      <PanelPart title={t('why.title')}>
        <WhyNot />
      </PanelPart>
      {side === 'weekend' && report.weekendTable.length > 0 && <WeekendTable />}
    </>
  );
}

/** What is proven, and why, in steps that can be checked by hand. */
export function Argument({ bound }: { readonly bound: Bound }): ReactNode {
  const { t, locale, hours } = useText();
  return (
    <div className="proof">
      {bound.hours > 0 && (
        <p className="proof-figure">
          {t('bound.figure', { name: boundName(locale, bound.id), hours: hours(bound.hours, Number.isInteger(bound.hours) ? 0 : 1) })}
        </p>
      )}
      <ol className={bound.argument.length > 1 ? 'proof-chain' : 'plain'}>
        {describeArgument(locale, bound).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </div>
  );
}

function WeekendTable(): ReactNode {
  const { t, number, hours, percent } = useText();
  const rows = useBounds()?.weekendTable ?? [];
  return (
    <PanelPart title={t('bound.table')}>
      <table className="table weekend-needs">
        <thead>
          <tr>
            <th scope="col">{t('bound.table.pattern')}</th>
            <th scope="col" className="number">
              {t('bound.table.hours')}
            </th>
            <th scope="col" className="number">
              {t('bound.table.people')}
            </th>
            <th scope="col" className="number">
              {t('bound.table.position')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.every} ${row.shiftHours}`}>
              <th scope="row">{t('bound.table.row', { every: number(row.every), hours: hours(row.shiftHours) })}</th>
              <td className="number">{number(row.hoursPerYear)}</td>
              <td className="number">{number(row.people, 1)}</td>
              <td className="number">{percent(row.meanPercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t('bound.table.note')}</p>
    </PanelPart>
  );
}

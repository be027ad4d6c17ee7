import type { ReactNode } from 'react';
import type { NoHireReport, Spread } from '#shared/domain/model/absence.ts';
import { useText } from '../../app/locale/use-text.ts';

/** The year with the rule in a sentence and a table. Every figure has its spread; none is more exact than it is. */
export function NoHireFigures({ report }: { readonly report: NoHireReport }): ReactNode {
  const { t, number, kroner } = useText();
  const whole = (value: number): string => number(Math.round(value));
  const money = (ore: number): string => kroner(Math.round(ore / 100_000) * 100_000, 0);
  const rows: readonly { readonly name: string; readonly spread: Spread; readonly show: (value: number) => string; readonly isStrong?: boolean }[] = [
    { name: t('no-hire.absent'), spread: report.absent, show: whole },
    { name: t('no-hire.hired'), spread: report.hiredByRule, show: whole },
    { name: t('no-hire.short-hours'), spread: report.shortHours, show: whole },
    { name: t('no-hire.competence-hours'), spread: report.competenceHours, show: whole },
    { name: t('no-hire.below-floor'), spread: report.belowFloor, show: whole, isStrong: true },
    ...(report.savedOre ? [{ name: t('no-hire.saved'), spread: report.savedOre, show: money, isStrong: true }] : []),
  ];
  return (
    <>
      <p className="strong" aria-live="polite">
        {t('no-hire.lead', { open: whole(report.hiredAlways.middle - report.hiredByRule.middle), floor: whole(report.belowFloor.middle) })}{' '}
        {report.savedOre && t('no-hire.lead-saved', { saved: money(report.savedOre.middle) })}
      </p>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t('no-hire.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('no-hire.col.what')}</th>
              <th scope="col" className="number">
                {t('no-hire.col.middle')}
              </th>
              <th scope="col" className="number">
                {t('no-hire.col.between')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, spread, show, isStrong }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={isStrong ? 'number strong' : 'number'}>{show(spread.middle)}</td>
                <td className="number">{t('no-hire.between', { low: show(spread.low), high: show(spread.high) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Parts report={report} />
      <p className="soft">
        {t('no-hire.how', { runs: report.runs, planned: whole(report.planned) })}{' '}
        {report.belowFloorBefore > 0 && t('no-hire.before', { before: whole(report.belowFloorBefore) })} {report.savedOre === null && t('no-hire.no-price')}
      </p>
    </>
  );
}

/** Where it is felt: the open shifts by part of the day, weekdays and weekends apart. */
function Parts({ report }: { readonly report: NoHireReport }): ReactNode {
  const { t, number } = useText();
  const parts = report.parts.filter(({ uncovered }) => uncovered.high > 0);
  if (parts.length === 0) return null;
  const between = ({ low, high }: Spread): string => t('no-hire.between', { low: number(Math.round(low)), high: number(Math.round(high)) });
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>{t('no-hire.parts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('no-hire.col.part')}</th>
            <th scope="col" className="number">
              {t('no-hire.col.open')}
            </th>
            <th scope="col" className="number">
              {t('no-hire.below-floor')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, isWeekend, uncovered, belowFloor }) => (
            <tr key={`${part}-${isWeekend}`}>
              <th scope="row">
                {t(`day-part.${part}`)}, {t(isWeekend ? 'no-hire.weekend' : 'no-hire.weekday')}
              </th>
              <td className="number">{between(uncovered)}</td>
              <td className="number">{between(belowFloor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

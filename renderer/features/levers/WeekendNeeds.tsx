import type { ReactNode } from 'react';
import type { WeekendNeed } from '#shared/domain/model/bounds.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Section } from '../../ui/Section.tsx';

/** How many people the weekends take, and how large their positions then are: counted in hours and in shifts. */
export function WeekendNeeds({ rows }: { readonly rows: readonly WeekendNeed[] }): ReactNode {
  const { t, number, hours, percent } = useText();
  if (rows.length === 0) return null;
  return (
    <Section title={t('levers.table')}>
      <div className="table-scroll">
        <table className="table fit">
          <caption className="visually-hidden">{t('levers.table')}</caption>
          <thead>
            <tr>
              <td colSpan={2} />
              <th scope="colgroup" colSpan={2}>
                {t('levers.table.by-hours')}
              </th>
              <th scope="colgroup" colSpan={3}>
                {t('levers.table.by-shifts')}
              </th>
            </tr>
            <tr>
              <th scope="col">{t('bound.table.pattern')}</th>
              {(
                [
                  'levers.table.hours',
                  'bound.table.people',
                  'bound.table.position',
                  'bound.table.people',
                  'bound.table.position',
                  'levers.table.fewer',
                ] as const
              ).map((key, index) => (
                <th key={`${key}${index}`} scope="col" className="number">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ every, shiftHours, hoursPerYear, people, meanPercent, byShifts }) => (
              <tr key={`${every} ${shiftHours}`}>
                <th scope="row">{t('bound.table.row', { every: number(every), hours: hours(shiftHours) })}</th>
                <td className="number">{number(hoursPerYear)}</td>
                <td className="number">{number(people, 1)}</td>
                <td className="number">{percent(meanPercent)}</td>
                <td className="number">{number(byShifts.people)}</td>
                <td className="number">{percent(byShifts.meanPercent, 1)}</td>
                <td className="number">{percent(byShifts.meanPercentOfFewerHours, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('levers.table.note')}</p>
    </Section>
  );
}

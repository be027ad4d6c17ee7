import type { ReactNode } from 'react';
import type { CourseFigures } from '#shared/contract/methods.ts';
import { useText } from '../../app/locale/use-text.ts';

/** How many people the weekends take, and how large their positions are, for each pattern. */
export function CourseTable({ rows }: { readonly rows: CourseFigures['table'] }): ReactNode {
  const { t, number, hours, percent } = useText();
  return (
    <table className="table fit">
      <caption className="visually-hidden">{t('bound.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('bound.table.pattern')}</th>
          {(['hours', 'people', 'position'] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`bound.table.${column}`)}
            </th>
          ))}
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
  );
}

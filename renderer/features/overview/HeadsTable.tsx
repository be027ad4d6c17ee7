import type { ReactNode } from 'react';
import { DAY_PARTS } from '#shared/domain/model/results.ts';
import { useText } from '../../app/locale/use-text.ts';
import type { WeekdayProfile } from '../../state/week-profile.ts';

/** Where in the week there are too many and too few: people above or below the demand, by part of the day. */
export function HeadsTable({ profile }: { readonly profile: readonly WeekdayProfile[] }): ReactNode {
  const { t, signed } = useText();
  const startsWeekend = (index: number): string => (index === 5 ? ' weekend-start' : '');
  return (
    <>
      <div className="table-scroll">
        <table className="table fit heads">
          <caption className="visually-hidden">{t('app.overview.heads')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('app.overview.part')}</th>
              {profile.map((day, index) => (
                <th key={day.name} scope="col" className={`number${startsWeekend(index)}`}>
                  {t(`day.${day.name}.short`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DAY_PARTS.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`day-part.${part}`)}</th>
                {profile.map((day, index) => {
                  const text = signed(day.heads[part].planned - day.heads[part].wanted, 1);
                  const tone = text.startsWith('+') ? 'surplus' : /[1-9]/.test(text) ? 'deficit' : undefined;
                  return (
                    <td key={day.name} data-tone={tone} className={startsWeekend(index).trim() || undefined}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('app.overview.heads-note')}</p>
    </>
  );
}

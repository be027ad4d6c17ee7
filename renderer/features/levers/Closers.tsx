import type { ReactNode } from 'react';
import type { GapCloser } from '#shared/domain/model/levers.ts';
import { describeCloser, estimate } from '#shared/i18n/describe-levers.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Section } from '../../ui/Section.tsx';

interface ClosersProps {
  /** null while they are worked out. */
  readonly closers: readonly GapCloser[] | null;
  readonly hasGap: boolean;
}

/** What would close the weekend gap, one change or two, those that close it first, then the cheapest. */
export function Closers({ closers, hasGap }: ClosersProps): ReactNode {
  const { t, locale } = useText();
  return (
    <Section title={t('levers.closers')}>
      {!hasGap ? (
        <p>{t('levers.closers.none')}</p>
      ) : closers === null ? (
        <p className="soft">{t('levers.waiting')}</p>
      ) : (
        <>
          {!closers.some(({ hoursAfter }) => hoursAfter < 0.05) && <p>{t('levers.closers.helpless')}</p>}
          {closers.length > 0 && (
            <div className="table-scroll">
              <table className="table fit closers">
                <caption className="visually-hidden">{t('levers.closers')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('levers.closers.change')}</th>
                    <th scope="col">{t('levers.closers.effect')}</th>
                    <th scope="col" className="number">
                      {t('levers.closers.cost')}
                    </th>
                    <th scope="col" className="number">
                      {t('levers.closers.spared')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {closers.map((closer) => {
                    const { change, effect, cost } = describeCloser(locale, closer);
                    return (
                      <tr key={change}>
                        <th scope="row">{change}</th>
                        <td>{effect}</td>
                        <td className="number">{cost}</td>
                        <td className="number">
                          {closer.sparedYearOre === null ? t('levers.unknown') : t('levers.year', { kroner: estimate(locale, closer.sparedYearOre) })}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )}
          <p className="soft">{t('levers.closer.note')}</p>
        </>
      )}
    </Section>
  );
}

import type { ReactNode } from 'react';
import type { HourPrices, StaffFigures } from '#shared/domain/model/levers.ts';
import { estimate } from '#shared/i18n/describe-levers.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { amountText, consentText } from './figure-words.ts';

interface StaffTableProps {
  readonly staff: StaffFigures;
  readonly today: StaffFigures | null;
  readonly prices: HourPrices;
}

/** The figures of the dials, and those of the plan's own positions beside them. */
export function StaffTable({ staff, today, prices }: StaffTableProps): ReactNode {
  const words = useText();
  const { t, share } = words;
  return (
    <>
      <table className="table fit staff-figures">
        <caption className="visually-hidden">{t('levers.figures')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('levers.figures.dials')}</th>
            {today && <th scope="col">{t('levers.figures.today')}</th>}
          </tr>
        </thead>
        <tbody>
          {ROWS.filter(({ isTold, isAlways }) => isAlways || isTold === undefined || isTold(staff) || (today !== null && isTold(today))).map(
            ({ key, text, tone, isTold }) => (
              <tr key={key}>
                <th scope="row">{t(`levers.row.${key}`)}</th>
                <td data-tone={isTold?.(staff) ? tone : undefined}>{text(staff, words)}</td>
                {today && <td data-tone={isTold?.(today) ? tone : undefined}>{key === 'consents' ? '' : text(today, words)}</td>}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className="soft">
        {prices.knownShare === 0 ? t('levers.money.unknown') : t('levers.money.note', { share: prices.knownShare > 0.995 ? 'all' : share(prices.knownShare) })}
      </p>
    </>
  );
}

interface FigureRow {
  readonly key: 'people' | 'mean' | 'fte' | 'deficit' | 'surplus' | 'weekday-deficit' | 'vacation' | 'cost' | 'consents';
  readonly tone?: 'deficit' | 'surplus';
  text(staff: StaffFigures, words: Words): string;
  /** Whether there is anything to tell; a row in which nobody has any is left out, unless it is always there. */
  isTold?(staff: StaffFigures): boolean;
  readonly isAlways?: true;
}

const ROWS: readonly FigureRow[] = [
  {
    key: 'people',
    text: ({ people, fullTime }, { t, number }) => t('levers.row.people.value', { people: number(people), full: number(fullTime) }),
  },
  { key: 'mean', text: ({ meanPercent }, { percent }) => percent(meanPercent, 1) },
  { key: 'fte', text: ({ fte, careFactor }, { number }) => `${number(fte, 2)}, ${number(careFactor, 2)}` },
  {
    key: 'deficit',
    tone: 'deficit',
    text: ({ weekendDeficit }, words) => amountText(words, weekendDeficit),
    isTold: ({ weekendDeficit }) => weekendDeficit.hours >= 0.05,
    isAlways: true,
  },
  {
    key: 'surplus',
    tone: 'surplus',
    text: ({ weekdaySurplus }, words) => amountText(words, weekdaySurplus),
    isTold: ({ weekdaySurplus }) => weekdaySurplus.hours >= 0.05,
    isAlways: true,
  },
  {
    key: 'weekday-deficit',
    tone: 'deficit',
    text: ({ weekdayDeficit }, words) => amountText(words, weekdayDeficit),
    isTold: ({ weekdayDeficit }) => weekdayDeficit.hours >= 0.05,
  },
  {
    key: 'vacation',
    text: ({ vacation }, words) => amountText(words, vacation.weekend),
    isTold: ({ vacation }) => vacation.weekend.hours >= 0.05,
  },
  {
    key: 'cost',
    text: ({ costYearOre }, { t, locale }) => (costYearOre === null ? t('levers.unknown') : t('levers.year', { kroner: estimate(locale, costYearOre) })),
  },
  { key: 'consents', text: ({ consents }, words) => consentText(words, consents) },
];

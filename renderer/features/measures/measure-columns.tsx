import type { Measure, MeasureEffect, MeasureReport, Range } from '#shared/domain/measures/measure.ts';
import type { Words } from '../../app/locale/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { SortableColumn } from '../SortableTable.tsx';
import { krRange, rangeText } from './range-text.ts';

/** A row a measure: what it gives, when, at which price, and what stands against it. */
export function measureColumns(words: Words, { effects, year }: MeasureReport, onEdit: (measure: Measure) => void): readonly SortableColumn<MeasureEffect>[] {
  const { t, kroner, date } = words;
  const known = (range: Range | null, text: (range: Range) => string): string => (range === null ? '–' : text(range));
  const priceText = ({ price }: MeasureEffect): string =>
    price === null ? '–' : `${kroner(Math.round(price.kr) * 100)} (${t(`app.measures.price.${price.from}`)})`;
  // The number beside its point in the portfolio.
  const numberOf = (measure: Measure): number => effects.findIndex((effect) => effect.measure.id === measure.id) + 1;
  return [
    {
      id: 'title',
      title: t('app.measures.col.title'),
      isNumber: false,
      value: ({ measure }) => measure.title,
      text: ({ measure }) => measure.title,
      render: ({ measure }) => (
        <div className="unit-name">
          <span className="strong">
            {numberOf(measure)} {measure.title}
          </span>
          <IconButton label={t('app.measures.change', { name: measure.title })} onPress={() => onEdit(measure)}>
            ✎
          </IconButton>
          <div className="soft">
            {[t(`measure.category.${measure.category}`), measure.unit, measure.ownerRole].filter((part) => part !== '').join(' · ')}
            {measure.consequence !== '' && <div>{t('app.measures.consequence-of', { text: measure.consequence })}</div>}
            {measure.limit !== '' && <div>{t('app.measures.limit-of', { text: measure.limit })}</div>}
            {measure.source !== '' && <div>{measure.source}</div>}
          </div>
        </div>
      ),
    },
    {
      id: 'status',
      title: t('app.measures.col.status'),
      isNumber: false,
      value: ({ measure }) => measure.status,
      text: ({ measure }) => t(`measure.status.${measure.status}`),
    },
    { id: 'start', title: t('app.measures.col.start'), isNumber: false, value: ({ measure }) => measure.start, text: ({ measure }) => date(measure.start) },
    {
      id: 'months',
      title: t('app.measures.col.months'),
      isNumber: true,
      value: ({ monthsToEffect }) => monthsToEffect,
      text: ({ monthsToEffect }) => String(monthsToEffect),
    },
    {
      id: 'in-year',
      title: t('app.measures.col.in-year', { year: String(year) }),
      isNumber: true,
      value: ({ inYear }) => inYear?.low ?? null,
      text: ({ inYear }) => known(inYear, (range) => krRange(range, words)),
    },
    {
      id: 'next-year',
      title: t('app.measures.col.in-year', { year: String(year + 1) }),
      isNumber: true,
      value: ({ inNextYear }) => inNextYear?.low ?? null,
      text: ({ inNextYear }) => known(inNextYear, (range) => krRange(range, words)),
    },
    {
      id: 'full-year',
      title: t('app.measures.col.full-year'),
      isNumber: true,
      value: ({ fullYear }) => fullYear?.low ?? null,
      text: ({ fullYear }) => known(fullYear, (range) => krRange(range, words)),
    },
    {
      id: 'fte',
      title: t('app.measures.col.fte'),
      isNumber: true,
      value: ({ fte }) => fte?.low ?? null,
      text: ({ fte }) => known(fte, (range) => rangeText(range, 1, words)),
    },
    { id: 'price', title: t('app.measures.col.price'), isNumber: true, value: ({ price }) => price?.kr ?? null, text: priceText },
  ];
}

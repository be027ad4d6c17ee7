import { type ReactNode, useMemo } from 'react';
import type { ReferenceFactor } from '#shared/domain/compare/comparison.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';

/** Care factors that others have published, each with where it comes from and how sure that is. */
export function FactorsTable({ factors }: { readonly factors: readonly ReferenceFactor[] }): ReactNode {
  const words = useText();
  const columns = useMemo(() => factorColumns(words), [words]);
  return <SortableTable title={words.t('app.compare.factors')} rows={factors} columns={columns} rowId={(factor) => factor.id} />;
}

/** What a published factor is called. */
export function factorName(factor: ReferenceFactor, { t, td }: Pick<Words, 't' | 'td'>): string {
  return isTextKey(`reference.factor.${factor.id}`) ? td(`reference.factor.${factor.id}`) : t(`service.${factor.serviceType}`);
}

function factorColumns(words: Words): readonly SortableColumn<ReferenceFactor>[] {
  const { t, number } = words;
  const source = (factor: ReferenceFactor): string => `${factor.source}, ${t(`app.confidence.${factor.confidence}`)}`;
  return [
    {
      id: 'factor',
      title: t('app.compare.col.factor'),
      isNumber: false,
      value: (factor) => factorName(factor, words),
      text: (factor) => factorName(factor, words),
    },
    { id: 'value', title: t('app.compare.col.value'), isNumber: true, value: (factor) => factor.value, text: (factor) => number(factor.value, 2) },
    { id: 'source', title: t('app.compare.col.factor-source'), isNumber: false, value: source, text: source },
  ];
}

import { type ReactNode, useMemo } from 'react';
import type { ReferenceFigure, ReferenceMunicipality } from '#shared/domain/compare/comparison.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';

interface MetricRow {
  readonly id: string;
  readonly figures: ReadonlyMap<string, ReferenceFigure>;
  readonly example: ReferenceFigure;
}

/** Published figures, a row a figure, a column a municipality. Values stand as published; nothing is divided by anything. */
export function MunicipalitiesTable({ municipalities }: { readonly municipalities: readonly ReferenceMunicipality[] }): ReactNode {
  const words = useText();
  const rows = useMemo(() => metricRows(municipalities), [municipalities]);
  const columns = useMemo(() => municipalityColumns(municipalities, words), [municipalities, words]);
  return <SortableTable title={words.t('app.compare.municipalities')} rows={rows} columns={columns} rowId={(row) => row.id} />;
}

function metricRows(municipalities: readonly ReferenceMunicipality[]): readonly MetricRow[] {
  const rows = new Map<string, { id: string; figures: Map<string, ReferenceFigure>; example: ReferenceFigure }>();
  for (const municipality of municipalities) {
    for (const figure of municipality.figures) {
      const id = `${figure.metric}|${figure.period}|${figure.table}`;
      const row = rows.get(id) ?? { id, figures: new Map(), example: figure };
      row.figures.set(municipality.code, figure);
      rows.set(id, row);
    }
  }
  return [...rows.values()];
}

function municipalityColumns(municipalities: readonly ReferenceMunicipality[], words: Words): readonly SortableColumn<MetricRow>[] {
  const { t, td, number } = words;
  const name = ({ example }: MetricRow): string => {
    const metric = isTextKey(`reference.metric.${example.metric}`) ? td(`reference.metric.${example.metric}`) : example.label;
    const unit = isTextKey(`reference.unit.${example.unit}`) ? td(`reference.unit.${example.unit}`) : example.unit;
    return `${metric} (${unit})`;
  };
  const show = (figure: ReferenceFigure | undefined): string => {
    if (!figure) return '';
    return figure.value === null ? t('app.compare.unknown') : number(figure.value, Number.isInteger(figure.value) ? 0 : 1);
  };
  return [
    {
      id: 'figure',
      title: t('app.compare.col.figure'),
      isNumber: false,
      value: name,
      text: name,
      render: (row) => (
        <>
          {name(row)} {row.example.isDerived && <span className="tag-example">{t('app.compare.derived')}</span>}
          {row.example.caution && (
            <details className="caution">
              <summary>{t('app.compare.caution')}</summary>
              {isTextKey(row.example.caution) ? td(row.example.caution) : row.example.caution}
            </details>
          )}
        </>
      ),
    },
    ...municipalities.map(
      (municipality): SortableColumn<MetricRow> => ({
        id: municipality.code,
        title: municipality.name,
        isNumber: true,
        value: (row) => row.figures.get(municipality.code)?.value ?? null,
        text: (row) => show(row.figures.get(municipality.code)),
        render: (row) => <Figure figure={row.figures.get(municipality.code)} text={show(row.figures.get(municipality.code))} words={words} />,
      }),
    ),
    {
      id: 'period',
      title: t('app.compare.col.period'),
      isNumber: false,
      value: ({ example }) => `${example.period} ${example.table}`,
      text: ({ example }) => `${example.period}, ${example.table}`,
    },
  ];
}

/** A figure, and where it was imported, when, and what stood there before. */
function Figure({
  figure,
  text,
  words: { t, number, date },
}: {
  readonly figure: ReferenceFigure | undefined;
  readonly text: string;
  readonly words: Words;
}): ReactNode {
  if (!figure?.origin) return text;
  const before = figure.replaces;
  return (
    <>
      {text}
      <div className="soft">
        {t('app.compare.imported', { date: date(figure.origin.importedOn) })}
        {before !== undefined && `, ${t('app.compare.replaces', { value: number(before, Number.isInteger(before) ? 0 : 1) })}`}
      </div>
    </>
  );
}

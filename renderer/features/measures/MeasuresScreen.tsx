import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useMemo, useState } from 'react';
import { MEASURE_CATEGORIES, type Measure, type MeasureReport, type MeasureTotal } from '#shared/domain/measures/measure.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { formatRoute } from '../../state/route.ts';
import { useApp } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellField } from '../../ui/CellField.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Section } from '../../ui/Section.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';
import { useParsers } from '../use-parsers.ts';
import { EstimateSection } from './EstimateSection.tsx';
import { FlatCutSection } from './FlatCutSection.tsx';
import { MeasureDialog } from './MeasureDialog.tsx';
import { measureColumns } from './measure-columns.tsx';
import { Portfolio } from './Portfolio.tsx';
import { krRange, rangeText } from './range-text.ts';
import './measures.css';

/** The register of measures: what they give this year and later, by category, how soon, and what they cost in service. */
export function MeasuresScreen(): ReactNode {
  const words = useText();
  const { t } = words;
  const parse = useParsers();
  const version = useApp((state) => state.departmentsVersion);
  const [year, setYear] = useState<number | null>(null);
  const [edited, setEdited] = useState<Measure | 'new' | null>(null);
  const { value: report, error } = useQuery('measure.list', year === null ? {} : { year }, version);
  const columns = useMemo(() => (report ? measureColumns(words, report, setEdited) : []), [words, report]);
  const add = <Button onClick={() => setEdited('new')}>{t('app.measures.new')}</Button>;
  const hasMeasures = (report?.effects.length ?? 0) > 0;

  return (
    <Screen title={t('app.measures.title')} intro={t('app.measures.intro')} actions={hasMeasures && add}>
      <p>
        <a href={formatRoute({ screen: 'departments' })}>{t('app.measures.back')}</a>
      </p>
      {error && <ErrorMessage error={error} />}
      {report && !hasMeasures && (
        <Empty title={t('app.measures.empty')}>
          <p>{t('app.measures.empty-text')}</p>
          {add}
        </Empty>
      )}
      {report && hasMeasures && (
        <>
          <p className="lead">{leadOf(report, words)}</p>
          <div className="boxed filters">
            <FactField label={t('app.measures.year')}>
              <CellField
                label={t('app.measures.year')}
                value={report.year}
                format={String}
                parse={parse.whole(1980, 2100)}
                onCommit={setYear}
                isNumber
                width="6rem"
              />
            </FactField>
          </div>
          <div className="columns measures-sums">
            <Section title={t('app.measures.by-category')}>
              <CategoryTable report={report} />
            </Section>
            <Section title={t('app.measures.portfolio')}>
              <Portfolio effects={report.effects} />
            </Section>
          </div>
          <Section title={t('app.measures.list')}>
            <SortableTable title={t('app.measures.list')} rows={report.effects} columns={columns} rowId={({ measure }) => measure.id} />
          </Section>
        </>
      )}
      <EstimateSection />
      <FlatCutSection />
      {edited !== null && <MeasureDialog measure={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Screen>
  );
}

function leadOf({ total, year }: MeasureReport, words: Words): string {
  const { t } = words;
  const sum = t('app.measures.lead', {
    count: total.count,
    year: String(year),
    inYear: krRange(total.inYear, words),
    inNext: krRange(total.inNextYear, words),
    next: String(year + 1),
    fullYear: krRange(total.fullYear, words),
  });
  return total.withoutKr === 0 ? sum : `${sum} ${t('app.measures.without-kr', { count: total.withoutKr })}`;
}

interface CategoryRow extends MeasureTotal {
  readonly id: (typeof MEASURE_CATEGORIES)[number];
}

function CategoryTable({ report }: { readonly report: MeasureReport }): ReactNode {
  const words = useText();
  const { t } = words;
  const { byCategory, total, year } = report;
  const rows = MEASURE_CATEGORIES.map((id): CategoryRow => ({ id, ...byCategory[id] }));
  const columns = useMemo(() => categoryColumns(words, year), [words, year]);
  const fteText = fteTextOf(words);
  const foot = [
    t('app.measures.total'),
    String(total.count),
    krRange(total.inYear, words),
    krRange(total.inNextYear, words),
    krRange(total.fullYear, words),
    fteText(total),
  ];
  return <SortableTable title={t('app.measures.by-category')} rows={rows} columns={columns} rowId={({ id }) => id} foot={foot} />;
}

/** A sum without any FTE is not nought: nobody has given a price to make them of. */
function fteTextOf(words: Words): (total: Pick<MeasureTotal, 'fte'>) => string {
  return ({ fte }) => (fte.low === 0 && fte.high === 0 ? '–' : rangeText(fte, 1, words));
}

function categoryColumns(words: Words, year: number): readonly SortableColumn<CategoryRow>[] {
  const { t } = words;
  const fteText = fteTextOf(words);
  const name = ({ id }: CategoryRow): string => t(`measure.category.${id}`);
  return [
    {
      id: 'category',
      title: t('app.measures.col.category'),
      isNumber: false,
      value: ({ id }) => MEASURE_CATEGORIES.indexOf(id),
      text: name,
      render: (row) => (
        <div className="unit-name">
          {name(row)}
          <div className="soft">{t(`measure.help.${row.id}`)}</div>
        </div>
      ),
    },
    { id: 'count', title: t('app.measures.col.count'), isNumber: true, value: ({ count }) => count, text: ({ count }) => String(count) },
    {
      id: 'in-year',
      title: t('app.measures.col.in-year', { year: String(year) }),
      isNumber: true,
      value: ({ inYear }) => inYear.low,
      text: ({ inYear }) => krRange(inYear, words),
    },
    {
      id: 'next-year',
      title: t('app.measures.col.in-year', { year: String(year + 1) }),
      isNumber: true,
      value: ({ inNextYear }) => inNextYear.low,
      text: ({ inNextYear }) => krRange(inNextYear, words),
    },
    {
      id: 'full-year',
      title: t('app.measures.col.full-year'),
      isNumber: true,
      value: ({ fullYear }) => fullYear.low,
      text: ({ fullYear }) => krRange(fullYear, words),
    },
    { id: 'fte', title: t('app.measures.col.fte'), isNumber: true, value: ({ fte }) => fte.low, text: fteText },
  ];
}

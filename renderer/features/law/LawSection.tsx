import { type ReactNode, useId, useMemo, useState } from 'react';
import type { ParameterEntry } from '#shared/contract/methods.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useCatalogue } from '../../state/use-catalogue.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';
import { ConfidenceWord } from './ConfidenceWord.tsx';
import { type LawRow, type LawView, lawRows, matching } from './law-rows.ts';
import { OverriddenMark } from './OverriddenMark.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';
import { OverridesTable } from './OverridesTable.tsx';
import { TariffBanner } from './TariffBanner.tsx';
import './law.css';

const VIEWS: readonly LawView[] = ['now', 'all', 'unsure'];

/** Every number of law and tariff: where it stands, when it holds, how sure it is, and what this municipality sets for itself. */
export function LawSection(): ReactNode {
  const { t } = useText();
  const parameters = useCatalogue()?.parameters;
  return (
    <Section title={t('app.law.title')}>
      <p className="soft">{t('app.law.intro')}</p>
      <TariffBanner hasLink={false} />
      {parameters && (
        <>
          <OverridesTable parameters={parameters} />
          <LawTable parameters={parameters} />
        </>
      )}
    </Section>
  );
}

function LawTable({ parameters }: { readonly parameters: readonly ParameterEntry[] }): ReactNode {
  const { t, td, locale } = useText();
  const searchId = useId();
  const start = usePlan((state) => state.plan.period.start);
  const [search, setSearch] = useState('');
  const [view, setView] = useState<LawView>('now');
  const [chosen, setChosen] = useState<LawRow | null>(null);
  const columns = useLawColumns(setChosen);
  const all = useMemo(() => lawRows(parameters, view, start, locale), [parameters, view, start, locale]);
  const rows = matching(all, search, (confidence) => (isTextKey(`app.confidence.${confidence}`) ? td(`app.confidence.${confidence}`) : confidence));
  return (
    <>
      <div className="row boxed law-tools">
        <label htmlFor={searchId}>{t('app.law.search')}</label>
        <input id={searchId} type="search" className="cell-field law-search" value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <CellSelect<LawView>
          label={t('app.law.which')}
          value={view}
          width="auto"
          options={VIEWS.map((value) => ({ value, text: `${t('app.law.which')} ${t(`app.law.which.${value}`)}` }))}
          onCommit={setView}
        />
        <span className="soft" role="status">
          {t('app.law.count', { count: rows.length })}
        </span>
      </div>
      <SortableTable title={t('app.law.title')} rows={rows} columns={columns} rowId={(row) => row.key} />
      {chosen && <OverrideDialog row={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function useLawColumns(onOverride: (row: LawRow) => void): readonly SortableColumn<LawRow>[] {
  const words = useText();
  const overrides = usePlan((state) => state.plan.settings.overrides);
  return useMemo(() => {
    const { t, td, date } = words;
    const overridden = new Set((overrides ?? []).map(({ parameter }) => parameter));
    const confidenceText = (row: LawRow) => (isTextKey(`app.confidence.${row.confidence}`) ? td(`app.confidence.${row.confidence}`) : row.confidence);
    const column = (id: string, value: (row: LawRow) => string, render?: (row: LawRow) => ReactNode): SortableColumn<LawRow> => ({
      id,
      title: td(`app.law.col.${id}`),
      isNumber: false,
      value,
      text: value,
      ...(render ? { render } : {}),
    });
    return [
      column(
        'name',
        (row) => row.name,
        (row) => (
          <>
            {row.name} {overridden.has(row.parameter.id) && <OverriddenMark ids={[row.parameter.id]} />}
            {row.note && <span className="law-note soft">{row.note}</span>}
          </>
        ),
      ),
      column('clause', (row) => row.parameter.clause),
      column(
        'value',
        (row) => row.value,
        (row) => <span className="law-value">{row.value}</span>,
      ),
      { ...column('from', (row) => row.from), text: (row) => date(row.from) },
      { ...column('to', (row) => row.to ?? '9999'), text: (row) => (row.to === null ? '' : date(row.to)) },
      column('sources', (row) => row.sources),
      column('confidence', confidenceText, (row) => <ConfidenceWord confidence={row.confidence} />),
      {
        ...column('override', (row) => (overridden.has(row.parameter.id) ? t('app.law.overridden') : '')),
        render: (row) =>
          row.parameter.accepted && (
            <button type="button" className="link" aria-label={t('app.law.override-of', { name: row.name })} onClick={() => onOverride(row)}>
              {t('app.law.override')}
            </button>
          ),
      },
    ];
  }, [words, overrides, onOverride]);
}

import { type ReactNode, useMemo } from 'react';
import type { ComparedUnit } from '#shared/domain/compare/comparison.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { ExampleTag } from '../ExampleTag.tsx';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';

/** Plans side by side, a row a plan. */
export function UnitsTable({ units, planId }: { readonly units: readonly ComparedUnit[]; readonly planId: string }): ReactNode {
  const words = useText();
  const columns = useMemo(() => unitColumns(words, planId), [words, planId]);
  return <SortableTable title={words.t('app.compare.units')} rows={units} columns={columns} rowId={(unit) => unit.key} />;
}

function unitColumns(words: Words, planId: string): readonly SortableColumn<ComparedUnit>[] {
  const { t, number, signedHours, percent, kroner } = words;
  const figure = (column: string, id: string, format: (value: number) => string, sign: 1 | -1 = 1): SortableColumn<ComparedUnit> => ({
    id: column,
    title: words.td(`app.compare.col.${column}`),
    isNumber: true,
    value: (unit) => {
      const value = unit.indicators[id]?.value ?? null;
      return value === null ? null : value * sign;
    },
    text: (unit) => {
      const value = unit.indicators[id]?.value;
      return value === null || value === undefined ? '–' : format(value * sign);
    },
    ...(id.startsWith('surplus') ? { tone: 'surplus' as const } : id.startsWith('deficit') ? { tone: 'deficit' as const } : {}),
  });
  const name = (unit: ComparedUnit): string => `${unit.unitName} – ${unit.planName}`;
  return [
    {
      id: 'unit',
      title: t('app.compare.col.unit'),
      isNumber: false,
      value: name,
      text: (unit) => (unit.isExample ? `${name(unit)} (${t('app.departments.example')})` : name(unit)),
      render: (unit) => (
        <div className="unit-name">
          <span className={unit.key === planId ? 'strong' : undefined}>{unit.unitName}</span> {unit.isExample && <ExampleTag name={name(unit)} />}
          <div className="soft">
            {unit.planName}
            <br />
            {unit.municipality} · {t(`service.${unit.serviceType}`)}
          </div>
        </div>
      ),
    },
    { id: 'places', title: t('app.compare.col.places'), isNumber: true, value: (unit) => unit.places, text: (unit) => number(unit.places) },
    figure('fte', 'fte.planned', (value) => number(value, 1)),
    figure('PF1', 'care-factor.PF1.planned', (value) => number(value, 3)),
    figure('PF2', 'care-factor.PF2.planned', (value) => number(value, 3)),
    figure('PF1o', 'care-factor.PF1o.planned', (value) => number(value, 3)),
    figure('weekday-over', 'surplus.weekday', (value) => signedHours(value)),
    figure('weekday-under', 'deficit.weekday', (value) => signedHours(value), -1),
    figure('weekend-over', 'surplus.weekend', (value) => signedHours(value)),
    figure('weekend-under', 'deficit.weekend', (value) => signedHours(value), -1),
    figure('mean', 'position.mean-percent', (value) => percent(value)),
    {
      id: 'breaches',
      title: t('app.compare.col.breaches'),
      isNumber: true,
      value: (unit) => unit.counts.breach,
      text: (unit) => number(unit.counts.breach),
    },
    figure('cost', 'cost.year', (value) => kroner(value * 100)),
  ];
}

import { type ReactNode, useMemo, useState } from 'react';
import type { MethodOutput } from '#shared/contract/methods.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import { useDepartments } from '../../state/use-departments.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellField } from '../../ui/CellField.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';
import { useParsers } from '../use-parsers.ts';

type Share = MethodOutput<'measure.flat-cut'>[number];
interface CutRow extends Share {
  readonly key: string;
  readonly baseKr: number;
}

const MOST_KR = 1_000_000_000_000;
const MOST_PRICE = 10_000_000;
/** The service compares at most this many plans at a time. */
const MOST_UNITS = 12;

/** A flat cut shared over the departments by the cost of their newest plans, with each one's overspend on top, in kroner, FTE and hours a week. */
export function FlatCutSection(): ReactNode {
  const words = useText();
  const { t, number } = words;
  const parse = useParsers();
  const version = useApp((state) => state.departmentsVersion);
  const { value: departments } = useDepartments();
  const planIds = (departments ?? []).flatMap(({ plans }) => (plans[0] ? [plans[0].id] : [])).slice(0, MOST_UNITS);
  const units = useQuery('compare.get', { planIds, municipalities: [] }, version).value?.units ?? [];
  const [cutKr, setCutKr] = useState(0);
  const [price, setPrice] = useState<number | null>(null);
  const [overspends, setOverspends] = useState<Readonly<Record<string, number>>>({});
  const bases = units.map(({ key, unitName, indicators }) => ({ key, name: unitName, baseKr: Math.max(0, indicators['cost.year']?.value ?? 0) }));
  const input = { cutKr, unitPriceKr: price, units: bases.map(({ key, name, baseKr }) => ({ name, baseKr, overspendKr: overspends[key] ?? 0 })) };
  const shares = useQuery('measure.flat-cut', input).value ?? [];
  const rows = shares.flatMap((share, index): CutRow[] => {
    const unit = bases[index];
    return unit ? [{ ...share, key: unit.key, baseKr: unit.baseKr }] : [];
  });
  const columns = useMemo(
    () => cutColumns(words, (key, kr) => setOverspends((before) => ({ ...before, [key]: kr })), parse.decimal(-MOST_KR, MOST_KR)),
    [words, parse],
  );
  if (units.length === 0) return null;
  return (
    <Section title={t('app.measures.cut')}>
      <p className="soft">{t('app.measures.cut-hint')}</p>
      <div className="boxed filters">
        <FactField label={t('app.measures.cut-kr')}>
          <CellField<number>
            label={t('app.measures.cut-kr')}
            value={cutKr}
            format={(kr) => (kr === 0 ? '' : number(kr))}
            parse={parse.decimal(0, MOST_KR)}
            onCommit={setCutKr}
            isNumber
          />
        </FactField>
        <FactField label={t('app.measures.cut-price')}>
          <CellField<number | null>
            label={t('app.measures.cut-price')}
            value={price}
            format={(kr) => (kr === null ? '' : number(kr))}
            parse={parse.maybe(parse.whole(1, MOST_PRICE))}
            onCommit={setPrice}
            isNumber
          />
        </FactField>
      </div>
      {rows.length > 0 && <SortableTable title={t('app.measures.cut')} rows={rows} columns={columns} rowId={({ key }) => key} />}
    </Section>
  );
}

function cutColumns(
  words: Words,
  onOverspend: (key: string, kr: number) => void,
  parse: ReturnType<ReturnType<typeof useParsers>['decimal']>,
): readonly SortableColumn<CutRow>[] {
  const { t, number, kroner, hours } = words;
  const money = (id: string, title: string, value: (row: CutRow) => number): SortableColumn<CutRow> => ({
    id,
    title,
    isNumber: true,
    value,
    text: (row) => kroner(Math.round(value(row)) * 100),
  });
  return [
    { id: 'unit', title: t('app.measures.cut.unit'), isNumber: false, value: ({ name }) => name, text: ({ name }) => name },
    money('base', t('app.measures.cut.base'), ({ baseKr }) => baseKr),
    money('share', t('app.measures.cut.share'), ({ cutKr }) => cutKr),
    {
      ...money('overspend', t('app.measures.cut.overspend'), ({ overspendKr }) => overspendKr),
      render: ({ key, name, overspendKr }) => (
        <span className="boxed">
          <CellField
            label={t('app.measures.cut.overspend-of', { name })}
            value={overspendKr}
            format={(kr) => number(kr)}
            parse={parse}
            onCommit={(kr) => onOverspend(key, kr)}
            isNumber
            width="8rem"
          />
        </span>
      ),
    },
    money('find', t('app.measures.cut.find'), ({ findKr }) => findKr),
    { id: 'fte', title: t('app.measures.col.fte'), isNumber: true, value: ({ fte }) => fte, text: ({ fte }) => (fte === null ? '–' : number(fte, 2)) },
    {
      id: 'hours',
      title: t('app.measures.cut.hours'),
      isNumber: true,
      value: ({ weekHours }) => weekHours,
      text: ({ weekHours }) => (weekHours === null ? '–' : hours(weekHours)),
    },
  ];
}

import { type ReactNode, useMemo, useState } from 'react';
import type { CostBreakdown, CostGroup, CostReport } from '#shared/domain/cost/cost-report.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { type SortableColumn, SortableTable } from '../SortableTable.tsx';

const CUTS = ['line', 'code', 'day-kind', 'month', 'part'] as const;
type Cut = (typeof CUTS)[number];

const GROUPS: Readonly<Record<Cut, (breakdown: CostBreakdown) => readonly CostGroup[]>> = {
  line: ({ byLine }) => byLine,
  code: ({ byCode }) => byCode,
  'day-kind': ({ byDayKind }) => byDayKind,
  month: ({ byMonth }) => byMonth,
  part: ({ byPart }) => byPart,
};

/** The known cost of the shifts, cut in one of five ways. Each cut adds up to the same sum. */
export function Breakdown({ report }: { readonly report: CostReport }): ReactNode {
  const { t, number, kroner } = useText();
  const [cut, setCut] = useState<Cut>('line');
  const { breakdown, knownYearOre } = report;
  const groups = GROUPS[cut](breakdown);
  const columns = useColumns(cut, knownYearOre);
  const sum = (of: (group: CostGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  // Hours and shifts of the parts overlap: one shift has several parts. Their money does not.
  const isApart = cut !== 'part';
  const foot = [
    t('app.cost.total'),
    isApart ? number(sum(({ shifts }) => shifts)) : '',
    isApart
      ? number(
          sum(({ hours }) => hours),
          1,
        )
      : '',
    '',
    kroner(sum(({ periodOre }) => periodOre)),
    kroner(sum(({ yearOre }) => yearOre)),
    '',
  ];
  return (
    <Section title={t('app.cost.cut')}>
      <fieldset className="toggles" aria-label={t('app.cost.cut.choose')}>
        {CUTS.map((each) => (
          <button key={each} type="button" className="toggle" aria-pressed={cut === each} onClick={() => setCut(each)}>
            {t(`app.cost.cut.${each}`)}
          </button>
        ))}
      </fieldset>
      {groups.length === 0 ? (
        <p>{t('app.cost.no-months', { amount: kroner(breakdown.meanMonthOre) })}</p>
      ) : (
        <SortableTable title={t(`cost.breakdown.by-${cut}`)} rows={groups} columns={columns} rowId={(group) => group.key} foot={foot} />
      )}
      {breakdown.unpricedShifts > 0 && <p className="soft">{t('cost.breakdown.unpriced', { count: breakdown.unpricedShifts })}</p>}
    </Section>
  );
}

function useColumns(cut: Cut, allOre: number): readonly SortableColumn<CostGroup>[] {
  const words = useText();
  const lines = usePlan((state) => state.plan.lines);
  return useMemo(() => {
    const { t, td, number, kroner, share } = words;
    const labels = new Map(lines.map((line) => [line.id, line.label || line.id]));
    const nameOf = ({ key }: CostGroup): string => {
      if (cut === 'line') return labels.get(key) ?? key;
      if (cut === 'day-kind') return td(`cost.breakdown.${key}`);
      return cut === 'part' ? td(`cost.part.${key}`) : key;
    };
    const figure = (id: string, value: (group: CostGroup) => number, text: (value: number) => string): SortableColumn<CostGroup> => ({
      id,
      title: td(`app.cost.col.${id}`),
      isNumber: true,
      value,
      text: (group) => text(value(group)),
    });
    return [
      { id: 'key', title: t(`app.cost.cut.${cut}`), isNumber: false, value: nameOf, text: nameOf },
      figure(
        'shifts',
        ({ shifts }) => shifts,
        (value) => number(value),
      ),
      figure(
        'hours',
        ({ hours }) => hours,
        (value) => number(value, 1),
      ),
      figure('per-shift', ({ perShiftOre }) => perShiftOre, kroner),
      figure('period', ({ periodOre }) => periodOre, kroner),
      figure('year', ({ yearOre }) => yearOre, kroner),
      figure(
        'share',
        ({ yearOre }) => (allOre === 0 ? 0 : yearOre / allOre),
        (value) => share(value, 1),
      ),
    ];
  }, [words, lines, cut, allOre]);
}

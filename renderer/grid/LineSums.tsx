import { memo, type ReactNode } from 'react';
import type { Severity } from '#shared/domain/model/results.ts';
import type { Words } from '../app/locale/use-text.ts';
import { selectLineMarks } from '../state/finding-selectors.ts';
import { isSeverer, type Marks } from '../state/findings.ts';
import { usePlan } from '../state/store.ts';
import { type FrozenColumn, lineSum } from './columns.ts';
import { Mark } from './Mark.tsx';

interface LineSumsProps {
  readonly row: number;
  readonly lineId: string;
  readonly lineName: string;
  readonly columns: readonly FrozenColumn[];
  readonly firstColIndex: number;
  readonly words: Words;
}

/** The sums of one line, as the service computed them. */
export const LineSums = memo(function LineSums({ row, lineId, lineName, columns, firstColIndex, words }: LineSumsProps): ReactNode {
  const figures = usePlan((plan) => {
    const atRow = plan.evaluation.lines[row];
    return atRow?.id === lineId ? atRow : plan.evaluation.lines.find((line) => line.id === lineId);
  });
  const marks = usePlan(selectLineMarks(lineId));
  return (
    <div className="rota-frozen right" data-line={row}>
      {columns
        .filter((column) => column.side === 'right')
        .map((column, index) => {
          const text = figures ? lineSum(column.id, figures, words) : '';
          const long = words.t(column.longHeading);
          const isBalance = column.id === 'balance';
          return (
            <div
              key={column.id}
              role="gridcell"
              className="rota-sum"
              data-tone={isBalance && figures ? toneOf(figures.hoursBalance) : undefined}
              aria-colindex={firstColIndex + index}
              style={{ width: column.width }}
              title={`${lineName}. ${long}`}
            >
              {column.id === 'findings' ? <FindingsSum marks={marks} words={words} /> : text}
            </div>
          );
        })}
    </div>
  );
});

/** How many findings the line has, with the sign of the most serious. */
function FindingsSum({ marks, words }: { readonly marks: Marks; readonly words: Words }): ReactNode {
  let count = 0;
  let worst: Severity | null = null;
  for (const mark of marks.byDay.values()) {
    count += mark.findings.length;
    if (worst === null || isSeverer(mark.severity, worst)) worst = mark.severity;
  }
  if (worst === null) return null;
  return (
    <>
      {count}
      <Mark severity={worst} place="text" />
      <span className="visually-hidden">{words.td(`severity.${worst}`)}</span>
    </>
  );
}

/** Below half a tenth of an hour a difference shows as 0,0 and is none. */
const SMALLEST_SHOWN_HOURS = 0.05;

function toneOf(hours: number): 'surplus' | 'deficit' | 'balanced' {
  if (Math.abs(hours) < SMALLEST_SHOWN_HOURS) return 'balanced';
  return hours > 0 ? 'surplus' : 'deficit';
}

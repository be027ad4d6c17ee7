import { memo, type ReactNode } from 'react';
import type { Words } from '../app/locale/use-text.ts';
import { usePlan } from '../state/store.ts';
import type { FrozenColumn } from './columns.ts';
import type { DayColumn } from './days.ts';
import { FOOT_GROUPS, type FootGroup, type FootRow, type FootTone } from './foot-rows.ts';
import { dayLeft, type GridLayout } from './layout.ts';

interface GridFootProps {
  readonly layout: GridLayout;
  readonly columns: readonly FrozenColumn[];
  readonly days: readonly DayColumn[];
  readonly shown: readonly number[];
  readonly rows: readonly FootRow[];
  readonly open: readonly FootGroup[];
  readonly firstRowIndex: number;
  readonly words: Words;
  onToggle(group: FootGroup): void;
}

/** The rows that stay at the bottom: for every day, who is on duty against who is wanted. */
export const GridFoot = memo(function GridFoot(props: GridFootProps): ReactNode {
  const { layout, columns, days, shown, rows, open, words } = props;
  const figures = usePlan((plan) => plan.evaluation.days);
  const leftCount = columns.filter((column) => column.side === 'left').length;
  return (
    <div role="rowgroup" className="rota-foot">
      {rows.map((row, index) => {
        const group = FOOT_GROUPS[index];
        return (
          <div key={row.id} role="row" className="rota-row" data-difference={row.isDifference ? '' : undefined} aria-rowindex={props.firstRowIndex + index}>
            <div className="rota-frozen left">
              <div role="rowheader" className="rota-foot-label" aria-colindex={1} aria-colspan={leftCount}>
                {row.label}
              </div>
            </div>
            <div className="rota-days">
              {shown.map((col) => {
                const day = days[col];
                const ofDay = figures[col];
                if (!day || !ofDay) return null;
                const { text, tone } = row.value(ofDay);
                return <FootCell key={col} col={col} text={text} tone={tone} kind={day.kind} left={dayLeft(col, layout)} colIndex={leftCount + col + 1} />;
              })}
            </div>
            <div className="rota-frozen right">
              {group && (
                <GroupToggle group={group} isOpen={open.includes(group)} words={words} colIndex={leftCount + days.length + 1} onToggle={props.onToggle} />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
});

interface FootCellProps {
  readonly col: number;
  readonly text: string;
  readonly tone: FootTone;
  readonly kind: DayColumn['kind'];
  readonly left: number;
  readonly colIndex: number;
}

const FootCell = memo(function FootCell({ col, text, tone, kind, left, colIndex }: FootCellProps): ReactNode {
  return (
    <div
      role="gridcell"
      className="rota-foot-cell"
      data-day={col}
      data-tone={tone === 'plain' ? undefined : tone}
      data-kind={kind === 'weekday' ? undefined : kind}
      aria-colindex={colIndex}
      style={{ left }}
    >
      {text}
    </div>
  );
});

interface GroupToggleProps {
  readonly group: FootGroup;
  readonly isOpen: boolean;
  readonly words: Words;
  readonly colIndex: number;
  onToggle(group: FootGroup): void;
}

/** Opens or closes a group of rows; stands where the footer has no sums. */
const GroupToggle = memo(function GroupToggle({ group, isOpen, words, colIndex, onToggle }: GroupToggleProps): ReactNode {
  const name = words.t(`rota.foot.${group}`);
  return (
    <div role="gridcell" className="rota-foot-toggle" aria-colindex={colIndex}>
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        aria-label={words.t(isOpen ? 'rota.foot.collapse' : 'rota.foot.expand', { group: name })}
        onClick={() => onToggle(group)}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name}
      </button>
    </div>
  );
});

import { memo, type ReactNode, useId, useMemo } from 'react';
import { type WeekBalance, weekBalances } from '#shared/domain/model/day-balance.ts';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import type { Words } from '../app/locale/use-text.ts';
import { usePlan } from '../state/store.ts';
import { AboutButton } from './AboutButton.tsx';
import type { FrozenColumn } from './columns.ts';
import type { DayColumn } from './days.ts';
import { FootTicks } from './FootTicks.tsx';
import type { DayFootRow, FootGroup, FootRow, FootTone, WeekFootRow } from './foot-rows.ts';
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

/** Groups that are opened in the corner under the sums, one a row. */
const CORNER_GROUPS: readonly FootGroup[] = ['heads', 'hours', 'codes'];
/** Narrower than this the corner has no room for a button. */
const CORNER_WIDTH = 120;

/** The rows that stay at the bottom: for every day who is on duty against who is wanted, and what has run up week by week. */
export const GridFoot = memo(function GridFoot(props: GridFootProps): ReactNode {
  const { layout, columns, days, shown, rows, open, words } = props;
  const id = useId();
  const figures = usePlan((plan) => plan.evaluation.days);
  const balances = useMemo(() => weekBalances(figures), [figures]);
  const leftCount = columns.filter((column) => column.side === 'left').length;
  return (
    <div role="rowgroup" className="rota-foot">
      {rows.map((row, index) => {
        const group = layout.rightWidth >= CORNER_WIDTH ? CORNER_GROUPS[index] : undefined;
        const cells = { days, shown, layout, leftCount, words };
        return (
          <div key={row.id} role="row" className="rota-row" data-difference={row.isDifference ? '' : undefined} aria-rowindex={props.firstRowIndex + index}>
            <div className="rota-frozen left">
              <div role="rowheader" className="rota-foot-label" aria-colindex={1} aria-colspan={leftCount}>
                <AboutButton text={row.label} name={row.label} about={words.t(row.about)} aboutId={`${id}-${row.id}`} isStop={index === 0} />
              </div>
              <span id={`${id}-${row.id}`} hidden>
                {words.t(row.about)}
              </span>
            </div>
            <div className="rota-days">
              {layout.isTicks ? (
                <FootTicks row={row} figures={figures} balances={balances} layout={layout} />
              ) : row.each === 'day' ? (
                dayCells({ ...cells, row, figures })
              ) : (
                weekCells({ ...cells, row, balances })
              )}
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

interface CellsProps {
  readonly days: readonly DayColumn[];
  readonly shown: readonly number[];
  readonly layout: GridLayout;
  readonly leftCount: number;
  readonly words: Words;
}

function dayCells({
  days,
  shown,
  layout,
  leftCount,
  row,
  figures,
}: CellsProps & { readonly row: DayFootRow; readonly figures: readonly DayFigures[] }): ReactNode {
  return shown.map((col) => {
    const day = days[col];
    const ofDay = figures[col];
    if (!day || !ofDay) return null;
    const { text, tone } = row.value(ofDay);
    const kind = day.kind === 'weekday' ? undefined : day.kind;
    return <FootCell key={col} day={col} text={text} tone={tone} kind={kind} left={dayLeft(col, layout)} colIndex={leftCount + col + 1} />;
  });
}

const WEEK_PARTS = [
  { part: 'weekday', from: 0, days: 5, kind: undefined },
  { part: 'weekend', from: 5, days: 2, kind: 'saturday' },
] as const;

function weekCells({
  days,
  shown,
  layout,
  leftCount,
  words,
  row,
  balances,
}: CellsProps & { readonly row: WeekFootRow; readonly balances: readonly WeekBalance[] }): ReactNode {
  const weeks = [...new Set(shown.map((col) => Math.floor(col / DAYS_PER_WEEK)))];
  return weeks.flatMap((week) =>
    WEEK_PARTS.map(({ part, from, days: length, kind }) => {
      const balance = balances[week];
      const first = week * DAYS_PER_WEEK + from;
      const number = days[first]?.weekNumber;
      if (!balance || number === undefined) return null;
      const { text, tone } = row.value(balance, part);
      return (
        <FootCell
          key={`${week}-${part}`}
          text={text}
          tone={tone}
          kind={kind}
          left={dayLeft(first, layout)}
          colIndex={leftCount + first + 1}
          width={length * layout.dayWidth}
          colSpan={length}
          name={words.t(`rota.foot.running.${part}`, { week: number, hours: text, word: wordOf(tone, words) })}
        />
      );
    }),
  );
}

function wordOf(tone: FootTone, words: Words): string {
  if (tone === 'surplus') return words.t('rota.word.over');
  return tone === 'deficit' ? words.t('rota.word.under') : words.t('rota.word.balanced');
}

interface FootCellProps {
  readonly day?: number;
  readonly text: string;
  readonly tone: FootTone;
  readonly kind: 'saturday' | 'sunday' | undefined;
  readonly left: number;
  readonly colIndex: number;
  readonly width?: number;
  readonly colSpan?: number;
  readonly name?: string;
}

const FootCell = memo(function FootCell({ day, text, tone, kind, left, colIndex, width, colSpan, name }: FootCellProps): ReactNode {
  return (
    <div
      role="gridcell"
      className="rota-foot-cell"
      data-day={day}
      data-wide={colSpan === undefined && text.length > 2 ? '' : undefined}
      data-tone={tone === 'plain' ? undefined : tone}
      data-kind={kind}
      aria-colindex={colIndex}
      aria-colspan={colSpan}
      aria-label={name}
      title={name}
      style={width === undefined ? { left } : { left, width }}
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

import { memo, type ReactNode, useId } from 'react';
import type { Words } from '../app/locale/use-text.ts';
import { selectDayMarks } from '../state/finding-selectors.ts';
import { usePlan } from '../state/store.ts';
import { AboutButton } from './AboutButton.tsx';
import type { FrozenColumn } from './columns.ts';
import type { DayColumn, WeekColumn } from './days.ts';
import { MonthHeads, WeekHeads } from './GridHeadTicks.tsx';
import { dayLeft, type GridLayout, weekWidth } from './layout.ts';
import { Mark } from './Mark.tsx';

interface GridHeadProps {
  readonly layout: GridLayout;
  readonly columns: readonly FrozenColumn[];
  readonly days: readonly DayColumn[];
  readonly weeks: readonly WeekColumn[];
  readonly shown: readonly number[];
  readonly words: Words;
}

const DAYS_PER_WEEK = 7;
/** Room that the whole title of a week needs. */
const FULL_TITLE_WIDTH = 150;

/** Two rows that stay at the top: weeks, and below them the days with weekday and date. */
export const GridHead = memo(function GridHead(props: GridHeadProps): ReactNode {
  const { layout, columns, days, weeks, shown, words } = props;
  const id = useId();
  const marks = usePlan(selectDayMarks);
  const isCalendar = usePlan((plan) => plan.plan.period.kind === 'calendar');
  const left = columns.filter((column) => column.side === 'left');
  const right = columns.filter((column) => column.side === 'right');
  const hasRoom = weekWidth(layout) >= FULL_TITLE_WIDTH;
  const shownWeeks = [...new Set(shown.map((day) => Math.floor(day / DAYS_PER_WEEK)))];
  const frozen = (column: FrozenColumn, colIndex: number): ReactNode => {
    const long = words.t(column.longHeading);
    return (
      <div
        key={column.id}
        role="columnheader"
        className={column.isNumber ? 'rota-fact number' : 'rota-fact'}
        aria-colindex={colIndex}
        aria-label={long}
        title={column.about ? undefined : long}
        style={{ width: column.width }}
      >
        {column.about ? (
          <AboutButton text={words.t(column.heading)} name={long} about={words.t(column.about)} aboutId={`${id}-${column.id}`} isStop={column === right[0]} />
        ) : (
          words.t(column.heading)
        )}
      </div>
    );
  };
  return (
    <div role="rowgroup" className="rota-head">
      <div role="row" className="rota-row week" aria-rowindex={1}>
        <div className="rota-frozen left" />
        <div className="rota-days">
          {layout.isTicks
            ? isCalendar && <MonthHeads days={days} layout={layout} words={words} />
            : shownWeeks.map((index) => (
                <div
                  key={index}
                  role="columnheader"
                  className="rota-week"
                  aria-label={hasRoom ? undefined : weeks[index]?.title}
                  title={hasRoom ? undefined : weeks[index]?.title}
                  aria-colindex={left.length + index * DAYS_PER_WEEK + 1}
                  aria-colspan={DAYS_PER_WEEK}
                  style={{ left: dayLeft(index * DAYS_PER_WEEK, layout), width: weekWidth(layout) }}
                >
                  <span>{hasRoom ? weeks[index]?.title : weeks[index]?.shortTitle}</span>
                </div>
              ))}
        </div>
        <div className="rota-frozen right" />
      </div>
      <div role="row" className="rota-row" aria-rowindex={2}>
        <div className="rota-frozen left">{left.map((column, index) => frozen(column, index + 1))}</div>
        <div className="rota-days">
          {layout.isTicks && <WeekHeads days={days} weeks={weeks} layout={layout} firstColIndex={left.length + 1} words={words} />}
          {!layout.isTicks &&
            shown.map((col) => {
              const day = days[col];
              if (!day) return null;
              const mark = marks.byDay.get(col);
              const names = mark?.findings.map((finding) => words.td(`rule.${finding.rule}.title`)) ?? [];
              return (
                <div
                  key={col}
                  role="columnheader"
                  className="rota-day"
                  data-day={col}
                  data-kind={day.kind === 'weekday' ? undefined : day.kind}
                  data-holiday={day.holiday ? '' : undefined}
                  aria-colindex={left.length + col + 1}
                  aria-label={[day.name, ...names].join('. ')}
                  title={[day.name, ...names].join('\n')}
                  style={{ left: dayLeft(col, layout) }}
                >
                  <span>{words.td(`day.${day.dayName}.short`)}</span>
                  <span>{Number(day.date.slice(8))}</span>
                  {mark && <Mark severity={mark.severity} place="corner" />}
                </div>
              );
            })}
        </div>
        <div className="rota-frozen right">
          {right.map((column, index) => frozen(column, left.length + days.length + index + 1))}
          {right.map(
            (column) =>
              column.about && (
                <span key={column.id} id={`${id}-${column.id}`} hidden>
                  {words.t(column.about)}
                </span>
              ),
          )}
        </div>
      </div>
    </div>
  );
});

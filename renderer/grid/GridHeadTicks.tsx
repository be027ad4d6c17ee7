import { memo, type ReactNode, useMemo } from 'react';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import type { Words } from '../app/locale/use-text.ts';
import type { DayColumn, WeekColumn } from './days.ts';
import { dayLeft, type GridLayout } from './layout.ts';

interface HeadTicksProps {
  readonly layout: GridLayout;
  readonly days: readonly DayColumn[];
  readonly weeks: readonly WeekColumn[];
  readonly firstColIndex: number;
  readonly words: Words;
}

/** Room that the number of a week needs. */
const WEEK_NUMBER_WIDTH = 18;
/** Room that the short name of a month needs. */
const MONTH_WIDTH = 30;

/** Months over the ticks of a calendar; a repeating rota has none. */
export const MonthHeads = memo(function MonthHeads({ days, layout, words }: Pick<HeadTicksProps, 'days' | 'layout' | 'words'>): ReactNode {
  const months = useMemo(() => monthsOf(days), [days]);
  return months.map(({ first, end, month }) => {
    const left = dayLeft(first, layout);
    const width = dayLeft(end, layout) - left;
    return (
      <div key={first} className="rota-tick-month" aria-hidden="true" style={{ left, width }}>
        {width >= MONTH_WIDTH && words.td(`month.${month}`).slice(0, width >= 2 * MONTH_WIDTH ? undefined : 3)}
      </div>
    );
  });
});

/** The weeks over the ticks, numbered as far as there is room; each has its full name. */
export const WeekHeads = memo(function WeekHeads({ days, weeks, layout, firstColIndex, words }: HeadTicksProps): ReactNode {
  const step = Math.ceil(WEEK_NUMBER_WIDTH / (dayLeft(DAYS_PER_WEEK, layout) || 1));
  return weeks.map(({ index, title }) => {
    const first = index * DAYS_PER_WEEK;
    const holidays = days.slice(first, first + DAYS_PER_WEEK).flatMap(({ holiday }) => (holiday ? [words.td(holiday)] : []));
    const name = [title, ...holidays].join('. ');
    return (
      <div
        key={index}
        role="columnheader"
        className="rota-tick-week"
        data-day={first}
        aria-colindex={firstColIndex + first}
        aria-colspan={DAYS_PER_WEEK}
        aria-label={name}
        title={name}
        style={{ left: dayLeft(first, layout), width: dayLeft(DAYS_PER_WEEK, layout) }}
      >
        {index % step === 0 ? days[first]?.weekNumber : ''}
      </div>
    );
  });
});

function monthsOf(days: readonly DayColumn[]): readonly { readonly first: number; readonly end: number; readonly month: number }[] {
  const months: { first: number; end: number; month: number }[] = [];
  for (const { day, date } of days) {
    const month = Number(date.slice(5, 7));
    const last = months.at(-1);
    if (last?.month === month) last.end = day + 1;
    else months.push({ first: day, end: day + 1, month });
  }
  return months;
}

import { memo, type ReactNode, useMemo } from 'react';
import type { WeekBalance } from '#shared/domain/model/day-balance.ts';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import type { FootRow } from './foot-rows.ts';
import { dayLeft, daysWidth, type GridLayout } from './layout.ts';
import { barPath } from './tick-paths.ts';

interface FootTicksProps {
  readonly row: FootRow;
  readonly figures: readonly DayFigures[];
  readonly balances: readonly WeekBalance[];
  readonly layout: GridLayout;
}

/** A row of the footer seen from afar: bars up for too many, down for too few. The figures stand in the strip above and in the day's panel. */
export const FootTicks = memo(function FootTicks({ row, figures, balances, layout }: FootTicksProps): ReactNode {
  const amounts = useMemo(() => {
    const width = Math.max(1, layout.dayWidth - (layout.dayWidth >= 4 ? 1 : 0));
    if (row.each === 'day') return figures.map((day) => ({ left: dayLeft(day.day, layout), width, amount: row.value(day).amount }));
    return balances.flatMap((week) => [
      { left: dayLeft(week.week * DAYS_PER_WEEK, layout), width: 5 * layout.dayWidth, amount: row.value(week, 'weekday').amount },
      { left: dayLeft(week.week * DAYS_PER_WEEK + 5, layout), width: 2 * layout.dayWidth, amount: row.value(week, 'weekend').amount },
    ]);
  }, [row, figures, balances, layout]);
  const height = layout.footRowHeight;
  return (
    <svg aria-hidden="true" width={daysWidth(figures.length, layout)} height={height}>
      <path className="rota-tick-bar" data-tone={row.isDifference ? 'surplus' : undefined} d={barPath(amounts, 1, height, row.isDifference)} />
      <path className="rota-tick-bar" data-tone="deficit" d={barPath(amounts, -1, height, row.isDifference)} />
    </svg>
  );
});

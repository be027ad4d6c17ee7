import { memo, type ReactNode, useMemo } from 'react';
import { PAINT_COLOURS } from '#shared/domain/model/code-look.ts';
import type { Marks } from '../state/findings.ts';
import { MARKED_SEVERITIES } from '../state/findings.ts';
import type { CellLooks } from './cell-look.ts';
import { dayLeft, daysWidth, type GridLayout } from './layout.ts';
import { markPath, tickPaths } from './tick-paths.ts';

interface TickRowProps {
  readonly row: number;
  readonly cells: readonly string[];
  readonly marks: Marks;
  readonly looks: CellLooks;
  readonly layout: GridLayout;
  /** First and last selected day; nothing is selected when the first lies after the last. */
  readonly left: number;
  readonly right: number;
}

/** A line seen from afar: a tick a day in one drawing. Which cell lies where is told by the place; the active one is a real cell above it. */
export const TickRow = memo(function TickRow({ row, cells, marks, looks, layout, left, right }: TickRowProps): ReactNode {
  const height = layout.rowHeight;
  const paths = useMemo(() => tickPaths(cells, looks, layout, height), [cells, looks, layout, height]);
  const signs = useMemo(() => MARKED_SEVERITIES.map((severity) => ({ severity, d: markPath(marks.byDay, severity, layout) })), [marks, layout]);
  const last = Math.min(right, cells.length - 1);
  const start = dayLeft(left, layout);
  return (
    <svg
      className="rota-ticks"
      aria-hidden="true"
      data-ticks={row}
      data-days={cells.length}
      data-day-width={layout.dayWidth}
      data-week-gap={layout.weekGap}
      width={daysWidth(cells.length, layout)}
      height={height}
    >
      {left <= last && <rect className="rota-tick-selected" x={start} y={0} width={dayLeft(last, layout) + layout.dayWidth - start} height={height} />}
      {paths.map(({ look, colour, d }) => (
        <path key={`${look} ${colour}`} className="rota-tick" data-look={look} style={colour && { fill: PAINT_COLOURS[colour].fill }} d={d} />
      ))}
      {signs.map(({ severity, d }) => d !== '' && <path key={severity} className="rota-tick-mark" data-severity={severity} d={d} />)}
    </svg>
  );
});

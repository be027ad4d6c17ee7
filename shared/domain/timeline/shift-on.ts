import { must } from '../../kernel/assert.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { isHeld } from '../model/is-held.ts';
import type { LeaveOverlay, RotaLine } from '../model/plan.ts';
import type { ResolvedShift, Timeline } from './timeline.ts';

type Layout = Pick<Timeline, 'days' | 'shifts'>;

/** The shift that a line works on a day: the one in its cell, unless leave lies over it or the position is held vacant. */
export function shiftOn(layout: Layout, line: RotaLine, day: number): ResolvedShift | undefined {
  const planned = isHeld(line) ? undefined : plannedShiftOn(layout, line, day);
  return planned === undefined || leaveOn(layout, line, day) ? undefined : planned;
}

/** The shift that was planned on a day, whether or not leave lies over it. */
export function plannedShiftOn({ shifts }: Pick<Layout, 'shifts'>, line: RotaLine, day: number): ResolvedShift | undefined {
  const text = line.cells[day];
  return text ? shifts.get(text) : undefined;
}

/** The leave that lies over a line's cell on a day; of several the first. */
export function leaveOn({ days }: Pick<Layout, 'days'>, line: RotaLine, day: number): LeaveOverlay | undefined {
  return line.overlays === undefined || line.overlays.length === 0 ? undefined : leaveOnDate(line.overlays, must(days[day], 'the day').date);
}

function leaveOnDate(overlays: readonly LeaveOverlay[], date: LocalDate): LeaveOverlay | undefined {
  return overlays.find(({ from, to }) => from <= date && date <= to);
}

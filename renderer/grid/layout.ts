import type { UserSettings } from '#shared/contract/methods.ts';

/** Sizes of the grid in pixels. Fixed, so that positions are sums and nothing has to be measured. */
export interface GridLayout {
  readonly dayWidth: number;
  readonly rowHeight: number;
  readonly weekRowHeight: number;
  readonly dayRowHeight: number;
  readonly footRowHeight: number;
  readonly leftWidth: number;
  readonly rightWidth: number;
  /** How much of the right edge the sums cover: nothing in a narrow window, where they stand after the last day. */
  readonly coveredRight: number;
}

const DAYS_PER_WEEK = 7;
/** Between one week and the next. */
const WEEK_GAP = 8;

/** Line under the head and over the footer. */
const LINE = 2;

export function gridLayout(density: UserSettings['gridDensity'], leftWidth: number, rightWidth: number, isNarrow: boolean): GridLayout {
  const isRoomy = density === 'roomy';
  return {
    dayWidth: isRoomy ? 38 : 32,
    rowHeight: isRoomy ? 36 : 28,
    weekRowHeight: 22,
    dayRowHeight: 48,
    footRowHeight: 22,
    leftWidth,
    rightWidth,
    coveredRight: isNarrow ? 0 : rightWidth,
  };
}

/** Where a day begins, counted from the first day. */
export function dayLeft(day: number, layout: Pick<GridLayout, 'dayWidth'>): number {
  return day * layout.dayWidth + Math.floor(day / DAYS_PER_WEEK) * WEEK_GAP;
}

/** Width that a day takes with the gap after its week. */
export function dayAdvance(day: number, layout: Pick<GridLayout, 'dayWidth'>): number {
  return layout.dayWidth + (day % DAYS_PER_WEEK === DAYS_PER_WEEK - 1 ? WEEK_GAP : 0);
}

export function weekWidth(layout: Pick<GridLayout, 'dayWidth'>): number {
  return layout.dayWidth * DAYS_PER_WEEK;
}

export function daysWidth(days: number, layout: Pick<GridLayout, 'dayWidth'>): number {
  return dayLeft(days, layout);
}

export function headHeight(layout: GridLayout): number {
  return layout.weekRowHeight + layout.dayRowHeight + LINE;
}

export function footHeight(rows: number, layout: GridLayout): number {
  return rows * layout.footRowHeight + LINE;
}

/** How far to scroll along one axis so that a stretch becomes visible, moving as little as possible. */
export function scrollToShow(scroll: number, visible: number, start: number, size: number): number {
  if (start < scroll) return start;
  return start + size > scroll + visible ? start + size - visible : scroll;
}

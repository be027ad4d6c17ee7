import type { UserSettings } from '#shared/contract/methods.ts';

/** Sizes of the grid in pixels. Fixed, so that positions are sums and nothing has to be measured. */
export interface GridLayout extends DayWidths {
  readonly rowHeight: number;
  readonly weekRowHeight: number;
  readonly dayRowHeight: number;
  readonly footRowHeight: number;
  /** Days too narrow for any text: a tick each. */
  readonly isTicks: boolean;
  readonly leftWidth: number;
  readonly rightWidth: number;
  /** How much of the right edge the sums cover: nothing in a tiny grid, where they stand after the last day. */
  readonly coveredRight: number;
}

/** How wide the days are, and the gap between one week and the next. */
export interface DayWidths {
  readonly dayWidth: number;
  readonly weekGap: number;
}

const DAYS_PER_WEEK = 7;
const WEEK_GAP = 8;

/** Narrower days have no room for one letter. */
const SMALLEST_TEXT = 13;
/** Narrower days need smaller letters. */
const FULL_TEXT = 24;

/** Whether the days are so narrow that their codes are set smaller. */
export function hasSmallText({ dayWidth }: DayWidths): boolean {
  return dayWidth >= SMALLEST_TEXT && dayWidth < FULL_TEXT;
}

/** Line under the head and over the footer. */
const LINE = 2;

/** Days wide enough for a code. */
export function readableDays(density: UserSettings['gridDensity']): DayWidths {
  return { dayWidth: density === 'roomy' ? 38 : 32, weekGap: WEEK_GAP };
}

export function gridLayout(density: UserSettings['gridDensity'], days: DayWidths, leftWidth: number, rightWidth: number, isTiny: boolean): GridLayout {
  return {
    ...days,
    isTicks: days.dayWidth < SMALLEST_TEXT,
    rowHeight: density === 'roomy' ? 36 : 28,
    weekRowHeight: 22,
    dayRowHeight: 48,
    footRowHeight: 22,
    leftWidth,
    rightWidth,
    coveredRight: isTiny ? 0 : rightWidth,
  };
}

/** Where a day begins, counted from the first day. */
export function dayLeft(day: number, { dayWidth, weekGap }: DayWidths): number {
  return day * dayWidth + Math.floor(day / DAYS_PER_WEEK) * weekGap;
}

/** The day at a place, counted from the first day; the gap after a week belongs to its Sunday. */
export function dayAt(left: number, { dayWidth, weekGap }: DayWidths): number {
  const weekStep = DAYS_PER_WEEK * dayWidth + weekGap;
  const week = Math.floor(left / weekStep);
  return week * DAYS_PER_WEEK + Math.min(DAYS_PER_WEEK - 1, Math.floor((left - week * weekStep) / dayWidth));
}

export function weekWidth(layout: DayWidths): number {
  return layout.dayWidth * DAYS_PER_WEEK;
}

export function daysWidth(days: number, layout: DayWidths): number {
  return dayLeft(days, layout);
}

export function headHeight(layout: GridLayout): number {
  return layout.weekRowHeight + layout.dayRowHeight + LINE;
}

export function footHeight(rows: number, layout: GridLayout): number {
  return rows * layout.footRowHeight + LINE;
}

/** How far to scroll along one axis so that a stretch becomes visible, moving as little as possible, unless it is far away. */
export function scrollToShow(scroll: number, visible: number, start: number, size: number): number {
  // From far off one lands with some of what comes before in view.
  if (start < scroll - visible || start > scroll + 2 * visible) return Math.max(0, start - visible / 4);
  if (start < scroll) return start;
  return start + size > scroll + visible ? start + size - visible : scroll;
}

/** A stretch of rows or days, its end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What to draw of `count` rows or days so that what is in view stays drawn while one scrolls on. As long as what is drawn still reaches
 * far enough around the view, it stays the very same, so that most frames of scrolling draw nothing.
 * @param around how many to draw on either side of the view when it has to be drawn anew
 */
export function stretchToDraw(view: Stretch, count: number, around: number, drawn: Stretch | null): Stretch {
  const least = Math.ceil(around / 3);
  const reaches =
    drawn !== null &&
    drawn.to <= count &&
    drawn.from <= Math.max(0, view.from - least) &&
    drawn.to >= Math.min(count, view.to + least) &&
    drawn.to - drawn.from <= view.to - view.from + 2 * around + 1;
  if (reaches) return drawn;
  const from = Math.max(0, Math.min(view.from - around, count));
  return { from, to: Math.max(from, Math.min(count, view.to + around)) };
}

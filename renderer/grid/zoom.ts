import type { DayWidths } from './layout.ts';

/** How much of the plan is on the screen: days wide enough for their codes, or so many weeks. */
export type Zoom = 'readable' | number;

const WEEKS_ON_SCREEN = [6, 13, 26, 53];
/** As many weeks as an ordinary window shows with a code in every day. */
export const MOST_WEEKS_OF_CODES = 6;
const DAYS_PER_WEEK = 7;

/** The steps from close to far for a plan of so many weeks; the last shows all of it. */
export function zoomLevels(planWeeks: number): readonly Zoom[] {
  if (planWeeks === 1) return ['readable'];
  return ['readable', ...WEEKS_ON_SCREEN.filter((weeks) => weeks < planWeeks), planWeeks];
}

/** One step closer (−1) or farther (+1); stays at the ends. A level that the plan no longer has counts as readable. */
export function nextZoom(levels: readonly Zoom[], zoom: Zoom, step: 1 | -1): Zoom {
  const index = Math.max(0, levels.indexOf(zoom)) + step;
  return levels[Math.max(0, Math.min(levels.length - 1, index))] ?? 'readable';
}

/** A day is placed on a sixteenth of a pixel, so that rounding moves no day of a year by more than a few. */
const PARTS_OF_PIXEL = 16;

/** How wide the days must be for the zoom, in a grid that has `room` pixels for days; never wider than readable ones. */
export function zoomedDays(zoom: Zoom, readable: DayWidths, room: number): DayWidths {
  if (zoom === 'readable') return readable;
  const week = Math.max(0, room) / zoom;
  const weekGap = week >= DAYS_PER_WEEK * 20 ? readable.weekGap : week >= DAYS_PER_WEEK * 8 ? 3 : 1;
  const dayWidth = Math.max(1, Math.floor(((week - weekGap) / DAYS_PER_WEEK) * PARTS_OF_PIXEL) / PARTS_OF_PIXEL);
  return dayWidth >= readable.dayWidth ? readable : { dayWidth, weekGap };
}

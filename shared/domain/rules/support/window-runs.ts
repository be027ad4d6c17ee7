import { runsOf } from './runs.ts';

/** The worst of an unbroken run of windows that offend. */
export interface WorstWindow {
  /** Index of the window. */
  readonly first: number;
  readonly value: number;
  /** How many windows in a row offend. */
  readonly windows: number;
}

/** One entry for each unbroken run of offending windows: the one with the highest value, the first of several. */
export function worstWindows(values: readonly number[], isOffending: (value: number, window: number) => boolean, cyclic: boolean): readonly WorstWindow[] {
  return runsOf(values.map(isOffending), cyclic).map((run) => {
    const inRun = Array.from({ length: run.length }, (_, index) => (run.start + index) % values.length);
    const first = inRun.reduce((best, window) => ((values[window] ?? 0) > (values[best] ?? 0) ? window : best));
    return { first, value: values[first] ?? 0, windows: run.length };
  });
}

/** Sums of so many weeks in a row, one for each week they may begin with; a cycle goes round. */
export function windowSums(weeks: readonly number[], frame: number, cyclic: boolean): readonly number[] {
  const windows = cyclic ? weeks.length : Math.max(0, weeks.length - frame + 1);
  return Array.from({ length: windows }, (_, first) => {
    let sum = 0;
    for (let index = 0; index < frame; index += 1) sum += weeks[(first + index) % weeks.length] ?? 0;
    return sum;
  });
}

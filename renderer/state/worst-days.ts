import type { DayFigures } from '#shared/domain/model/results.ts';

/** The days where a figure is largest, largest first; days without it are left out. */
export function worstDays(days: readonly DayFigures[], side: 'weekday' | 'weekend', figure: 'surplus' | 'deficit', count: number): readonly DayFigures[] {
  return days
    .filter((day) => day.day % 7 >= 5 === (side === 'weekend') && day[figure] > 1e-6)
    .toSorted((a, b) => b[figure] - a[figure] || a.day - b.day)
    .slice(0, count);
}

import type { CellPosition } from '../state/selection.ts';
import { dayAt } from './layout.ts';

/** The cell of the rota at a place of the page; null elsewhere. Where cells are drawn as one strip of ticks, the day is found by the place. */
export function cellUnder(target: EventTarget | null, clientX: number): CellPosition | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  if (cell) return { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) };
  const ticks = target.closest<SVGElement>('[data-ticks]');
  if (!ticks) return null;
  const widths = { dayWidth: Number(ticks.dataset['dayWidth']), weekGap: Number(ticks.dataset['weekGap']) };
  const col = dayAt(clientX - ticks.getBoundingClientRect().left, widths);
  return { row: Number(ticks.dataset['ticks']), col: Math.max(0, Math.min(Number(ticks.dataset['days']) - 1, col)) };
}

import type { CellRange, Direction } from '../state/selection.ts';
import type { CellText } from './clipboard/plan-paste.ts';
import { fillRepeated, fillStaggered, fillWith, type GridCells, grown, repeatWeeks } from './fill.ts';

/** What a person asks the fill bar for. */
export type FillChoice =
  | { readonly kind: 'repeat'; readonly direction: Direction; readonly count: number }
  | { readonly kind: 'staggered'; readonly lines: number; readonly patternWeeks: number; readonly shiftWeeks: number }
  | { readonly kind: 'weeks'; readonly weeks: number }
  | { readonly kind: 'clear' };

/** What it would do: the cells that change, and the block to select afterwards. */
export interface FillPlan {
  readonly changes: readonly CellText[];
  readonly target: CellRange;
}

/** A fill worked out before anything is done. */
export function planFill(choice: FillChoice, range: CellRange, cells: GridCells): FillPlan {
  const shape = { rows: cells.length, cols: cells[0]?.length ?? 0 };
  const wholeLines = (bottom: number): CellRange => ({ top: range.top, bottom: Math.min(bottom, shape.rows - 1), left: 0, right: shape.cols - 1 });
  switch (choice.kind) {
    case 'repeat': {
      const target = grown(range, choice.direction, choice.count, shape);
      return { changes: fillRepeated(range, target, cells), target };
    }
    case 'staggered': {
      const target = wholeLines(range.top + choice.lines - 1);
      return { changes: fillStaggered(target, cells, choice), target };
    }
    case 'weeks':
      return { changes: repeatWeeks(range, cells, choice.weeks), target: wholeLines(range.bottom) };
    case 'clear':
      return { changes: fillWith(range, cells, ''), target: range };
  }
}

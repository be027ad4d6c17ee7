import type { RotaLine } from '#shared/domain/model/plan.ts';
import type { CellText } from './clipboard/plan-paste.ts';

/** Changes that may be made without touching pinned cells, and how many were left out. */
export interface Unpinned {
  readonly changes: readonly CellText[];
  readonly pinned: number;
}

/** Fills, pastes and replacing leave pinned cells alone; only typing into one changes it. */
export function withoutPinned(changes: readonly CellText[], lines: readonly Pick<RotaLine, 'pinnedDays'>[]): Unpinned {
  if (lines.every((line) => line.pinnedDays === undefined)) return { changes, pinned: 0 };
  const pins = lines.map((line) => new Set(line.pinnedDays));
  const free = changes.filter(({ row, col }) => !pins[row]?.has(col));
  return { changes: free, pinned: changes.length - free.length };
}

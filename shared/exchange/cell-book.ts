import type { FoundShift } from './read-lines.ts';
import type { CellRole, NotUnderstood, NotUnderstoodReason } from './rota-reading.ts';
import type { SheetView } from './sheet-view.ts';

/** Keeps account of every cell: what it was taken for, or why it was not understood. Whatever nobody claims is not understood. */
export interface CellBook {
  /** Says what a cell was taken for; the first to say so is right. */
  readonly claim: (view: SheetView, row: number, column: number, role: CellRole) => void;
  /** Says that a cell of the rota could not be used. */
  readonly miss: (shift: FoundShift, why: NotUnderstoodReason) => void;
  readonly missAt: (view: SheetView, row: number, column: number, why: NotUnderstoodReason) => void;
  readonly isFree: (sheet: number, address: string) => boolean;
  /** By sheet, by address. */
  readonly roles: ReadonlyMap<number, ReadonlyMap<string, CellRole>>;
  readonly missed: readonly NotUnderstood[];
}

export function openCellBook(): CellBook {
  const roles = new Map<number, Map<string, CellRole>>();
  const missed: NotUnderstood[] = [];
  const set = (sheet: number, address: string, role: CellRole): boolean => {
    const known = roles.get(sheet) ?? new Map<string, CellRole>();
    roles.set(sheet, known);
    if (known.has(address)) return false;
    known.set(address, role);
    return true;
  };
  const note = (sheet: number, address: string, found: string, why: NotUnderstoodReason): void => {
    if (set(sheet, address, 'unknown')) missed.push({ sheet, address, found, why });
  };
  return {
    claim: (view, row, column, role) => {
      if (view.cell(row, column) !== null) set(view.sheet, view.address(row, column), role);
    },
    miss: ({ sheet, address, text }, why) => note(sheet, address, text, why),
    missAt: (view, row, column, why) => {
      if (view.cell(row, column) !== null) note(view.sheet, view.address(row, column), view.text(row, column), why);
    },
    isFree: (sheet, address) => roles.get(sheet)?.has(address) !== true,
    roles,
    missed,
  };
}

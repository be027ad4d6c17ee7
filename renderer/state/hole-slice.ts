import type { StateCreator } from 'zustand/vanilla';
import type { Finding } from '#shared/domain/model/results.ts';
import type { CellChange } from '#shared/domain/plan/command.ts';
import type { AppState } from './store.ts';

/** What the inspector looks for: who can take a shift (or which shift a cell can have), or swaps that mend a finding. */
export type Asked =
  | { readonly kind: 'hole'; readonly day: number; readonly line?: string | undefined; readonly code?: string | undefined }
  | { readonly kind: 'swaps'; readonly finding: Finding };

/** Where the menu of a cell, or of a day in the footer, stands open. */
export interface GridMenuPlace {
  readonly x: number;
  readonly y: number;
  readonly day: number;
  /** null for a day. */
  readonly row: number | null;
}

export interface HoleSlice {
  readonly asked: Asked | null;
  /** The change that the grid shows as if it were made; nothing is sent. */
  readonly shownChange: readonly CellChange[];
  readonly gridMenu: GridMenuPlace | null;
  ask(asked: Asked): void;
  /** Closes the panel; the focus goes back to the grid. */
  stopAsking(): void;
  showChange(cells: readonly CellChange[]): void;
  openGridMenu(place: GridMenuPlace): void;
  closeGridMenu(): void;
}

const NOTHING: readonly CellChange[] = [];

export const createHoleSlice: StateCreator<AppState, [], [], HoleSlice> = (set, get) => ({
  asked: null,
  shownChange: NOTHING,
  gridMenu: null,
  ask: (asked) => {
    get().closeTile();
    set({ asked, shownChange: NOTHING, gridMenu: null, wantsInspector: true });
  },
  stopAsking: () => set({ asked: null, shownChange: NOTHING, wantsFocus: true }),
  showChange: (shownChange) => set({ shownChange }),
  openGridMenu: (gridMenu) => set({ gridMenu }),
  closeGridMenu: () => {
    if (get().gridMenu) set({ gridMenu: null });
  },
});

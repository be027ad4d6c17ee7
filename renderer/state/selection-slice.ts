import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from './store.ts';

/** What is selected in the rota grid. Changes at key-repeat speed, so it is kept apart from the plan. */
export interface SelectionSlice {
  /** The one active cell; null before the grid has had the focus. */
  readonly active: { readonly line: string; readonly day: number } | null;
  /** Moves the active cell, for example from a finding to where it is. */
  select(line: string, day: number): void;
}

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = (set) => ({
  active: null,
  select: (line, day) => set({ active: { line, day } }),
});

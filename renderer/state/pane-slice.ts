import type { StateCreator } from 'zustand/vanilla';
import type { Selection } from './selection.ts';
import type { AppState } from './store.ts';

/** The grid of the rota, or its two halves when one looks at two places of the plan. */
export type PaneId = 'upper' | 'lower';

/** Two places of one plan, one above the other. There is one active cell and one editor: those of the pane that was last used. */
export interface PaneSlice {
  readonly isSplit: boolean;
  /** The pane that was last used; the upper one while there is but one. */
  readonly currentPane: PaneId;
  /** Where one was in the other pane, to come back to. */
  readonly otherSelection: Selection | null;
  /** Opens the lower pane where one is, or closes it and goes back to where one was in the upper. */
  toggleSplit(): void;
  /** Goes to a pane and to where one was in it; `keepsSelection` leaves the selection as it is, such as for extending it from one pane into the other. */
  goToPane(pane: PaneId, keepsSelection?: boolean): void;
}

export const createPaneSlice: StateCreator<AppState, [], [], PaneSlice> = (set, get) => ({
  isSplit: false,
  currentPane: 'upper',
  otherSelection: null,
  toggleSplit: () => {
    if (!get().isSplit) return set({ isSplit: true, currentPane: 'lower', otherSelection: get().selection });
    // What is being typed stays where it belongs.
    get().goToPane('upper', get().editing !== null);
    set({ isSplit: false, otherSelection: null });
  },
  goToPane: (currentPane, keepsSelection = false) => {
    if (get().currentPane === currentPane) return;
    const { selection, otherSelection } = get();
    set({ currentPane, otherSelection: selection });
    if (otherSelection && !keepsSelection) get().restoreSelection(otherSelection);
  },
});

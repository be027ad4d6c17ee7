import { useCallback } from 'react';
import { useAppStore } from '../../../state/store.ts';

/** Goes to a day on the line one is at, and takes the focus there. */
export function useJump(): (day: number) => void {
  const store = useAppStore();
  return useCallback(
    (day) => {
      const state = store.getState();
      const lines = state.plan?.plan.lines ?? [];
      const line = lines[state.selection.active.row] ?? lines[0];
      if (line) state.select(line.id, day);
    },
    [store],
  );
}

import { createContext, useContext } from 'react';
import type { PaneId } from '../state/pane-slice.ts';

/** Which of the two panes a grid is. */
export const PaneContext = createContext<PaneId>('upper');

export function usePane(): PaneId {
  return useContext(PaneContext);
}

import type { StateCreator } from 'zustand/vanilla';
import type { CellRange } from './selection.ts';
import type { AppState } from './store.ts';

/** Tools that stand in a bar over the grid while one goes on working in it. */
export type GridTool = 'find' | 'replace' | 'fill';

/** Which tool of the grid is open, and what the dragged corner of the selection would fill. */
export interface GridToolSlice {
  readonly gridTool: GridTool | null;
  /** Grows each time a tool is asked for, so that asking again brings the focus back to it. */
  readonly gridToolAsked: number;
  /** The block that would be filled if the mouse were let go now; null while nothing is dragged. */
  readonly fillTarget: CellRange | null;
  /** Whether the list of steps was asked for and has not come up with the focus yet. */
  readonly wantsHistory: boolean;
  /** Whether the field for a comment on what is selected was asked for and has not come up with the focus yet. */
  readonly wantsComment: boolean;
  /** What was typed before that field could take it. */
  readonly typedAhead: string;
  typeAhead(text: string): void;
  openHistory(): void;
  historyShown(): void;
  askForComment(): void;
  commentShown(): void;
  /** Whether the inspector was asked for with the list of comments. */
  readonly wantsInspector: boolean;
  openComments(): void;
  inspectorShown(): void;
  openGridTool(tool: GridTool): void;
  closeGridTool(): void;
  setFillTarget(target: CellRange | null): void;
}

export const createGridToolSlice: StateCreator<AppState, [], [], GridToolSlice> = (set, get) => ({
  gridTool: null,
  gridToolAsked: 0,
  fillTarget: null,
  wantsHistory: false,
  wantsComment: false,
  wantsInspector: false,
  typedAhead: '',
  typeAhead: (text) => set({ typedAhead: get().typedAhead + text }),
  openHistory: () => {
    get().closeTile();
    get().showInspectorTab('history');
    set({ wantsHistory: true });
  },
  historyShown: () => set({ wantsHistory: false }),
  askForComment: () => {
    get().closeTile();
    get().showInspectorTab('selected');
    set({ wantsComment: true });
  },
  openComments: () => {
    get().closeTile();
    get().showInspectorTab('comments');
    set({ wantsInspector: true });
  },
  inspectorShown: () => set({ wantsInspector: false }),
  commentShown: () => set({ wantsComment: false, typedAhead: '' }),
  openGridTool: (gridTool) => set({ gridTool, gridToolAsked: get().gridToolAsked + 1 }),
  closeGridTool: () => set({ gridTool: null, wantsFocus: true }),
  setFillTarget: (fillTarget) => {
    if (get().fillTarget !== fillTarget) set({ fillTarget });
  },
});

import type { StateCreator } from 'zustand/vanilla';
import { findingKey } from '#shared/domain/model/new-findings.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { daysBetween, type LocalDateTime, localDate } from '#shared/time/local-date.ts';
import { type CellRange, clampSelection, type GridShape, moveSelection, type Selection, type SelectionMove, selectCell } from './selection.ts';
import type { AppState } from './store.ts';

/** The text being typed into a cell. `type` replaces what was there and arrows commit; `edit` changes it and arrows move the caret. */
export interface CellEditing {
  readonly row: number;
  readonly col: number;
  readonly mode: 'type' | 'edit';
  readonly text: string;
}

/** What the inspector beside the grid shows. */
export type InspectorTab = 'selected' | 'findings' | 'comments' | 'history';

/** Days from and to, both included. */
export interface FindingSpan {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

/** What is selected in the rota grid. Changes at key-repeat speed, so it is kept apart from the plan. */
export interface SelectionSlice {
  /** The one active cell; null before the grid has had the focus. */
  readonly active: { readonly line: string; readonly day: number } | null;
  /** The same by position, with the block around it. */
  readonly selection: Selection;
  readonly editing: CellEditing | null;
  /** Key of the finding one is at; null when none was chosen. */
  readonly findingKey: string | null;
  /** The days that the chosen finding spans on its line; null when none was chosen. */
  readonly findingSpan: FindingSpan | null;
  readonly inspectorTab: InspectorTab;
  /** Whether the grid should bring the focus to the active cell, such as after a jump from elsewhere. */
  readonly wantsFocus: boolean;
  /** Rows that one page of the grid holds. */
  readonly pageRows: number;
  /** Moves the active cell, for example from a finding to where it is. */
  select(line: string, day: number): void;
  /** The same, remembering which finding led there. Without a line: the whole day. */
  selectFinding(key: string, line: string | null, day: number): void;
  moveSelection(move: SelectionMove): void;
  selectRange(range: CellRange): void;
  /** Selects again what was selected before, as far as the plan still reaches. */
  restoreSelection(selection: Selection): void;
  startEditing(mode: CellEditing['mode'], text: string): void;
  /** The text as it is now in the field of the cell. */
  typeText(text: string, mode?: CellEditing['mode']): void;
  stopEditing(): void;
  showInspectorTab(tab: InspectorTab): void;
  setPageRows(rows: number): void;
  /** Asks for the focus to go to the active cell, now or as soon as the grid is there; and says that it has gone there. */
  takeFocus(): void;
  focusTaken(): void;
}

/** What the moves need to know of a plan's grid. */
export function gridShape(plan: Plan, pageRows: number): GridShape {
  return {
    rows: plan.lines.length,
    cols: plan.period.weeks * 7,
    pageRows,
    isFilled: (row, col) => (plan.lines[row]?.cells[col] ?? '') !== '',
  };
}

const NOWHERE = selectCell(0, 0);

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = (set, get) => {
  function put(selection: Selection, changes: Partial<SelectionSlice> = {}): void {
    const plan = get().plan?.plan;
    const line = plan?.lines[selection.active.row];
    set({ selection, active: line ? { line: line.id, day: selection.active.col } : null, findingKey: null, findingSpan: null, ...changes });
  }

  /** Where one was, in the plan as it is now: another plan begins at its first cell. */
  function current(shape: GridShape): Selection {
    return get().active === null ? NOWHERE : clampSelection(get().selection, shape);
  }

  function move(step: SelectionMove, changes?: Partial<SelectionSlice>): void {
    const plan = get().plan?.plan;
    if (!plan || plan.lines.length === 0) return;
    const shape = gridShape(plan, get().pageRows);
    put(moveSelection(current(shape), step, shape), changes);
  }

  function jump(line: string | null, day: number, key: string | null): void {
    const row = line === null ? current(gridShape(get().plan?.plan as Plan, 1)).active.row : rowOf(line);
    if (row < 0) return;
    move({ type: 'to', cell: { row, col: day }, extend: false });
    if (line === null) move({ type: 'day' });
    set({ findingKey: key, findingSpan: key === null ? null : spanOf(key), editing: null, wantsFocus: true });
  }

  function spanOf(key: string): FindingSpan | null {
    const plan = get().plan;
    const finding = plan?.evaluation.findings.find((each) => findingKey(each) === key);
    if (!plan || !finding || finding.line === null) return null;
    const dayOf = (moment: LocalDateTime): number => daysBetween(plan.plan.period.start, localDate(moment.slice(0, 10)));
    return { line: finding.line, from: Math.min(finding.day, dayOf(finding.from)), to: dayOf(finding.to) };
  }

  function rowOf(line: string): number {
    return get().plan?.plan.lines.findIndex((each) => each.id === line) ?? -1;
  }

  return {
    active: null,
    selection: NOWHERE,
    editing: null,
    findingKey: null,
    findingSpan: null,
    inspectorTab: 'selected',
    wantsFocus: false,
    pageRows: 10,
    select: (line, day) => jump(line, day, null),
    selectFinding: (key, line, day) => {
      if (get().plan) jump(line, day, key);
    },
    moveSelection: (step) => move(step, { editing: null }),
    selectRange: (range) => move({ type: 'range', range }),
    restoreSelection: (selection) => {
      const plan = get().plan?.plan;
      if (plan && plan.lines.length > 0) put(clampSelection(selection, gridShape(plan, 1)));
    },
    startEditing: (mode, text) => {
      const plan = get().plan?.plan;
      if (!plan || plan.lines.length === 0) return;
      const { row, col } = current(gridShape(plan, 1)).active;
      set({ editing: { row, col, mode, text } });
    },
    typeText: (text, mode) => {
      const editing = get().editing;
      if (editing) set({ editing: { ...editing, text, mode: mode ?? editing.mode } });
    },
    stopEditing: () => {
      if (get().editing) set({ editing: null });
    },
    showInspectorTab: (inspectorTab) => set({ inspectorTab }),
    takeFocus: () => set({ wantsFocus: true }),
    focusTaken: () => set({ wantsFocus: false }),
    setPageRows: (pageRows) => {
      if (pageRows !== get().pageRows) set({ pageRows });
    },
  };
};

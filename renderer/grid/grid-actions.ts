import type { Plan, ShiftCode } from '#shared/domain/model/plan.ts';
import type { CellChange, SingleCommand } from '#shared/domain/plan/command.ts';
import type { Words } from '../app/locale/use-text.ts';
import { type CellRange, clampSelection, isSingleCell, rangeOf } from '../state/selection.ts';
import { gridShape } from '../state/selection-slice.ts';
import type { AppStore } from '../state/store.ts';
import { normaliseCellText } from './cell-text.ts';
import type { CellText, PasteTarget } from './clipboard/plan-paste.ts';
import { changedBlock, fillWith, type GridCells } from './fill.ts';
import { withoutPinned } from './pinned.ts';

/** What the grid does to the plan. Every act is one command and therefore one step of undo. */

export function openPlan(store: AppStore): Plan | null {
  return store.getState().plan?.plan ?? null;
}

export function planCells(plan: Plan): GridCells {
  return plan.lines.map((line) => line.cells);
}

export function selectedRange(store: AppStore): CellRange {
  const plan = openPlan(store);
  const { selection, pageRows } = store.getState();
  return rangeOf(plan ? clampSelection(selection, gridShape(plan, pageRows)) : selection);
}

/** What came of writing many cells at once. */
export interface Written {
  readonly changed: number;
  /** Pinned cells that were to change and were left alone. */
  readonly pinned: number;
}

const NOTHING: Written = { changed: 0, pinned: 0 };

/** Writes cells as one command, all but the pinned ones, with the codes that are new in them. Nothing is sent when nothing changes. */
export function writeCells(store: AppStore, wanted: readonly CellText[], newCodes: readonly ShiftCode[] = []): Written {
  const plan = openPlan(store);
  if (!plan) return NOTHING;
  const { changes, pinned } = withoutPinned(wanted, plan.lines);
  send(store, plan, changes, newCodes);
  return { changed: changes.length, pinned };
}

/** Writes what a person put into a cell herself, pinned or not. */
function writeByHand(store: AppStore, changes: readonly CellText[]): Written {
  const plan = openPlan(store);
  if (!plan) return NOTHING;
  send(store, plan, changes);
  return { changed: changes.length, pinned: 0 };
}

function send(store: AppStore, plan: Plan, changes: readonly CellText[], newCodes: readonly ShiftCode[] = []): void {
  const commands: SingleCommand[] = [];
  if (newCodes.length > 0) commands.push({ type: 'shift-codes.replace', shiftCodes: [...plan.shiftCodes, ...newCodes] });
  if (changes.length > 0) commands.push({ type: 'cells.set', cells: cellChanges(plan, changes) });
  const [first, ...rest] = commands;
  if (first) void store.getState().execute(rest.length === 0 ? first : { type: 'batch', commands });
}

/** Cells by position as the command wants them, by line and day. */
export function cellChanges(plan: Plan, changes: readonly CellText[]): readonly CellChange[] {
  return changes.map(({ row, col, text }) => ({ line: plan.lines[row]?.id ?? '', day: col, text }));
}

/** What was written, in the words that a screen reader hears. */
export function writtenInWords({ changed, pinned }: Written, words: Words): string {
  const said = words.t('rota.say.changed', { count: changed });
  return pinned === 0 ? said : `${said} ${words.t('rota.say.pinned', { count: pinned })}`;
}

/** Keeps what was typed, in the active cell or in every selected one, and closes the field. */
export function commitEditing(store: AppStore, into: 'cell' | 'selection' = 'cell'): void {
  const { editing } = store.getState();
  const plan = openPlan(store);
  if (!editing || !plan) return;
  store.getState().stopEditing();
  const text = normaliseCellText(
    editing.text,
    plan.shiftCodes.map((code) => code.code),
  );
  const cell = { top: editing.row, bottom: editing.row, left: editing.col, right: editing.col };
  const range = into === 'selection' ? selectedRange(store) : cell;
  const changes = fillWith(range, planCells(plan), text);
  if (isSingleCell(range)) writeByHand(store, changes);
  else writeCells(store, changes);
}

/** Empties what is selected: by hand when it is one cell, otherwise all but what is pinned. */
export function clearSelection(store: AppStore): Written {
  const plan = openPlan(store);
  if (!plan || plan.lines.length === 0) return NOTHING;
  const range = selectedRange(store);
  const changes = fillWith(range, planCells(plan), '');
  return isSingleCell(range) ? writeByHand(store, changes) : writeCells(store, changes);
}

/** Changes what is selected by one of the fills. */
export function applyToSelection(store: AppStore, fill: (range: CellRange, cells: GridCells) => readonly CellText[]): Written {
  const plan = openPlan(store);
  if (!plan || plan.lines.length === 0) return NOTHING;
  return writeCells(store, fill(selectedRange(store), planCells(plan)));
}

export function pasteTarget(store: AppStore): PasteTarget | null {
  const plan = openPlan(store);
  if (!plan || plan.lines.length === 0) return null;
  return {
    cells: planCells(plan),
    cols: plan.period.weeks * 7,
    codes: plan.shiftCodes.map((code) => code.code),
    range: selectedRange(store),
  };
}

/** Goes one step back or forward and shows the cells that changed, unless one has moved on meanwhile. */
export function stepThroughHistory(store: AppStore, step: 'undo' | 'redo'): Promise<void> {
  return showingChanges(store, () => store.getState()[step]());
}

/** Goes several steps back (negative) or forward at once, in the same way. */
export function travelInHistory(store: AppStore, steps: number): Promise<void> {
  return showingChanges(store, () => store.getState().travel(steps));
}

async function showingChanges(store: AppStore, step: () => Promise<void>): Promise<void> {
  const before = openPlan(store);
  const selection = store.getState().selection;
  await step();
  const after = openPlan(store);
  if (!before || !after || store.getState().selection !== selection || store.getState().editing) return;
  const block = changedBlock(planCells(before), planCells(after));
  if (!block) return;
  if (isSingleCell(block)) store.getState().moveSelection({ type: 'to', cell: { row: block.top, col: block.left }, extend: false });
  else store.getState().selectRange(block);
}

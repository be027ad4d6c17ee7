import type { Plan } from '#shared/domain/model/plan.ts';
import type { CellPlace } from '#shared/domain/plan/command.ts';
import type { Words } from '../app/locale/use-text.ts';
import type { CellRange } from '../state/selection.ts';
import type { AppStore } from '../state/store.ts';
import { openPlan, selectedRange } from './grid-actions.ts';

/** Comments and pins from the keyboard of the grid. */

/** Asks for the field of a comment: on the line when a whole line is selected, otherwise on the active cell. */
export function askForComment(store: AppStore): void {
  const state = store.getState();
  const { top, bottom } = selectedRange(store);
  if (state.selection.kind !== 'lines' || top !== bottom) state.moveSelection({ type: 'collapse' });
  state.askForComment();
}

/** The cells of a block, and how many of them are pinned. */
export function pinsIn(plan: Plan, range: CellRange): { readonly cells: readonly CellPlace[]; readonly pinned: number } {
  const cells: CellPlace[] = [];
  let pinned = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line = plan.lines[row];
    if (!line) continue;
    const pins = new Set(line.pinnedDays);
    for (let day = range.left; day <= range.right; day += 1) {
      cells.push({ line: line.id, day });
      if (pins.has(day)) pinned += 1;
    }
  }
  return { cells, pinned };
}

/** Pins a block, or lets it loose when all of it is pinned; one step of undo. */
export function togglePins(store: AppStore, words: Words, range = selectedRange(store)): void {
  const plan = openPlan(store);
  if (!plan || plan.lines.length === 0) return;
  const { cells, pinned } = pinsIn(plan, range);
  const isPinned = pinned < cells.length;
  void store.getState().execute({ type: 'pins.set', cells, isPinned });
  store.getState().announce(words.t(isPinned ? 'rota.say.pins-set' : 'rota.say.pins-loose', { count: cells.length }));
}

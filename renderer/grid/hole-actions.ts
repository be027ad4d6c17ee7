import type { AppStore } from '../state/store.ts';
import { openPlan } from './grid-actions.ts';

/** Who can take the shift in the active cell, or which shift it can have; with a whole day selected, who can take a shift that day. */
export function askForCandidates(store: AppStore): void {
  const { selection, ask } = store.getState();
  const { row, col: day } = selection.active;
  const line = openPlan(store)?.lines[row];
  if (!line) return;
  ask(selection.kind === 'days' ? { kind: 'hole', day } : { kind: 'hole', line: line.id, day });
}

/** The menu of the active cell, beside it. */
export function openMenuHere(store: AppStore): void {
  const { selection, openGridMenu } = store.getState();
  const { row, col: day } = selection.active;
  const box = document.querySelector('[role="gridcell"]:focus')?.getBoundingClientRect();
  openGridMenu({ x: box?.left ?? 0, y: box?.bottom ?? 0, day, row: selection.kind === 'days' ? null : row });
}

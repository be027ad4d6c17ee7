import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
import type { CellPosition, Direction } from '../state/selection.ts';
import { useAppStore } from '../state/store.ts';
import { commitEditing } from './grid-actions.ts';
import { startEditingHere } from './use-grid-keys.ts';

interface PointerHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onDoubleClick(event: MouseEvent<HTMLElement>): void;
}

/** Selecting with the mouse: click, Shift-click, drag; a line by its name, a day by its heading; double-click edits. */
export function useGridPointer(): PointerHandlers {
  const store = useAppStore();
  const isDragging = useRef(false);
  return useMemo(
    () => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || !(event.target instanceof HTMLElement) || event.target.closest('input, button')) return;
        const state = store.getState();
        const cell = cellAt(event.target);
        const line = numberOf(event.target, 'line');
        const day = numberOf(event.target, 'day');
        if (cell === null && line === null && day === null) return;
        commitEditing(store);
        // The focus follows the active cell by itself.
        event.preventDefault();
        if (cell) {
          state.moveSelection({ type: 'to', cell, extend: event.shiftKey });
          isDragging.current = true;
        } else if (line !== null) {
          state.moveSelection({ type: 'to', cell: { row: line, col: state.selection.active.col }, extend: event.shiftKey });
          state.moveSelection({ type: 'line' });
        } else if (day !== null) {
          state.moveSelection({ type: 'to', cell: { row: state.selection.active.row, col: day }, extend: event.shiftKey });
          state.moveSelection({ type: 'day' });
        }
        state.takeFocus();
      },
      onPointerMove: (event) => {
        if (!isDragging.current || event.buttons !== 1) return;
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const cell = under instanceof HTMLElement ? cellAt(under) : null;
        if (cell) return store.getState().moveSelection({ type: 'to', cell, extend: true });
        // Over the frozen edges the block grows that way, and the days scroll along.
        const direction = under instanceof HTMLElement ? edgeAt(under) : null;
        if (direction) store.getState().moveSelection({ type: 'go', direction, reach: 'cell', extend: true });
      },
      onPointerUp: () => {
        isDragging.current = false;
      },
      onDoubleClick: (event) => {
        if (event.target instanceof HTMLElement && cellAt(event.target)) startEditingHere(store);
      },
    }),
    [store],
  );
}

function cellAt(target: HTMLElement): CellPosition | null {
  const cell = target.closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) } : null;
}

function numberOf(target: HTMLElement, name: 'line' | 'day'): number | null {
  const value = target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return value === undefined ? null : Number(value);
}

const EDGES: readonly (readonly [string, Direction])[] = [
  ['.rota-head', 'up'],
  ['.rota-foot', 'down'],
  ['.rota-frozen.left', 'left'],
  ['.rota-frozen.right', 'right'],
];

function edgeAt(target: HTMLElement): Direction | null {
  return EDGES.find(([selector]) => target.closest(selector))?.[1] ?? null;
}

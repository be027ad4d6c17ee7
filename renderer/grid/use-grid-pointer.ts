import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useText } from '../app/locale/use-text.ts';
import type { PaneId } from '../state/pane-slice.ts';
import type { Direction } from '../state/selection.ts';
import { type AppStore, useAppStore } from '../state/store.ts';
import { cellUnder } from './cell-under.ts';
import { dragFillOn, dragFillTo, dropFill, fillToLastLine } from './fill-drag.ts';
import { commitEditing, selectedRange, type Written, writtenInWords } from './grid-actions.ts';
import { usePane } from './pane.ts';
import { startEditingHere } from './use-grid-keys.ts';

interface PointerHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onDoubleClick(event: MouseEvent<HTMLElement>): void;
  onContextMenu(event: MouseEvent<HTMLElement>): void;
}

/** What the mouse holds while its button is down. */
type Held = 'selection' | 'corner' | null;

/** How often a block grows while the mouse rests on an edge of the window. */
const EDGE_STEP_MS = 90;

/** Selecting with the mouse: click, Shift-click, drag; a line by its name, a day by its heading; double-click edits; the corner of the selection fills. */
export function useGridPointer(): PointerHandlers {
  const store = useAppStore();
  const pane = usePane();
  const words = useText();
  const held = useRef<Held>(null);
  const edge = useEdgeSteps();
  return useMemo(() => {
    const say = (written: Written): void => store.getState().announce(writtenInWords(written, words));
    return {
      onPointerDown: (event) => {
        if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('input, button')) return;
        const taken = isCorner(event.target) ? 'corner' : select(store, pane, event.target, event);
        if (taken === 'nothing') return;
        // The focus follows the active cell by itself.
        event.preventDefault();
        held.current = taken === 'corner' ? 'corner' : taken === 'cell' ? 'selection' : null;
        store.getState().takeFocus();
      },
      onPointerMove: (event) => {
        const holding = held.current;
        if (holding === null || event.buttons !== 1) return;
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const cell = cellUnder(under, event.clientX);
        edge.stop();
        // A hand that shakes over one cell is still clicking; from the next cell on the mouse may leave the grid without letting go.
        const { row, col } = store.getState().selection.head;
        if (cell?.row === row && cell.col === col && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (cell) return holding === 'corner' ? dragFillTo(store, cell) : store.getState().moveSelection({ type: 'to', cell, extend: true });
        // Over the frozen edges and outside the block grows that way, and the days scroll along.
        const direction = edgeAt(under, event.currentTarget, event);
        if (direction === null) return;
        edge.start(() => {
          if (holding === 'corner') dragFillOn(store, direction);
          else store.getState().moveSelection({ type: 'go', direction, reach: 'cell', extend: true });
        });
      },
      onPointerUp: () => {
        edge.stop();
        if (held.current === 'corner') dropFill(store, say);
        held.current = null;
      },
      onDoubleClick: (event) => {
        if (!(event.target instanceof Element)) return;
        if (isCorner(event.target)) fillToLastLine(store, say);
        else if (cellUnder(event.target, event.clientX)) startEditingHere(store);
      },
      onContextMenu: (event) => openMenuAt(event, store, pane),
    };
  }, [store, pane, words, edge]);
}

/** The right button selects the cell, unless it lies in what is selected, and opens its menu; over a day of the footer that day's. Elsewhere the browser's own comes. */
function openMenuAt(event: MouseEvent<HTMLElement>, store: AppStore, pane: PaneId): void {
  if (!(event.target instanceof Element) || event.target.closest('input')) return;
  const cell = cellUnder(event.target, event.clientX);
  const day = cell ? cell.col : event.target.closest('.rota-foot') ? numberOf(event.target, 'day') : null;
  if (day === null) return;
  event.preventDefault();
  commitEditing(store);
  store.getState().goToPane(pane, false);
  const state = store.getState();
  const range = selectedRange(store);
  const isInside = cell && cell.row >= range.top && cell.row <= range.bottom && cell.col >= range.left && cell.col <= range.right;
  if (cell === null) select(store, pane, event.target, { clientX: event.clientX, shiftKey: false });
  else if (!isInside) state.moveSelection({ type: 'to', cell, extend: false });
  state.openGridMenu({ x: event.clientX, y: event.clientY, day, row: cell?.row ?? null });
}

/** Selects what was pressed, in its pane, and says what that was. */
function select(store: AppStore, pane: PaneId, target: Element, press: { readonly clientX: number; readonly shiftKey: boolean }): 'cell' | 'whole' | 'nothing' {
  const cell = cellUnder(target, press.clientX);
  const line = numberOf(target, 'line');
  const day = numberOf(target, 'day');
  if (cell === null && line === null && day === null) return 'nothing';
  commitEditing(store);
  store.getState().goToPane(pane, press.shiftKey);
  const state = store.getState();
  if (cell) {
    state.moveSelection({ type: 'to', cell, extend: press.shiftKey });
    return 'cell';
  }
  if (line !== null) {
    state.moveSelection({ type: 'to', cell: { row: line, col: state.selection.active.col }, extend: press.shiftKey });
    state.moveSelection({ type: 'line' });
  } else if (day !== null) {
    state.moveSelection({ type: 'to', cell: { row: state.selection.active.row, col: day }, extend: press.shiftKey });
    state.moveSelection({ type: 'day' });
  }
  return 'whole';
}

/** Steps at once and then again and again until stopped, as a spreadsheet scrolls while the mouse rests on its edge. */
function useEdgeSteps(): { start(step: () => void): void; stop(): void } {
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined);
  const steps = useMemo(
    () => ({
      start: (step: () => void) => {
        step();
        timer.current = setInterval(step, EDGE_STEP_MS);
      },
      stop: () => clearInterval(timer.current),
    }),
    [],
  );
  useEffect(() => steps.stop, [steps]);
  return steps;
}

function isCorner(target: Element): boolean {
  return target.classList.contains('rota-fill-handle');
}

function numberOf(target: Element, name: 'line' | 'day'): number | null {
  const value = target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return value === undefined ? null : Number(value);
}

const EDGES: readonly (readonly [string, Direction])[] = [
  ['.rota-head', 'up'],
  ['.rota-foot', 'down'],
  ['.rota-frozen.left', 'left'],
  ['.rota-frozen.right', 'right'],
];

/** Which edge the mouse is over, frozen part or outside; null when it is over none. */
function edgeAt(under: Element | null, grid: HTMLElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Direction | null {
  const frozen = under && grid.contains(under) ? EDGES.find(([selector]) => under.closest(selector))?.[1] : undefined;
  if (frozen) return frozen;
  const box = grid.getBoundingClientRect();
  if (clientY < box.top) return 'up';
  if (clientY > box.bottom) return 'down';
  if (clientX < box.left) return 'left';
  return clientX > box.right ? 'right' : null;
}

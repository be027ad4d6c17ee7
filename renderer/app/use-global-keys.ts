import { useEffect } from 'react';
import { ACTIONS } from '../actions/actions.ts';
import { matchesKey } from '../actions/match-key.ts';
import { useAppStore } from '../state/store.ts';
import { focusNextRegion } from './regions.ts';

const PLAIN_KEY = /^[^+]$/;

/** The keys that work everywhere. A place that has handled a key itself (preventDefault) keeps it to itself. */
export function useGlobalKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const state = store.getState();
      if (event.key === 'F6') {
        event.preventDefault();
        return focusNextRegion(event.shiftKey ? -1 : 1);
      }
      if (event.key === 'Escape' && state.openTile && !target.closest('dialog')) {
        const tile = state.openTile;
        state.closeTile();
        document.getElementById(`tile-${tile}`)?.focus();
        return;
      }
      if (event.key === 'Escape' && state.route.screen === 'rota' && isBesideGrid(target)) return state.takeFocus();
      const isTyping = target.matches('input, textarea, select, [contenteditable="true"]');
      for (const action of ACTIONS) {
        const pressed = action.keys.find((keys) => matchesKey(event, keys));
        if (!pressed) continue;
        // A plain character belongs to the field one types in, and so does undoing half-typed text.
        if (isTyping && PLAIN_KEY.test(pressed)) return;
        if (target.closest('[data-dirty]') && (action.id === 'undo' || action.id === 'redo')) return;
        if (target.closest('dialog') && action.id !== 'palette') return;
        // What cannot be done here is left to the browser, such as its own search.
        if (!action.isEnabled(state)) return;
        event.preventDefault();
        action.run(state);
        return;
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

/** In the rota one step out of a bar, a field or the inspector is the grid; out of a menu or a dialog it is what opened it. */
function isBesideGrid(target: HTMLElement): boolean {
  return target.closest('main, aside') !== null && target.closest('dialog, [role="grid"]') === null && document.querySelector(':popover-open') === null;
}

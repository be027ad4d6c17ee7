import { type KeyboardEvent, useCallback, useRef } from 'react';
import { findingKey } from '#shared/domain/model/new-findings.ts';
import { useText, type Words } from '../app/locale/use-text.ts';
import { neighbourFinding } from '../state/findings.ts';
import { type AppStore, useAppStore } from '../state/store.ts';
import { fillDown, fillRight, fillStaggered } from './fill.ts';
import { applyToSelection, clearSelection, commitEditing, openPlan, selectedRange, stepThroughHistory, type Written, writtenInWords } from './grid-actions.ts';
import { askForCandidates, openMenuHere } from './hole-actions.ts';
import { type GridIntent, type GridMode, intentOf, isKeptFromBrowser, typedCharacter } from './keymap.ts';
import { askForComment, togglePins } from './note-actions.ts';

interface GridKeyOptions {
  onToggleInspector(): void;
}

/** The keyboard of the grid: one handler at its root, steered by the table of keys. */
export function useGridKeys({ onToggleInspector }: GridKeyOptions): (event: KeyboardEvent<HTMLElement>) => void {
  const store = useAppStore();
  const words = useText();
  // After Escape the next Tab leaves the grid, as it does everywhere else on the page.
  const tabLeaves = useRef(false);

  return useCallback(
    (event) => {
      const state = store.getState();
      const mode: GridMode = state.editing?.mode ?? 'navigate';
      if (event.nativeEvent.isComposing || isButton(event.target)) return;
      const isTab = event.key === 'Tab';
      if (isTab && tabLeaves.current && mode === 'navigate') {
        tabLeaves.current = false;
        return;
      }
      if (event.key !== 'Shift') tabLeaves.current = false;
      const intent = intentOf(event, mode);
      if (intent === null) {
        if (mode === 'navigate') startTyping(event, store);
        else if (isKeptFromBrowser(event, mode)) event.preventDefault();
        return;
      }
      // Copy, cut and paste arrive as clipboard events of their own.
      if (intent.do === 'copy' || intent.do === 'cut' || intent.do === 'paste' || intent.do === 'choose-suggestion') return;
      event.preventDefault();
      event.stopPropagation();
      if (intent.do === 'cancel') tabLeaves.current = cancel(store, words.t('rota.say.leave'));
      else if (intent.do === 'toggle-inspector') onToggleInspector();
      else perform(intent, store, words);
    },
    [store, words, onToggleInspector],
  );
}

function isButton(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('button') !== null;
}

/** Should the field never come, one types in the grid again. */
const MOST_TYPED_AHEAD = 30;

function startTyping(event: KeyboardEvent<HTMLElement>, store: AppStore): void {
  const { wantsComment, typedAhead, typeAhead } = store.getState();
  if (wantsComment && typedAhead.length < MOST_TYPED_AHEAD) {
    // The field for the comment is on its way; what is typed meanwhile is meant for it.
    event.preventDefault();
    if ([...event.key].length === 1) typeAhead(event.key);
    return;
  }
  // Nothing scrolls away by an accidental space bar.
  if (event.key === ' ') return event.preventDefault();
  const isComposed = event.key === 'Dead' || event.key === 'Process';
  const character = typedCharacter({
    key: event.key,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    shiftKey: event.shiftKey,
    isAltGraph: event.getModifierState('AltGraph'),
  });
  if (character === null && !isComposed) return;
  // A letter put together of two keys goes into the field itself once that is open.
  if (character !== null) event.preventDefault();
  store.getState().startEditing('type', character ?? '');
}

/** One step out: first the text being typed, then the block, then the lower pane, then the grid. Says whether the next Tab leaves the grid. */
function cancel(store: AppStore, message: string): boolean {
  const state = store.getState();
  if (state.fillTarget) {
    state.setFillTarget(null);
    return false;
  }
  if (state.editing) {
    state.stopEditing();
    return false;
  }
  const range = selectedRange(store);
  if (range.top !== range.bottom || range.left !== range.right) {
    state.moveSelection({ type: 'collapse' });
    return false;
  }
  if (state.currentPane === 'lower') {
    state.toggleSplit();
    state.takeFocus();
    return false;
  }
  state.announce(message);
  return true;
}

function perform(intent: GridIntent, store: AppStore, words: Words): void {
  const state = store.getState();
  const tell = (written: Written): void => state.announce(writtenInWords(written, words));
  switch (intent.do) {
    case 'move':
      if (state.editing) commitEditing(store);
      state.moveSelection(intent.move);
      return;
    case 'edit':
      return state.editing ? state.typeText(state.editing.text, state.editing.mode === 'edit' ? 'type' : 'edit') : startEditingHere(store);
    case 'list':
      return startEditingHere(store);
    case 'erase':
      return state.startEditing('type', '');
    case 'clear':
      return tell(clearSelection(store));
    case 'fill-down':
      return tell(applyToSelection(store, fillDown));
    case 'fill-right':
      return tell(applyToSelection(store, fillRight));
    case 'fill-staggered': {
      const { top, bottom } = selectedRange(store);
      const patternWeeks = openPlan(store)?.period.weeks ?? 1;
      if (top === bottom) return state.announce(words.t('rota.say.stagger-needs-lines'));
      return tell(applyToSelection(store, (range, cells) => fillStaggered(range, cells, { patternWeeks, shiftWeeks: 1 })));
    }
    case 'fill-selection':
      return commitEditing(store, 'selection');
    case 'comment':
      return askForComment(store);
    case 'candidates':
      return askForCandidates(store);
    case 'menu':
      return openMenuHere(store);
    case 'toggle-pins':
      return togglePins(store, words);
    case 'undo':
    case 'redo':
      void stepThroughHistory(store, intent.do);
      return;
    case 'next-finding':
    case 'previous-finding':
      return goToFinding(store, intent.do === 'next-finding' ? 1 : -1, words.t('rota.say.no-findings'));
  }
}

/** Opens the field with what the cell holds. */
export function startEditingHere(store: AppStore): void {
  const state = store.getState();
  if (state.editing) return;
  const { row, col } = state.selection.active;
  state.startEditing('edit', openPlan(store)?.lines[row]?.cells[col] ?? '');
}

/** Jumps to the next or the previous finding from where one is. */
export function goToFinding(store: AppStore, step: 1 | -1, nothing: string): void {
  const state = store.getState();
  if (!state.plan) return;
  const { row, col } = state.selection.active;
  const lines = state.plan.plan.lines.map((line) => line.id);
  const finding = neighbourFinding(state.plan.evaluation.findings, lines, { row, day: col, key: state.findingKey }, step);
  if (finding) state.selectFinding(findingKey(finding), finding.line, finding.day);
  else state.announce(nothing);
}

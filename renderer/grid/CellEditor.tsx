import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../app/locale/use-text.ts';
import { useApp, useAppStore } from '../state/store.ts';
import { cellLooks } from './cell-look.ts';
import { CELL_TEXT_LIMIT, codesBeginningWith, normaliseCellText } from './cell-text.ts';
import { commitEditing } from './grid-actions.ts';
import { combinationOf } from './keymap.ts';
import { scrollToShow } from './layout.ts';
import './typing.css';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['Alt+ArrowDown', 1],
  ['Alt+ArrowUp', -1],
]);

/** The field inside the active cell. The list below it only shows what begins like this; no key is taken by it except Alt+arrow down and up. */
export function CellEditor({ lineName, dayName }: { readonly lineName: string; readonly dayName: string }): ReactNode {
  const words = useText();
  const store = useAppStore();
  const text = useApp((state) => state.editing?.text ?? '');
  const plan = useApp((state) => state.plan?.plan ?? null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  // What the list was opened for; stays while one walks through it. One who changes a code may want any other.
  const [prefix, setPrefix] = useState<string | null>(() => (store.getState().editing?.mode === 'edit' ? '' : null));

  useLayoutEffect(() => {
    const field = input.current;
    if (!field) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    const grid = field.closest('.rota-grid')?.getBoundingClientRect();
    // Low in the window the list stands over the field, where there is room for it.
    if (grid && list.current) list.current.toggleAttribute('data-above', field.getBoundingClientRect().top - grid.top > grid.height / 2);
  }, []);

  const codes = plan?.shiftCodes.map((code) => code.code) ?? [];
  const shown = codesBeginningWith(prefix ?? text, codes);
  const meant = normaliseCellText(text, codes);
  const isUnknown = meant !== '' && !codes.includes(meant);
  const looks = plan ? cellLooks(plan, words) : null;

  useLayoutEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    // Only the list scrolls, never the grid around it.
    if (list.current && chosen) list.current.scrollTop = scrollToShow(list.current.scrollTop, list.current.clientHeight, chosen.offsetTop, chosen.offsetHeight);
  });

  function choose(code: string): void {
    store.getState().typeText(code);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const step = STEPS.get(combinationOf(event));
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const at = shown.indexOf(meant);
    const next = shown.at(at < 0 && step < 0 ? -1 : (at + step) % Math.max(1, shown.length));
    setPrefix(prefix ?? text);
    if (next !== undefined) choose(next);
  }

  return (
    <>
      <input
        ref={input}
        className="rota-editor"
        role="combobox"
        aria-label={words.t('rota.editor.label', { line: lineName, day: dayName })}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={CELL_TEXT_LIMIT}
        data-dirty=""
        value={text}
        onChange={(event) => {
          setPrefix(null);
          store.getState().typeText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commitEditing(store)}
      />
      <div
        ref={list}
        className="rota-suggestions"
        id={listId}
        role="listbox"
        aria-label={words.t('rota.editor.list')}
        hidden={shown.length === 0 && !isUnknown}
        // The scroll bar of a long list must not take the focus from the field, which would keep the text half typed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((code) => (
          // Keys reach the list through the field; the mouse through this.
          <div
            key={code}
            role="option"
            tabIndex={-1}
            aria-selected={code === meant}
            onPointerDown={(event) => {
              event.preventDefault();
              event.stopPropagation();
              choose(code);
              commitEditing(store);
            }}
          >
            {looks?.(code).content ?? code}
          </div>
        ))}
        {isUnknown && shown.length === 0 && <div className="rota-suggestions-note">{words.t('rota.editor.unknown')}</div>}
      </div>
    </>
  );
}

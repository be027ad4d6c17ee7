import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { ACTIONS } from '../actions/actions.ts';
import { showKey } from '../actions/match-key.ts';
import { goTo } from '../state/route.ts';
import { useApp, useAppStore } from '../state/store.ts';
import { useDepartments } from '../state/use-departments.ts';
import { Modal } from '../ui/Modal.tsx';
import { isMac } from './is-mac.ts';
import { useText } from './locale/use-text.ts';

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly keys: string;
  run(): void;
}

/** Everything that can be done, and every plan, by typing a part of its name. */
export function Palette(): ReactNode {
  const { t } = useText();
  const openDialog = useApp((state) => state.openDialog);
  const entries = useEntries();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = entries.filter((entry) => words.every((word) => entry.text.toLowerCase().includes(word)));
  const current = Math.min(chosen, hits.length - 1);

  function run(entry: Entry | undefined): void {
    if (!entry) return;
    openDialog(null);
    entry.run();
  }

  function move(to: number): void {
    setChosen(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') move(Math.min(current + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') move(Math.max(current - 1, 0));
    else if (event.key === 'Enter') run(hits[current]);
    else return;
    event.preventDefault();
  }

  return (
    <Modal title={t('app.palette.title')} closeLabel={t('app.close')} className="palette" onClose={() => openDialog(null)}>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={hits[current] ? `palette-${hits[current].id}` : undefined}
        aria-label={t('app.palette.hint')}
        placeholder={t('app.palette.hint')}
        autoComplete="off"
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {t('app.palette.count', { count: hits.length })}
      </p>
      <ul className="palette-list plain" role="listbox" id="palette-list" aria-label={t('app.palette.title')} ref={list}>
        {hits.map((entry, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above keeps the focus and handles the keys
          <li
            key={entry.id}
            id={`palette-${entry.id}`}
            role="option"
            aria-selected={index === current}
            onPointerMove={() => setChosen(index)}
            onClick={() => run(entry)}
          >
            <span>{entry.text}</span>
            {entry.keys && <kbd>{entry.keys}</kbd>}
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p className="soft">{t('app.palette.none')}</p>}
    </Modal>
  );
}

function useEntries(): readonly Entry[] {
  const { t } = useText();
  const store = useAppStore();
  const { value: departments } = useDepartments();
  return useMemo(() => {
    const state = store.getState();
    const actions = ACTIONS.filter((action) => action.id !== 'palette' && action.isEnabled(state)).map((action) => ({
      id: action.id,
      text: t(action.label),
      keys: action.keys[0] ? showKey(action.keys[0], isMac()) : '',
      run: () => action.run(store.getState()),
    }));
    const plans = (departments ?? []).flatMap((department) =>
      department.plans.map((plan) => ({
        id: `plan.${plan.id}`,
        text: t('app.palette.plan', { department: department.name, plan: plan.name }),
        keys: '',
        run: () => goTo({ screen: 'overview', planId: plan.id }),
      })),
    );
    return [...actions, ...plans];
  }, [store, departments, t]);
}

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { showKey } from '../../actions/match-key.ts';
import { isMac } from '../../app/is-mac.ts';
import { useText } from '../../app/locale/use-text.ts';
import { askForComment, togglePins } from '../../grid/note-actions.ts';
import type { GridMenuPlace } from '../../state/hole-slice.ts';
import { useApp, useAppStore, usePlan } from '../../state/store.ts';
import { canBeSwapped } from './SwapButton.tsx';
import './candidates.css';

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly keys?: string;
  run(): void;
}

/** The menu of a cell, or of a day in the footer: by the right mouse button, by Shift+F10 or by the menu key. */
export function GridMenu(): ReactNode {
  const place = useApp((state) => state.gridMenu);
  return place && <OpenMenu key={`${place.row} ${place.day}`} place={place} />;
}

const MENU_WIDTH = 360;
const ROW_HEIGHT = 36;

function OpenMenu({ place }: { readonly place: GridMenuPlace }): ReactNode {
  const { t } = useText();
  const store = useAppStore();
  const choices = useChoices(place);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && menu.current?.contains(target))) store.getState().closeGridMenu();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => document.removeEventListener('pointerdown', onPress, { capture: true });
  }, [store]);

  function leave(): void {
    store.getState().closeGridMenu();
    store.getState().takeFocus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') leave();
    else if (step === undefined) return;
    else {
      const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const left = Math.max(0, Math.min(place.x, window.innerWidth - MENU_WIDTH));
  const top = Math.max(0, Math.min(place.y, window.innerHeight - ROW_HEIGHT * (choices.length + 1)));
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className="rota-menu"
      aria-label={t(place.row === null ? 'candidates.menu.day' : 'candidates.menu')}
      style={{ left, top }}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {choices.map(({ id, text, keys, run }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            store.getState().closeGridMenu();
            run();
          }}
        >
          <span>{text}</span>
          {keys && (
            <span className="soft" aria-hidden="true">
              {showKey(keys, isMac())}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function useChoices({ row, day }: GridMenuPlace): readonly Choice[] {
  const words = useText();
  const { t, td } = words;
  const store = useAppStore();
  const plan = usePlan((state) => state.plan);
  const findings = usePlan((state) => state.evaluation.findings);
  const { ask, takeFocus } = store.getState();
  const line = row === null ? undefined : plan.lines[row];
  const here = findings.filter((finding) => finding.day === day && finding.line === (line?.id ?? null) && canBeSwapped(finding));
  const swaps = here.map((finding, index): Choice => {
    const title = td(`rule.${finding.rule}.title`);
    return { id: `swaps ${index}`, text: t('candidates.menu.swaps', { title }), run: () => ask({ kind: 'swaps', finding }) };
  });
  if (line === undefined) return [{ id: 'open', text: t('candidates.open'), keys: 'F9', run: () => ask({ kind: 'hole', day }) }, ...swaps];
  const isShift = plan.shiftCodes.some(({ code, kind }) => kind === 'work' && code === line.cells[day]);
  return [
    { id: 'hole', text: t(isShift ? 'candidates.who' : 'candidates.which'), keys: 'F9', run: () => ask({ kind: 'hole', line: line.id, day }) },
    ...swaps,
    { id: 'comment', text: t('rota.comments.write'), keys: 'Shift+F2', run: () => askForComment(store) },
    {
      id: 'pin',
      text: t(line.pinnedDays?.includes(day) ? 'rota.pins.unpin' : 'rota.pins.pin'),
      keys: 'Mod+L',
      run: () => {
        togglePins(store, words);
        takeFocus();
      },
    },
  ];
}

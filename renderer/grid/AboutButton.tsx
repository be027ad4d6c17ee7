import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useAppStore } from '../state/store.ts';

interface AboutButtonProps {
  /** What stands there, often short. */
  readonly text: string;
  /** The same in full; its name. */
  readonly name: string;
  /** What the figures mean. */
  readonly about: string;
  /** Where the same stands for a screen reader. */
  readonly aboutId: string;
  /** The one of its group that Tab stops at; arrows lead to the others. */
  readonly isStop: boolean;
}

/** A heading of sums that says what they mean: to a screen reader as its description, to everybody else in the tip that comes with focus, press or pointer. */
export const AboutButton = memo(function AboutButton({ text, name, about, aboutId, isStop }: AboutButtonProps): ReactNode {
  const store = useAppStore();

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      store.getState().takeFocus();
      return;
    }
    const next = neighbour(event.currentTarget, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
  }

  return (
    <button
      type="button"
      className="rota-about"
      data-about={about}
      data-name={name}
      // Who speaks to the machine says what stands there.
      aria-label={name === text ? undefined : `${text}: ${name}`}
      aria-describedby={aboutId}
      tabIndex={isStop ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
});

/** The next heading in the direction of the arrow, within the head or the foot of the grid. */
function neighbour(button: HTMLElement, key: string): HTMLElement | undefined {
  const all = [...(button.closest('[role="rowgroup"]')?.querySelectorAll<HTMLElement>('.rota-about') ?? [])];
  const at = all.indexOf(button);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
  return to === undefined ? undefined : all[to];
}

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useText } from '../../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../../state/store.ts';
import { type JumpTarget, jumpTargets } from './jump-targets.ts';
import { useJump } from './use-jump.ts';

const MOST_SHOWN = 12;

/** To a week, a date or a holiday by typing it. Enter goes to the first that fits. */
export function JumpBox(): ReactNode {
  const words = useText();
  const { t } = words;
  const period = usePlan((plan) => plan.plan.period);
  const announce = useApp((state) => state.announce);
  const jump = useJump();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const targets = isOpen ? jumpTargets(text, period, words).slice(0, MOST_SHOWN) : [];
  const current = targets[Math.min(chosen, targets.length - 1)];

  function go(target: JumpTarget | undefined): void {
    if (!target) return announce(t('rota.jump.none'));
    setText('');
    setOpen(false);
    jump(target.day);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') go(current);
    else if (event.key === 'ArrowDown') setChosen(isOpen ? Math.min(chosen + 1, targets.length - 1) : 0);
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      event.stopPropagation();
    } else return;
    if (event.key === 'ArrowDown') setOpen(true);
    event.preventDefault();
  }

  return (
    <span className="rota-jump">
      <input
        className="top-select"
        role="combobox"
        aria-label={t('rota.jump.label')}
        aria-expanded={targets.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.day}` : undefined}
        placeholder={t(period.kind === 'cycle' ? 'rota.jump.hint.cycle' : 'rota.jump.hint')}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={id} role="listbox" className="plain rota-jump-list" aria-label={t('rota.jump.label')} hidden={targets.length === 0}>
        {targets.map((target) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above keeps the focus and handles the keys
          <li
            key={target.day}
            id={`${id}-${target.day}`}
            role="option"
            aria-selected={target === current}
            onPointerDown={(event) => {
              // The field keeps the focus until one has gone there.
              event.preventDefault();
              go(target);
            }}
          >
            {target.label}
          </li>
        ))}
      </ul>
    </span>
  );
}

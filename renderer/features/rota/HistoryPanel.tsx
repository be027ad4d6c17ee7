import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { HistoryEntry } from '#shared/contract/methods.ts';
import { clockOfInstant, dateOfInstant } from '#shared/time/norwegian-clock.ts';
import { useText } from '../../app/locale/use-text.ts';
import { travelInHistory } from '../../grid/grid-actions.ts';
import { useApp, useAppStore, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { stepInWords } from './history-words.ts';
import './history.css';

const NO_STEPS: readonly HistoryEntry[] = [];

/** What was done, newest first; choosing a step makes the plan what it was after it. */
export function HistoryPanel(): ReactNode {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const plan = usePlan((state) => state.plan);
  const { value, error } = useQuery('plan.history', { planId }, revision);
  const list = useRef<HTMLOListElement>(null);
  const empty = useRef<HTMLParagraphElement>(null);
  const wantsHistory = useApp((state) => state.wantsHistory);
  const historyShown = useApp((state) => state.historyShown);
  useEffect(() => {
    if (!wantsHistory || !value) return;
    (list.current?.querySelector<HTMLElement>('[aria-current]') ?? empty.current)?.focus();
    historyShown();
  }, [wantsHistory, historyShown, value]);

  if (error) return <ErrorMessage error={error} />;
  const steps = value ?? NO_STEPS;
  // Undone steps are always the newest.
  const undone = steps.filter((step) => step.undone).length;
  if (value?.length === 0) {
    return (
      <p ref={empty} tabIndex={-1}>
        {t('rota.history.empty')}
      </p>
    );
  }

  function go(index: number, name: string): void {
    // The steps above the chosen one are to be undone, those from it on to be done.
    void travelInHistory(store, undone - index).then(() => store.getState().announce(t('rota.history.went', { step: name })));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  const items = [
    // Counted from the oldest, so that a step is the same button wherever the plan is.
    ...steps.map((step, index) => ({ key: steps.length - index, name: stepInWords(step, plan, words), at: step.at, isUndone: step.undone })),
    ...(value ? [{ key: 0, name: t('rota.history.start'), at: null, isUndone: false }] : []),
  ];
  return (
    <>
      <p className="soft">{t('rota.history.hint')}</p>
      <ol ref={list} className="rota-history" aria-label={t('rota.history.list')}>
        {items.map(({ key, name, at, isUndone }, index) => (
          <li key={key}>
            <button
              type="button"
              aria-current={index === undone ? 'step' : undefined}
              data-undone={isUndone ? '' : undefined}
              tabIndex={index === undone ? 0 : -1}
              onKeyDown={onKeyDown}
              onClick={() => index !== undone && go(index, name)}
            >
              <span className="rota-history-time soft">{at === null ? '' : `${words.dayMonth(dateOfInstant(at))} ${clockOfInstant(at)}`}</span>
              <span>
                {name}
                {isUndone && <span className="rota-history-tag"> ({t('rota.history.undone')})</span>}
                {index === undone && <span className="rota-history-tag"> ◂ {t('rota.history.here')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

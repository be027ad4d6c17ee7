import { useEffect, useRef } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, useAppStore, usePlan } from '../../state/store.ts';
import { measureText } from './words.ts';

/** A screen reader hears how it goes so often, and no oftener. */
const SAY_EVERY_MS = 30_000;

/** Keeps the open plan's suggestion at hand on every screen, and says aloud how it goes: seldom, and when it is done. Shows nothing. */
export function OptimiseWatch(): null {
  const words = useText();
  const store = useAppStore();
  const planId = usePlan((state) => state.planId);
  const loadJob = useApp((state) => state.loadJob);
  const state = useApp((app) => app.job?.state ?? null);
  const spoken = useApp((app) => Math.floor((app.job?.elapsedMs ?? 0) / SAY_EVERY_MS));
  const before = useRef(state);
  useEffect(() => loadJob(planId), [planId, loadJob]);
  useEffect(() => {
    const { job, announce } = store.getState();
    const figures = job && {
      weekday: measureText(words, 'weekday', job.now.weekday),
      weekend: measureText(words, 'weekend', job.now.weekend),
      law: job.now.law,
    };
    const wasGoing = before.current === 'running' || before.current === 'stopping';
    before.current = state;
    if (figures === null) return;
    if (state === 'running' && spoken > 0) announce(words.t('optimise.say.going', figures));
    else if (state === 'running' && !wasGoing) announce(words.t('optimise.say.begun'));
    else if (wasGoing && (state === 'stopped' || state === 'failed')) announce(words.t('optimise.say.done', figures));
  }, [state, spoken, store, words]);
  return null;
}

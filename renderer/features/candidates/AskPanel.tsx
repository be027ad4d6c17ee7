import { type ReactNode, useEffect, useRef } from 'react';
import { findingKey } from '#shared/domain/model/new-findings.ts';
import { useText } from '../../app/locale/use-text.ts';
import type { Asked } from '../../state/hole-slice.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { CandidatesPanel } from './CandidatesPanel.tsx';
import { SwapsPanel } from './SwapsPanel.tsx';
import './candidates.css';

const MOST_FRAMES = 30;

/** In the inspector, in place of what is selected: who can take a shift, or swaps for a finding. Escape and Back lead to the grid. */
export function AskPanel({ asked }: { readonly asked: Asked }): ReactNode {
  const { t } = useText();
  const stopAsking = useApp((state) => state.stopAsking);
  const planId = usePlan((state) => state.planId);
  const panel = useRef<HTMLDivElement>(null);
  const first = useRef(planId);
  // What was asked of one plan says nothing of another.
  useEffect(() => {
    if (first.current !== planId) stopAsking();
  }, [planId, stopAsking]);
  // An inspector that has just been opened can be seen only some frames later.
  useEffect(() => {
    let frame = 0;
    function focusPanel(framesLeft: number): void {
      panel.current?.focus();
      if (document.activeElement !== panel.current && framesLeft > 0) frame = requestAnimationFrame(() => focusPanel(framesLeft - 1));
    }
    focusPanel(MOST_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, []);

  useEffect(() => {
    const element = panel.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stopAsking();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [stopAsking]);

  return (
    <div ref={panel} role="group" className="stack ask-panel" tabIndex={-1} aria-label={t(titleOf(asked))}>
      <div>
        <button type="button" className="link" onClick={stopAsking}>
          <span aria-hidden="true">←</span> {t('candidates.back')}
        </button>
      </div>
      {asked.kind === 'hole' ? (
        <CandidatesPanel key={JSON.stringify(asked)} asked={asked} />
      ) : (
        <SwapsPanel key={JSON.stringify(asked)} finding={asked.finding} />
      )}
    </div>
  );
}

function titleOf(asked: Asked): 'candidates.who' | 'candidates.swaps' {
  return asked.kind === 'hole' ? 'candidates.who' : 'candidates.swaps';
}

/** Another question brings the focus back to the panel; another code for the same day does not. */
export function questionKey(asked: Asked): string {
  return asked.kind === 'hole' ? `${asked.line ?? ''} ${asked.day}` : findingKey(asked.finding);
}

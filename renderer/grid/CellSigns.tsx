import type { ReactNode } from 'react';
import { NOTE_SIGNS } from './cell-notes.ts';

/** The signs of notes in the corners that the marks of findings leave free; the name of the cell says them in words. */
export function CellSigns({ signs }: { readonly signs: number }): ReactNode {
  return (
    <>
      {(signs & (NOTE_SIGNS.comment | NOTE_SIGNS.commentDone)) !== 0 && (
        <svg className="rota-sign comment" data-done={signs & NOTE_SIGNS.comment ? undefined : ''} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M.5.5h8l-8 8z" />
        </svg>
      )}
      {(signs & NOTE_SIGNS.pinned) !== 0 && (
        <svg className="rota-sign pin" viewBox="0 0 8 9" aria-hidden="true">
          <path d="M0 4h8v5H0z" />
          <path d="M1.9 4V2.7a2.1 2.1 0 0 1 4.2 0V4" fill="none" stroke="currentcolor" strokeWidth="1.3" />
        </svg>
      )}
      {(signs & NOTE_SIGNS.wish) !== 0 && (
        <svg className="rota-sign wish" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M4 0l1.2 2.7L8 3 5.9 4.9 6.5 8 4 6.4 1.5 8l.6-3.1L0 3l2.8-.3z" />
        </svg>
      )}
      {(signs & NOTE_SIGNS.elsewhere) !== 0 && <span className="rota-sign elsewhere" aria-hidden="true" />}
    </>
  );
}

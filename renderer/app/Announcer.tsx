import type { ReactNode } from 'react';
import { useApp } from '../state/store.ts';

/** The one live region: polite, and never the same twice in a row (the slice sees to that). */
export function Announcer(): ReactNode {
  const { text, number } = useApp((state) => state.announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      <span key={number}>{text}</span>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useApp } from '../state/store.ts';

/**
 * The one live region of the frame: polite. Each sentence is added after the one before it, so that a screen reader says them one after the other;
 * in a region that is replaced as a whole, the second would take the first one's place before it was said.
 */
export function Announcer(): ReactNode {
  const announcements = useApp((state) => state.announcements);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {announcements.map(({ text, number }) => (
        <p key={number}>{text}</p>
      ))}
    </div>
  );
}

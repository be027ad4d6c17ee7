import type { ReactNode } from 'react';

interface MessageProps {
  readonly kind: 'problem' | 'advice' | 'note';
  readonly title?: string;
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}

/** Something the person should know; a problem says what happened, what it means and what to do. */
export function Message({ kind, title, isUrgent = false, children }: MessageProps): ReactNode {
  return (
    <div className="message" data-kind={kind} role={isUrgent ? 'alert' : undefined}>
      {title && <p className="strong">{title}</p>}
      {children}
    </div>
  );
}

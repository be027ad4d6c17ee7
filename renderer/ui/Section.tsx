import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly isCard?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen with its heading. */
export function Section({ title, actions, isCard = false, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className={isCard ? 'section card' : 'section'} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

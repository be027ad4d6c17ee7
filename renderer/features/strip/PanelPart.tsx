import type { ReactNode } from 'react';

/** A titled part of a panel. */
export function PanelPart({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="stack">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

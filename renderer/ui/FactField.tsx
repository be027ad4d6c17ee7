import type { ReactNode } from 'react';

/** A field with its name above it and a word of help beneath. The field itself carries the name for screen readers. */
export function FactField({ label, hint, children }: { readonly label: string; readonly hint?: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="field-row boxed">
      <span aria-hidden="true">{label}</span>
      {children}
      {hint && <span className="hint">{hint}</span>}
    </div>
  );
}

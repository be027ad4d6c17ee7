import { memo, type ReactNode } from 'react';
import type { Severity } from '#shared/domain/model/results.ts';

/** The sign of each severity; its shape differs too, so that colour only repeats it. */
export const SEVERITY_SIGN: Readonly<Record<Severity, string>> = { breach: '!', 'needs-agreement': '?', covered: '✓', advice: '·', info: 'i' };

/** The sign of a finding, for eyes; whoever draws it also says it in words. */
export const Mark = memo(function Mark({ severity, place }: { readonly severity: Severity; readonly place: 'corner' | 'text' }): ReactNode {
  return (
    <span className={place === 'corner' ? 'rota-mark corner' : 'mark'} data-severity={severity} aria-hidden="true">
      {SEVERITY_SIGN[severity]}
    </span>
  );
});

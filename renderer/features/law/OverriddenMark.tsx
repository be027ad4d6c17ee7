import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useCatalogue } from '../../state/use-catalogue.ts';
import { overrideText } from './override-text.ts';
import './law.css';

interface OverriddenMarkProps {
  /** Ids of the numbers that the plan sets itself; without any, nothing is drawn. */
  readonly ids: readonly string[] | undefined;
  /** Writes out which numbers and why, in a line each. */
  readonly isExplained?: boolean;
}

/** The sign and word beside what rests on a number that the plan sets itself. */
export function OverriddenMark({ ids, isExplained = false }: OverriddenMarkProps): ReactNode {
  return ids && ids.length > 0 ? <Mark ids={ids} isExplained={isExplained} /> : null;
}

function Mark({ ids, isExplained }: { readonly ids: readonly string[]; readonly isExplained: boolean }): ReactNode {
  const words = useText();
  const overrides = usePlan((state) => state.plan.settings.overrides);
  const parameters = useCatalogue()?.parameters ?? [];
  const reasons = (overrides ?? []).filter(({ parameter }) => ids.includes(parameter)).map((override) => overrideText(override, parameters, words));
  return (
    <>
      <span className="overridden" title={reasons.join('\n')}>
        <span aria-hidden="true">✎ </span>
        {words.t('app.law.overridden')}
      </span>
      {isExplained && reasons.map((reason) => <p key={reason}>{reason}</p>)}
    </>
  );
}

import type { ReactNode } from 'react';
import type { Finding } from '#shared/domain/model/results.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';

/** Looks for swaps that make a finding go away; away where nothing is to be mended. */
export function SwapButton({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, td } = useText();
  const ask = useApp((state) => state.ask);
  if (!canBeSwapped(finding)) return null;
  return (
    <button type="button" className="link" onClick={() => ask({ kind: 'swaps', finding })}>
      {t('candidates.swaps')}
      <span className="visually-hidden">: {td(`rule.${finding.rule}.title`)}</span>
    </button>
  );
}

/** What is lawful as it is needs no swap, and no swap of shifts changes the plan's own dates or what a line's position asks for. */
export function canBeSwapped({ severity, rule }: Finding): boolean {
  return severity !== 'info' && severity !== 'covered' && rule !== 'plan-notice' && rule !== 'three-part-conditions';
}

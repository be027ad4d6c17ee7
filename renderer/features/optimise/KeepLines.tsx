import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';

/** Lines that stay as they are, folded away until somebody wants one. */
export function KeepLines({ chosen, onChange }: { readonly chosen: readonly string[]; onChange(lines: readonly string[]): void }): ReactNode {
  const { t } = useText();
  const lines = usePlan((state) => state.plan.lines);
  return (
    <details open={chosen.length > 0 || undefined}>
      <summary>{t('optimise.keep.lines', { count: chosen.length })}</summary>
      <ul className="plain optimise-lines">
        {lines.map(({ id, label }) => (
          <li key={id}>
            <label className="optimise-check">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
              />
              {label || t('finding.line', { line: id })}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

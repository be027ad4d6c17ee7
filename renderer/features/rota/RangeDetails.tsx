import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { readBlock } from '../../grid/fill.ts';
import type { CellRange } from '../../state/selection.ts';
import { usePlan } from '../../state/store.ts';
import { PinSection } from './notes/PinSection.tsx';

/** Several cells: how many hold what. */
export function RangeDetails({ range }: { readonly range: CellRange }): ReactNode {
  const { t, number } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const texts = readBlock(
    range,
    lines.map((line) => line.cells),
  ).flat();
  const filled = texts.filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const text of filled) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (
    <>
      <h2>{t('rota.range.heading', { rows: range.bottom - range.top + 1, cols: range.right - range.left + 1 })}</h2>
      <dl className="figures">
        <dt>{t('rota.range.filled')}</dt>
        <dd>{number(filled.length)}</dd>
        <dt>{t('rota.range.empty')}</dt>
        <dd>{number(texts.length - filled.length)}</dd>
        {[...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([code, count]) => (
            <RangeCount key={code} code={code} count={number(count)} />
          ))}
      </dl>
      <PinSection range={range} />
    </>
  );
}

function RangeCount({ code, count }: { readonly code: string; readonly count: string }): ReactNode {
  return (
    <>
      <dt>{code}</dt>
      <dd>{count}</dd>
    </>
  );
}

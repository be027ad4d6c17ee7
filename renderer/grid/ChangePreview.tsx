import type { ReactNode } from 'react';
import { useApp, usePlan } from '../state/store.ts';
import { dayLeft, type GridLayout } from './layout.ts';
import './change-preview.css';

/** The cells of a change that is being looked at, as they would be: a broken frame with the new text. Said in words by the panel that shows it. */
export function ChangePreview({ layout }: { readonly layout: GridLayout }): ReactNode {
  const cells = useApp((state) => state.shownChange);
  const lines = usePlan((state) => state.plan.lines);
  return cells.map(({ line, day, text }) => {
    const row = lines.findIndex(({ id }) => id === line);
    if (row < 0) return null;
    return (
      <div
        key={`${line} ${day}`}
        className="rota-change-preview"
        aria-hidden="true"
        style={{ left: layout.leftWidth + dayLeft(day, layout), top: row * layout.rowHeight, width: layout.dayWidth, height: layout.rowHeight }}
      >
        {layout.isTicks ? '' : text || '–'}
      </div>
    );
  });
}

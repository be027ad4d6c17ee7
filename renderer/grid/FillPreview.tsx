import type { ReactNode } from 'react';
import { useApp } from '../state/store.ts';
import { dayLeft, type GridLayout } from './layout.ts';
import './fill.css';

/** A broken frame around what would be filled, while the corner of the selection is dragged. */
export function FillPreview({ layout }: { readonly layout: GridLayout }): ReactNode {
  const target = useApp((state) => state.fillTarget);
  if (!target) return null;
  const left = dayLeft(target.left, layout);
  return (
    <div
      className="rota-fill-preview"
      aria-hidden="true"
      style={{
        left: layout.leftWidth + left,
        top: target.top * layout.rowHeight,
        width: dayLeft(target.right, layout) + layout.dayWidth - left,
        height: (target.bottom - target.top + 1) * layout.rowHeight,
      }}
    />
  );
}

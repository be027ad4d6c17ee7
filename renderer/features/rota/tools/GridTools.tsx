import type { ReactNode } from 'react';
import { useApp } from '../../../state/store.ts';
import { FillBar } from './FillBar.tsx';
import { FindBar } from './FindBar.tsx';
import './grid-tools.css';

/** The bar between toolbar and grid: one tool at a time, beside which one goes on working in the grid. */
export function GridTools(): ReactNode {
  const tool = useApp((state) => state.gridTool);
  if (tool === 'fill') return <FillBar />;
  if (tool !== null) return <FindBar />;
  return null;
}

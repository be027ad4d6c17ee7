import { useTable } from '@tanstack/react-table';
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../app/locale/use-text.ts';
import { useApp, usePlan } from '../state/store.ts';
import { cellLooks } from './cell-look.ts';
import type { PastePlan } from './clipboard/plan-paste.ts';
import { type ColumnMeta, type FrozenColumn, type GridRowData, gridColumns, gridFeatures } from './columns.ts';
import { dayColumns, weekColumns } from './days.ts';
import { FocusKeeper } from './FocusKeeper.tsx';
import { FOOT_GROUPS, type FootGroup, footRows } from './foot-rows.ts';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { daysWidth, footHeight, gridLayout } from './layout.ts';
import { PastePreview } from './PastePreview.tsx';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useVirtualCells } from './use-virtual-cells.ts';
import './grid.css';
import './grid-looks.css';
import './grid-head.css';
import './grid-sums.css';
import './grid-cells.css';
import './grid-marks.css';
import './grid-editor.css';
import './grid-foot.css';

const DAYS_PER_WEEK = 7;
const HEAD_ROWS = 2;
/** Room between the last sum and the edge of the window. */
const RIGHT_EDGE = 12;

/** The rota as a grid: lines down, days across, facts and sums frozen at the sides, the balance of every day frozen at the bottom. */
export function RotaGrid({ onToggleInspector }: { onToggleInspector(): void }): ReactNode {
  const words = useText();
  const name = usePlan((plan) => plan.plan.name);
  const period = usePlan((plan) => plan.plan.period);
  const shiftCodes = usePlan((plan) => plan.plan.shiftCodes);
  const density = useApp((state) => state.settings.gridDensity);
  const scroller = useRef<HTMLDivElement>(null);
  const hintId = useId();

  const dayCount = period.weeks * DAYS_PER_WEEK;
  const isNarrow = useIsNarrow();
  const { frozen, rows: lineRows } = useLines(dayCount, isNarrow);
  const days = useMemo(() => dayColumns(period, words), [period, words]);
  const weeks = useMemo(() => weekColumns(period, days, words), [period, days, words]);
  const looks = useMemo(() => cellLooks({ shiftCodes }, words), [shiftCodes, words]);
  const layout = useMemo(() => gridLayout(density, widthOf(frozen, 'left'), widthOf(frozen, 'right') + RIGHT_EDGE, isNarrow), [density, frozen, isNarrow]);

  const [open, toggle] = useFootGroups();
  const foot = useMemo(() => footRows(open, shiftCodes, words), [open, shiftCodes, words]);
  const bottom = footHeight(foot.length, layout);
  const shown = useVirtualCells({ scroller, rowCount: lineRows.length, dayCount, layout, footHeight: bottom });
  usePageRows(shown.pageRows);

  const [preview, setPreview] = useState<PastePlan | null>(null);
  const clipboard = useGridClipboard(setPreview);
  const onKeyDown = useGridKeys({ onToggleInspector });
  const pointer = useGridPointer();
  const takeFocus = useApp((state) => state.takeFocus);
  useReachableCell(lineRows.length, dayCount);

  function closePreview(): void {
    setPreview(null);
    takeFocus();
  }

  const width = layout.leftWidth + daysWidth(dayCount, layout) + layout.rightWidth;
  const style = {
    '--rota-width': `${width}px`,
    '--rota-days': `${daysWidth(dayCount, layout)}px`,
    '--rota-left': `${layout.leftWidth}px`,
    '--rota-right': `${layout.rightWidth}px`,
    '--rota-day': `${layout.dayWidth}px`,
    '--rota-row': `${layout.rowHeight}px`,
    '--rota-week-row': `${layout.weekRowHeight}px`,
    '--rota-day-row': `${layout.dayRowHeight}px`,
    '--rota-foot-row': `${layout.footRowHeight}px`,
  } as React.CSSProperties;

  return (
    <>
      <div
        ref={scroller}
        role="grid"
        className="rota-grid"
        data-narrow={isNarrow ? '' : undefined}
        aria-label={words.t('rota.grid.label', { plan: name })}
        aria-describedby={hintId}
        aria-rowcount={HEAD_ROWS + lineRows.length + foot.length}
        aria-colcount={frozen.length + dayCount}
        aria-multiselectable="true"
        style={style}
        onKeyDown={onKeyDown}
        onCopy={clipboard.onCopy}
        onCut={clipboard.onCut}
        onPaste={clipboard.onPaste}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerUp={pointer.onPointerUp}
        onDoubleClick={pointer.onDoubleClick}
      >
        <GridHead layout={layout} columns={frozen} days={days} weeks={weeks} shown={shown.days} words={words} />
        <div role="rowgroup" className="rota-body" style={{ height: lineRows.length * layout.rowHeight }}>
          {shown.rows.map((index) => {
            const lineRow = lineRows[index];
            return (
              lineRow && (
                <GridRow
                  key={lineRow.id}
                  row={index}
                  lineId={lineRow.id}
                  layout={layout}
                  columns={frozen}
                  days={days}
                  shown={shown.days}
                  looks={looks}
                  words={words}
                />
              )
            );
          })}
        </div>
        <GridFoot
          layout={layout}
          columns={frozen}
          days={days}
          shown={shown.days}
          rows={foot}
          open={open}
          firstRowIndex={HEAD_ROWS + lineRows.length + 1}
          words={words}
          onToggle={toggle}
        />
        <FocusKeeper grid={scroller} layout={layout} footHeight={bottom} />
      </div>
      <p id={hintId} className="visually-hidden">
        {words.t('rota.grid.hint')}
      </p>
      {preview && <PastePreview paste={preview} onPaste={() => clipboard.apply(preview)} onClose={closePreview} />}
    </>
  );
}

/** The table behind the grid: which lines there are in which order, and which columns. Typing changes neither. */
function useLines(dayCount: number, isNarrow: boolean): { readonly frozen: readonly FrozenColumn[]; readonly rows: readonly { readonly id: string }[] } {
  const ids = usePlan((plan) => plan.plan.lines.map((line) => line.id).join('\n'));
  const data = useMemo<readonly GridRowData[]>(() => (ids === '' ? [] : ids.split('\n').map((id) => ({ id }))), [ids]);
  const columns = useMemo(() => gridColumns(dayCount, isNarrow), [dayCount, isNarrow]);
  const table = useTable({ features: gridFeatures, columns, data, getRowId: (row: GridRowData) => row.id });
  const leaves = table.getAllLeafColumns();
  const frozen = useMemo(
    () => leaves.map((column) => column.columnDef.meta as ColumnMeta).flatMap((meta) => ('frozen' in meta ? [meta.frozen] : [])),
    [leaves],
  );
  return { frozen, rows: table.getRowModel().rows };
}

function widthOf(columns: readonly FrozenColumn[], side: 'left' | 'right'): number {
  return columns.filter((column) => column.side === side).reduce((sum, column) => sum + column.width, 0);
}

const FOOT_STORAGE = 'vaktbalanse.rota.foot';
/** From this height of the window on there is room for all rows of the footer. */
const ROOMY_WINDOW = 900;

/** Which groups of footer rows are open; remembered on this machine. */
function useFootGroups(): readonly [readonly FootGroup[], (group: FootGroup) => void] {
  const [open, setOpen] = useState<readonly FootGroup[]>(() => {
    const stored = localStorage.getItem(FOOT_STORAGE);
    if (stored !== null) return FOOT_GROUPS.filter((group) => stored.split(',').includes(group));
    return window.innerHeight >= ROOMY_WINDOW ? ['hours', 'codes'] : ['hours'];
  });
  const toggle = useCallback((group: FootGroup) => {
    setOpen((before) => {
      const after = before.includes(group) ? before.filter((each) => each !== group) : [...before, group];
      localStorage.setItem(FOOT_STORAGE, after.join());
      return after;
    });
  }, []);
  return [open, toggle];
}

const NARROW_WINDOW = '(max-width: 60rem)';

/** A small window, or a large one at 200 %. */
function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(NARROW_WINDOW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW_WINDOW);
    const onChange = (): void => setNarrow(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isNarrow;
}

function usePageRows(rows: number): void {
  const setPageRows = useApp((state) => state.setPageRows);
  useEffect(() => setPageRows(rows), [rows, setPageRows]);
}

/** A plan that was just opened begins at its first cell, and one that became smaller at its last, so that Tab always reaches the grid. */
function useReachableCell(rows: number, cols: number): void {
  const isNowhere = useApp((state) => state.active === null || state.selection.active.row >= rows || state.selection.active.col >= cols);
  const moveSelection = useApp((state) => state.moveSelection);
  useEffect(() => {
    if (isNowhere) moveSelection({ type: 'collapse' });
  }, [isNowhere, moveSelection]);
}

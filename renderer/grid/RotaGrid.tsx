import { useTable } from '@tanstack/react-table';
import { type FocusEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { UserSettings } from '#shared/contract/methods.ts';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText, type Words } from '../app/locale/use-text.ts';
import { REGION } from '../app/regions.ts';
import { useApp, useAppStore, usePlan } from '../state/store.ts';
import { AboutTip } from './AboutTip.tsx';
import { ChangePreview } from './ChangePreview.tsx';
import { cellLooks } from './cell-look.ts';
import type { PasteOffer } from './clipboard/plan-paste.ts';
import { type ColumnMeta, type FrozenColumn, type GridRowData, gridColumns, gridFeatures, type SumId, sumsThatFit } from './columns.ts';
import { dayColumns, weekColumns } from './days.ts';
import { FillPreview } from './FillPreview.tsx';
import { FocusKeeper } from './FocusKeeper.tsx';
import { type FootGroup, type FootRow, footRows } from './foot-rows.ts';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { GridTip } from './GridTip.tsx';
import { dayLeft, daysWidth, footHeight, type GridLayout, gridLayout, hasSmallText, headHeight, readableDays } from './layout.ts';
import { PastePreview } from './PastePreview.tsx';
import { usePane } from './pane.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useGridSize } from './use-grid-size.ts';
import type { GridView } from './use-grid-view.ts';
import { useVisibleCells } from './use-visible-cells.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import type { ZoomChoice } from './use-zoom.ts';
import { MOST_WEEKS_OF_CODES, type Zoom, zoomedDays } from './zoom.ts';
import './grid.css';
import './grid-looks.css';
import './grid-head.css';
import './grid-sums.css';
import './grid-cells.css';
import './grid-marks.css';
import './grid-notes.css';
import './grid-editor.css';
import './grid-foot.css';
import './grid-ticks.css';
import './grid-small.css';

const DAYS_PER_WEEK = 7;
const HEAD_ROWS = 2;
/** Below this width the facts of a line give way to the days. */
const NARROW_GRID = 760;
/** Below this width the sums stand after the last day instead of over the days. */
const TINY_GRID = 480;
/** With room for fewer lines than these the footer stands after the last line instead of over the lines. */
const FEWEST_ROWS = 3;
/** A pane with room for fewer lines leaves out what the whole grid shows under the balance of the days. */
const FEWEST_ROWS_OF_PANE = 5;
const LEFT_OUT_OF_PANE: readonly FootGroup[] = ['competence', 'running'];
/** How much of the grid the sums may cover; less where a few weeks are to fit with their codes. */
const SHARE_OF_SUMS = 0.25;
const SHARE_OF_SUMS_BESIDE_CODES = 0.14;
/** Room between the last sum and the edge of the window. */
const RIGHT_EDGE = 12;

interface RotaGridProps {
  readonly view: GridView;
  readonly zoom: ZoomChoice;
  onToggleInspector(): void;
}

/** The rota as a grid, or one of its two panes: lines down, days across, facts and sums frozen at the sides, the balance of every day frozen at the bottom. */
export function RotaGrid({ view, zoom, onToggleInspector }: RotaGridProps): ReactNode {
  const words = useText();
  const name = usePlan((plan) => plan.plan.name);
  const period = usePlan((plan) => plan.plan.period);
  const shiftCodes = usePlan((plan) => plan.plan.shiftCodes);
  const density = useApp((state) => state.settings.gridDensity);
  const scroller = useRef<HTMLDivElement>(null);
  const paneProps = usePaneProps();
  const hintId = useId();

  const dayCount = period.weeks * DAYS_PER_WEEK;
  const { width: gridWidth, height: gridHeight } = useGridSize(scroller);
  const isNarrow = gridWidth < NARROW_GRID;
  const isTiny = gridWidth < TINY_GRID;
  const share = zoom.zoom !== 'readable' && zoom.zoom <= MOST_WEEKS_OF_CODES ? SHARE_OF_SUMS_BESIDE_CODES : SHARE_OF_SUMS;
  const sums = useMemo(() => (isTiny ? view.sums : sumsThatFit(view.sums, gridWidth * share)), [view.sums, isTiny, gridWidth, share]);
  const { frozen, rows: lineRows } = useLines(dayCount, isNarrow, sums);
  const days = useMemo(() => dayColumns(period, words), [period, words]);
  const weeks = useMemo(() => weekColumns(period, days, words), [period, days, words]);
  const looks = useMemo(() => cellLooks({ shiftCodes }, words), [shiftCodes, words]);
  const layout = useMemo(() => layoutOf(density, zoom.zoom, frozen, gridWidth, isTiny), [density, zoom.zoom, frozen, gridWidth, isTiny]);

  const foot = useFoot(view.footGroups, shiftCodes, words, gridHeight - headHeight(layout) - FEWEST_ROWS_OF_PANE * layout.rowHeight, layout);
  const isShort = gridHeight < headHeight(layout) + footHeight(foot.length, layout) + FEWEST_ROWS * layout.rowHeight;
  const bottom = isShort ? 0 : footHeight(foot.length, layout);
  const shown = useVisibleCells({ grid: scroller, rowCount: lineRows.length, dayCount, layout, footHeight: bottom });
  const shownDays = layout.isTicks ? NO_DAYS : shown.days;
  usePageRows(shown.pageRows);
  useWheelZoom(scroller, zoom.step);

  const [preview, setPreview] = useState<PasteOffer | null>(null);
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
    '--rota-week-step': `${dayLeft(DAYS_PER_WEEK, layout)}px`,
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
        data-tiny={isTiny ? '' : undefined}
        data-short={isShort ? '' : undefined}
        data-ticks={layout.isTicks ? '' : undefined}
        data-small={hasSmallText(layout) ? '' : undefined}
        aria-label={words.t(paneProps.label, { plan: name })}
        aria-describedby={hintId}
        aria-rowcount={HEAD_ROWS + lineRows.length + foot.length}
        aria-colcount={frozen.length + dayCount}
        aria-multiselectable="true"
        style={style}
        {...paneProps.region}
        onKeyDown={onKeyDown}
        onCopy={clipboard.onCopy}
        onCut={clipboard.onCut}
        onPaste={clipboard.onPaste}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerUp={pointer.onPointerUp}
        onDoubleClick={pointer.onDoubleClick}
        onContextMenu={pointer.onContextMenu}
      >
        <GridHead layout={layout} columns={frozen} days={days} weeks={weeks} shown={shownDays} words={words} />
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
                  shown={shownDays}
                  looks={looks}
                  words={words}
                />
              )
            );
          })}
          <FillPreview layout={layout} />
          <ChangePreview layout={layout} />
        </div>
        <GridFoot
          layout={layout}
          columns={frozen}
          days={days}
          shown={shownDays}
          rows={foot}
          open={view.footGroups}
          firstRowIndex={HEAD_ROWS + lineRows.length + 1}
          words={words}
          onToggle={view.toggleFoot}
        />
        <FocusKeeper grid={scroller} layout={layout} footHeight={bottom} />
      </div>
      <GridTip grid={scroller} days={days} looks={looks} words={words} isForEveryCell={layout.isTicks} />
      <AboutTip grid={scroller} />
      <p id={hintId} className="visually-hidden">
        {words.t('rota.grid.hint')}
      </p>
      {preview && <PastePreview offer={preview} onPaste={clipboard.apply} onClose={closePreview} />}
    </>
  );
}

/** The table behind the grid: which lines there are in which order, and which columns. Typing changes neither. */
function useLines(
  dayCount: number,
  isNarrow: boolean,
  sums: readonly SumId[],
): { readonly frozen: readonly FrozenColumn[]; readonly rows: readonly { readonly id: string }[] } {
  const ids = usePlan((plan) => plan.plan.lines.map((line) => line.id).join('\n'));
  const data = useMemo<readonly GridRowData[]>(() => (ids === '' ? [] : ids.split('\n').map((id) => ({ id }))), [ids]);
  const columns = useMemo(() => gridColumns(dayCount, isNarrow, sums), [dayCount, isNarrow, sums]);
  const table = useTable({ features: gridFeatures, columns, data, getRowId: (row: GridRowData) => row.id });
  const leaves = table.getAllLeafColumns();
  const frozen = useMemo(
    () => leaves.map((column) => column.columnDef.meta as ColumnMeta).flatMap((meta) => ('frozen' in meta ? [meta.frozen] : [])),
    [leaves],
  );
  return { frozen, rows: table.getRowModel().rows };
}

const NO_DAYS: readonly number[] = [];

function layoutOf(density: UserSettings['gridDensity'], zoom: Zoom, frozen: readonly FrozenColumn[], gridWidth: number, isTiny: boolean): GridLayout {
  const left = widthOf(frozen, 'left');
  const right = widthOf(frozen, 'right') + RIGHT_EDGE;
  const room = gridWidth - left - (isTiny ? 0 : right);
  return gridLayout(density, zoomedDays(zoom, readableDays(density), room), left, right, isTiny);
}

function widthOf(columns: readonly FrozenColumn[], side: 'left' | 'right'): number {
  return columns.filter((column) => column.side === side).reduce((sum, column) => sum + column.width, 0);
}

function useFoot(groups: readonly FootGroup[], shiftCodes: readonly ShiftCode[], words: Words, room: number, layout: GridLayout): readonly FootRow[] {
  const isSplit = useApp((state) => state.isSplit);
  const all = useMemo(() => footRows(groups, shiftCodes, words), [groups, shiftCodes, words]);
  const few = useMemo(
    () =>
      footRows(
        groups.filter((group) => !LEFT_OUT_OF_PANE.includes(group)),
        shiftCodes,
        words,
      ),
    [groups, shiftCodes, words],
  );
  return isSplit && footHeight(all.length, layout) > room ? few : all;
}

/** What makes two grids of one plan two: each its own name, and its own stop of F6, which leads to where one was in it. */
function usePaneProps(): { readonly label: TextKey; readonly region: React.HTMLAttributes<HTMLElement> } {
  const store = useAppStore();
  const pane = usePane();
  const isSplit = useApp((state) => state.isSplit);
  if (!isSplit) return { label: 'rota.grid.label', region: {} };
  const region = {
    [REGION]: '',
    'data-pane': pane,
    tabIndex: -1,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      // Not when the mouse only scrolls here.
      if (event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible')) return;
      store.getState().goToPane(pane);
      store.getState().takeFocus();
    },
  };
  return { label: `rota.grid.label.${pane}`, region };
}

function usePageRows(rows: number): void {
  const pane = usePane();
  const isCurrent = useApp((state) => state.currentPane === pane);
  const setPageRows = useApp((state) => state.setPageRows);
  useEffect(() => {
    if (isCurrent) setPageRows(rows);
  }, [isCurrent, rows, setPageRows]);
}

/** A plan that was just opened begins at its first cell, and one that became smaller at its last, so that Tab always reaches the grid. */
function useReachableCell(rows: number, cols: number): void {
  const isNowhere = useApp((state) => state.active === null || state.selection.active.row >= rows || state.selection.active.col >= cols);
  const moveSelection = useApp((state) => state.moveSelection);
  useEffect(() => {
    if (isNowhere) moveSelection({ type: 'collapse' });
  }, [isNowhere, moveSelection]);
}

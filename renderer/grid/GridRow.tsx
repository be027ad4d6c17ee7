import { memo, type ReactNode, useMemo } from 'react';
import type { Words } from '../app/locale/use-text.ts';
import { selectLineComments } from '../state/comment-selectors.ts';
import { selectLineMarks } from '../state/finding-selectors.ts';
import type { CellMark } from '../state/findings.ts';
import type { PaneId } from '../state/pane-slice.ts';
import { rangeOf } from '../state/selection.ts';
import { type AppState, useApp, usePlan } from '../state/store.ts';
import type { CellLook, CellLooks } from './cell-look.ts';
import { cellNotes } from './cell-notes.ts';
import { type FrozenColumn, lineFact, lineLabel } from './columns.ts';
import type { DayColumn } from './days.ts';
import { CELL_STATE, GridCell } from './GridCell.tsx';
import { LineSums } from './LineSums.tsx';
import { dayLeft, type GridLayout } from './layout.ts';
import { usePane } from './pane.ts';
import { TickRow } from './TickRow.tsx';

interface GridRowProps {
  readonly row: number;
  readonly lineId: string;
  readonly layout: GridLayout;
  readonly columns: readonly FrozenColumn[];
  readonly days: readonly DayColumn[];
  /** The columns of days that are drawn. */
  readonly shown: readonly number[];
  readonly looks: CellLooks;
  readonly words: Words;
}

/** One line: its facts on the left, its days, its sums on the right. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { row, lineId, layout, columns, days, words } = props;
  const pane = usePane();
  const line = usePlan((plan) => plan.plan.lines[row]);
  const marks = usePlan(selectLineMarks(lineId));
  const comments = usePlan(selectLineComments(lineId));
  // Typing makes a new line, and leaves these facts of it the same objects.
  const { pinnedDays, wishes, elsewhere } = line ?? NO_FACTS;
  const notes = useMemo(() => cellNotes({ pinnedDays, wishes, elsewhere }, comments, words), [pinnedDays, wishes, elsewhere, comments, words]);
  const part = useApp((state) => selectedPart(state, row, pane));
  const span = useApp((state) => (state.findingSpan?.line === lineId ? state.findingSpan : null));
  if (!line) return null;
  const { active, left, right, editing, isLast } = unpack(part);
  const label = line.vacancy ? words.t(`rota.line.${line.vacancy}`, { label: lineLabel(line, words) }) : lineLabel(line, words);
  const lineName = words.t('rota.line.name', { number: row + 1, label });
  const leftColumns = columns.filter((column) => column.side === 'left');
  return (
    <div
      role="row"
      className="rota-row"
      data-editing={editing >= 0 ? '' : undefined}
      data-corner={isLast ? '' : undefined}
      aria-rowindex={row + 3}
      style={{ top: row * layout.rowHeight }}
    >
      <div className="rota-frozen left" data-line={row} data-selected={left === 0 && right === days.length - 1 ? '' : undefined}>
        {leftColumns.map((column, index) => (
          <div
            key={column.id}
            role={column.id === 'label' ? 'rowheader' : 'gridcell'}
            className={column.isNumber ? 'rota-fact number' : 'rota-fact'}
            aria-colindex={index + 1}
            style={{ width: column.width }}
            title={column.id === 'label' ? label : undefined}
          >
            {column.id === 'label' ? label : lineFact(column.id, line, row + 1, words)}
          </div>
        ))}
      </div>
      <div className="rota-days">
        {layout.isTicks && <TickRow row={row} cells={line.cells} marks={marks} looks={props.looks} layout={layout} left={left} right={right} />}
        {(layout.isTicks ? [active] : props.shown).map((col) => {
          const day = days[col];
          if (!day) return null;
          const text = line.cells[col] ?? '';
          const look = line.vacancy === 'held' ? unworked(props.looks(text)) : props.looks(text);
          const mark = marks.byDay.get(col);
          const note = notes.get(col);
          const state =
            (active === col ? CELL_STATE.active : 0) |
            (col >= left && col <= right ? CELL_STATE.selected : 0) |
            (editing === col ? CELL_STATE.editing : 0) |
            (isLast && col === right ? CELL_STATE.corner : 0) |
            (span && col >= span.from && col <= span.to ? CELL_STATE.finding : 0);
          return (
            <GridCell
              key={col}
              row={row}
              col={col}
              text={text}
              look={look.look}
              isLong={look.isLong}
              colour={look.colour}
              pattern={look.pattern}
              dayKind={day.kind}
              isHoliday={day.holiday !== null}
              mark={mark?.severity ?? null}
              state={state}
              left={dayLeft(col, layout)}
              colIndex={leftColumns.length + col + 1}
              lineName={lineName}
              dayName={day.name}
              content={look.content}
              markNames={[mark ? markNames(mark, words) : '', note?.words ?? ''].filter(Boolean).join('. ')}
              signs={note?.signs ?? 0}
              elsewhere={note?.elsewhere ?? ''}
            />
          );
        })}
      </div>
      <LineSums row={row} lineId={lineId} lineName={lineName} columns={columns} firstColIndex={leftColumns.length + days.length + 1} words={words} />
    </div>
  );
});

const NO_FACTS = { pinnedDays: undefined, wishes: undefined, elsewhere: undefined } as const;

/** Nobody works the cells of a position held vacant: they are drawn in outline. */
function unworked(look: CellLook): CellLook {
  return look.look === 'empty' || look.look === 'unknown' ? look : { look: 'off', isLong: false, content: look.content };
}

/** The findings of a cell in words, for its name. */
function markNames(mark: CellMark, words: Words): string {
  return mark.findings
    .map((finding) => words.t('rota.cell.finding', { severity: words.td(`severity.${finding.severity}`), title: words.td(`rule.${finding.rule}.title`) }))
    .join('. ');
}

// The part of the selection that concerns one row, packed into one number so that a row hears only of its own changes.
const SLOT = 1024;

function selectedPart(state: AppState, row: number, pane: PaneId): number {
  if (state.active === null) return 0;
  const range = rangeOf(state.selection);
  // The other pane shows what is selected; the tab stop, the field and the corner are in the current one alone.
  const isCurrent = state.currentPane === pane;
  const isActiveRow = isCurrent && state.selection.active.row === row;
  const isInRange = row >= range.top && row <= range.bottom;
  const active = isActiveRow ? state.selection.active.col + 1 : 0;
  const editing = isCurrent && state.editing?.row === row ? state.editing.col + 1 : 0;
  const [left, right] = isInRange ? [range.left + 1, range.right + 1] : [0, 0];
  // The corner by which the block is filled is drawn on its last line.
  const last = isCurrent && range.bottom === row ? 1 : 0;
  return (((last * SLOT + active) * SLOT + editing) * SLOT + left) * SLOT + right;
}

interface SelectedPart {
  readonly active: number;
  readonly editing: number;
  readonly left: number;
  readonly right: number;
  readonly isLast: boolean;
}

function unpack(part: number): SelectedPart {
  const right = part % SLOT;
  const left = Math.floor(part / SLOT) % SLOT;
  const editing = Math.floor(part / SLOT ** 2) % SLOT;
  const active = Math.floor(part / SLOT ** 3) % SLOT;
  const isLast = part >= SLOT ** 4;
  return { active: active - 1, editing: editing - 1, left: left === 0 ? SLOT : left - 1, right: right - 1, isLast };
}

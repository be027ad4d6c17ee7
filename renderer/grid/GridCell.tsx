import { memo, type ReactNode } from 'react';
import type { CodeLook } from '#shared/domain/model/code-look.ts';
import type { CodeColour, CodePattern } from '#shared/domain/model/code-paint.ts';
import type { Severity } from '#shared/domain/model/results.ts';
import { CellEditor } from './CellEditor.tsx';
import { CellSigns } from './CellSigns.tsx';
import { NOTE_SIGNS } from './cell-notes.ts';
import { codeStyle } from './code-style.ts';
import { Mark } from './Mark.tsx';

/** What a cell is in the selection, as bits of one number, so that a cell without part in it never sees a change. */
export const CELL_STATE = { active: 1, selected: 2, editing: 4, finding: 8, corner: 16 } as const;

interface GridCellProps {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  readonly look: CodeLook;
  readonly isLong: boolean;
  readonly colour: CodeColour | undefined;
  readonly pattern: CodePattern | undefined;
  readonly dayKind: 'weekday' | 'saturday' | 'sunday';
  readonly isHoliday: boolean;
  readonly mark: Severity | null;
  readonly state: number;
  readonly left: number;
  readonly colIndex: number;
  readonly lineName: string;
  readonly dayName: string;
  readonly content: string;
  readonly markNames: string;
  /** Bits of NOTE_SIGNS. */
  readonly signs: number;
  /** The code that the person works in another department on this day; '' for none. */
  readonly elsewhere: string;
}

/** One day of one line. Draws again only when one of its own plain values changes. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactNode {
  const { state, markNames } = props;
  const isEditing = (state & CELL_STATE.editing) !== 0;
  const name = `${props.lineName}, ${props.dayName}: ${props.content}`;
  return (
    <div
      role="gridcell"
      className="rota-cell"
      data-row={props.row}
      data-col={props.col}
      data-look={props.look}
      data-long={props.isLong ? '' : undefined}
      data-kind={props.dayKind === 'weekday' ? undefined : props.dayKind}
      data-mark={props.mark ?? undefined}
      data-pinned={props.signs & NOTE_SIGNS.pinned ? '' : undefined}
      data-holiday={props.isHoliday ? '' : undefined}
      data-active={state & CELL_STATE.active ? '' : undefined}
      data-finding={state & CELL_STATE.finding ? '' : undefined}
      aria-colindex={props.colIndex}
      aria-selected={(state & (CELL_STATE.selected | CELL_STATE.active)) !== 0}
      aria-label={isEditing ? undefined : markNames === '' ? name : `${name}. ${markNames}`}
      tabIndex={state & CELL_STATE.active ? 0 : -1}
      style={{ left: props.left }}
    >
      {isEditing ? (
        <CellEditor lineName={props.lineName} dayName={props.dayName} />
      ) : (
        <>
          {props.text !== '' && (
            <span className="rota-code" data-pattern={props.pattern} style={codeStyle(props.colour)}>
              {props.text}
            </span>
          )}
          {props.text === '' && props.elsewhere !== '' && <span className="rota-elsewhere">{props.elsewhere}</span>}
          {props.signs !== 0 && <CellSigns signs={props.signs} />}
          {props.mark && <Mark severity={props.mark} place="corner" />}
          {(state & CELL_STATE.corner) !== 0 && <span className="rota-fill-handle" aria-hidden="true" />}
        </>
      )}
    </div>
  );
});

import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../app/locale/use-text.ts';
import { filledWeeks, type GridCells } from '../../../grid/fill.ts';
import { type FillChoice, planFill } from '../../../grid/fill-plan.ts';
import { planCells, writeCells, writtenInWords } from '../../../grid/grid-actions.ts';
import { withoutPinned } from '../../../grid/pinned.ts';
import { type CellRange, clampSelection, type Direction, rangeOf } from '../../../state/selection.ts';
import { gridShape } from '../../../state/selection-slice.ts';
import { useApp, useAppStore, usePlan } from '../../../state/store.ts';
import { useParsers } from '../../use-parsers.ts';
import { ToolBar } from './ToolBar.tsx';
import { WholeField } from './WholeField.tsx';

const KINDS = ['right', 'down', 'left', 'up', 'staggered', 'weeks', 'clear'] as const;
type Kind = (typeof KINDS)[number];

type FieldId = 'days' | 'lines' | 'pattern-weeks' | 'shift-weeks';

interface Field {
  readonly id: FieldId;
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

/** Filling by keyboard: what, how far, and how many cells that changes, before it is done as one act. */
export function FillBar(): ReactNode {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const parsers = useParsers();
  const plan = usePlan((state) => state.plan);
  const chosen = useApp((state) => state.selection);
  const range = rangeOf(clampSelection(chosen, gridShape(plan, 1)));
  const cells = planCells(plan);
  const [kind, setKind] = useState<Kind>(() => (range.bottom > range.top ? 'staggered' : 'right'));
  // What was typed; the rest follows the selection.
  const [typed, setTyped] = useState<Partial<Record<FieldId, string>>>({});

  const fields = fieldsOf(kind, range, cells);
  const textOf = (field: Field): string => typed[field.id] ?? String(field.usual);
  const numbers = new Map(fields.map((field) => [field.id, parsers.whole(field.min, field.max)(textOf(field))]));
  const isReadable = [...numbers.values()].every((parsed) => parsed.ok);
  const numberOf = (id: FieldId): number => {
    const parsed = numbers.get(id);
    return parsed?.ok ? parsed.value : 0;
  };
  const fill = isReadable ? planFill(choiceOf(kind, numberOf), range, cells) : null;

  const free = fill && withoutPinned(fill.changes, plan.lines);

  function perform(): void {
    if (!fill) return;
    const written = writeCells(store, fill.changes);
    store.getState().selectRange(fill.target);
    store.getState().closeGridTool();
    store.getState().announce(writtenInWords(written, words));
  }

  return (
    <ToolBar name={t('rota.fill.title')} onSubmit={perform}>
      <label className="rota-tool-field">
        {t('rota.fill.what')}
        <select
          className="cell-field"
          value={kind}
          onChange={(event) => {
            setKind(event.currentTarget.value as Kind);
            setTyped({});
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`rota.fill.kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {fields.map((field) => (
        <WholeField
          key={field.id}
          label={t(`rota.fill.${field.id}`)}
          min={field.min}
          max={field.max}
          text={textOf(field)}
          onText={(text) => setTyped({ ...typed, [field.id]: text })}
        />
      ))}
      {free && (
        <output className="soft">
          {t('rota.fill.result', { count: free.changes.length })} {free.pinned > 0 && t('rota.say.pinned', { count: free.pinned })}
        </output>
      )}
      <Button type="submit" data-size="sm">
        {t('rota.fill.do')}
      </Button>
    </ToolBar>
  );
}

/** The numbers that a kind of fill asks for. Usually: as far as the plan goes, one week a line, the weeks that hold anything. */
function fieldsOf(kind: Kind, range: CellRange, cells: GridCells): readonly Field[] {
  const days = cells[0]?.length ?? 0;
  const weeks = Math.max(1, days / 7);
  const pattern: Field = { id: 'pattern-weeks', usual: Math.min(weeks, filledWeeks(cells[range.top] ?? [])), min: 1, max: weeks };
  const upTo = (id: 'days' | 'lines', room: number): readonly Field[] => [{ id, usual: room, min: room > 0 ? 1 : 0, max: room }];
  switch (kind) {
    case 'right':
      return upTo('days', days - 1 - range.right);
    case 'left':
      return upTo('days', range.left);
    case 'down':
      return upTo('lines', cells.length - 1 - range.bottom);
    case 'up':
      return upTo('lines', range.top);
    case 'staggered': {
      const room = cells.length - range.top;
      const height = range.bottom - range.top + 1;
      return [{ id: 'lines', usual: height > 1 ? height : room, min: 1, max: room }, pattern, { id: 'shift-weeks', usual: 1, min: -weeks, max: weeks }];
    }
    case 'weeks':
      return [pattern];
    case 'clear':
      return [];
  }
}

function choiceOf(kind: Kind, numberOf: (id: FieldId) => number): FillChoice {
  if (kind === 'clear') return { kind };
  if (kind === 'weeks') return { kind, weeks: numberOf('pattern-weeks') };
  if (kind === 'staggered') return { kind, lines: numberOf('lines'), patternWeeks: numberOf('pattern-weeks'), shiftWeeks: numberOf('shift-weeks') };
  const direction: Direction = kind;
  return { kind: 'repeat', direction, count: numberOf(direction === 'up' || direction === 'down' ? 'lines' : 'days') };
}

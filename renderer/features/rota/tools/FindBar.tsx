import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useText } from '../../../app/locale/use-text.ts';
import { CELL_TEXT_LIMIT } from '../../../grid/cell-text.ts';
import { findCells, neighbourFind, replaceFound } from '../../../grid/find-cells.ts';
import { planCells, writeCells, writtenInWords } from '../../../grid/grid-actions.ts';
import { type CellPosition, type CellRange, clampSelection, isSingleCell, rangeOf } from '../../../state/selection.ts';
import { gridShape } from '../../../state/selection-slice.ts';
import { useApp, useAppStore, usePlan } from '../../../state/store.ts';
import { ToolBar } from './ToolBar.tsx';

const SCOPES = ['all', 'lines', 'selection'] as const;
type Scope = (typeof SCOPES)[number];

/** Finding from cell to cell, and replacing one or all as one act. The grid stays as it is beside it. */
export function FindBar(): ReactNode {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const isReplacing = useApp((state) => state.gridTool === 'replace');
  const plan = usePlan((state) => state.plan);
  const chosen = useApp((state) => state.selection);
  const selection = clampSelection(chosen, gridShape(plan, 1));
  const selected = rangeOf(selection);
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [isWhole, setWhole] = useState(true);
  const [scope, setScope] = useState<Scope>(() => (isSingleCell(selected) ? 'all' : 'selection'));

  const cells = useMemo(() => planCells(plan), [plan]);
  const find = { text, isWhole };
  const range = rangeOfScope(scope, selected, cells.length, plan.period.weeks * 7);
  const found = findCells(find, range, cells);
  const at = found.findIndex(({ row, col }) => row === selection.active.row && col === selection.active.col);
  const current = found[at];

  function visit(cell: CellPosition | null): void {
    if (cell) store.getState().moveSelection(scope === 'all' ? { type: 'to', cell, extend: false } : { type: 'visit', cell });
  }

  function go(step: 1 | -1): void {
    visit(neighbourFind(found, selection.active, step));
  }

  function replace(which: readonly CellPosition[]): void {
    if (which.length === 0) return;
    const codes = plan.shiftCodes.map((code) => code.code);
    const written = writeCells(store, replaceFound(find, by, which, cells, codes));
    store.getState().announce(writtenInWords(written, words));
  }

  function replaceThis(): void {
    if (current) replace([current]);
    go(1);
  }

  function chooseScope(next: Scope): void {
    setScope(next);
    // Whole lines become the selection, so that one sees where is looked.
    if (next === 'lines') store.getState().moveSelection({ type: 'line' });
  }

  const onKey = useCallback((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.target.form?.querySelector<HTMLButtonElement>('[data-previous]')?.click();
  }, []);

  return (
    <ToolBar name={t(isReplacing ? 'rota.replace.title' : 'rota.find.title')} onSubmit={() => go(1)} onKey={onKey}>
      <label className="rota-tool-field">
        {t('rota.find.text')}
        <input
          className="cell-field rota-tool-text"
          autoComplete="off"
          spellCheck={false}
          maxLength={CELL_TEXT_LIMIT}
          value={text}
          data-dirty={text === '' ? undefined : ''}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {isReplacing && (
        <label className="rota-tool-field">
          {t('rota.find.by')}
          <input
            className="cell-field rota-tool-text"
            autoComplete="off"
            spellCheck={false}
            maxLength={CELL_TEXT_LIMIT}
            value={by}
            data-dirty={by === '' ? undefined : ''}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </label>
      )}
      <label className="rota-tool-field">
        {t('rota.find.where')}
        <select className="cell-field" value={scope} onChange={(event) => chooseScope(event.currentTarget.value as Scope)}>
          {SCOPES.map((each) => (
            <option key={each} value={each}>
              {t(`rota.find.where.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="rota-choice">
        <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />
        {t('rota.find.whole')}
      </label>
      <Button type="submit" variant="secondary" data-size="sm" aria-disabled={found.length === 0} title="Enter">
        {t('rota.find.next')}
      </Button>
      <Button type="button" variant="secondary" data-size="sm" data-previous="" aria-disabled={found.length === 0} title="Shift+Enter" onClick={() => go(-1)}>
        {t('rota.find.previous')}
      </Button>
      {isReplacing && (
        <>
          <Button type="button" variant="secondary" data-size="sm" aria-disabled={found.length === 0} onClick={replaceThis}>
            {t('rota.find.replace')}
          </Button>
          <Button type="button" data-size="sm" aria-disabled={found.length === 0} onClick={() => replace(found)}>
            {t('rota.find.replace-all', { count: found.length })}
          </Button>
        </>
      )}
      <output className="soft rota-tool-count">
        {text.trim() !== '' && (at < 0 ? t('rota.find.count', { count: found.length }) : t('rota.find.at', { number: at + 1, count: found.length }))}
      </output>
    </ToolBar>
  );
}

function rangeOfScope(scope: Scope, selected: CellRange, rows: number, cols: number): CellRange {
  if (scope === 'selection') return selected;
  return scope === 'lines' ? { ...selected, left: 0, right: cols - 1 } : { top: 0, left: 0, bottom: rows - 1, right: cols - 1 };
}

import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import type { Words } from '../app/locale/use-text.ts';
import { selectLineComments } from '../state/comment-selectors.ts';
import { selectLineMarks } from '../state/finding-selectors.ts';
import { usePlan } from '../state/store.ts';
import type { CellLooks } from './cell-look.ts';
import { cellNotes } from './cell-notes.ts';
import { cellUnder } from './cell-under.ts';
import { lineLabel } from './columns.ts';
import type { DayColumn } from './days.ts';
import { Mark } from './Mark.tsx';

interface GridTipProps {
  readonly grid: RefObject<HTMLElement | null>;
  readonly days: readonly DayColumn[];
  readonly looks: CellLooks;
  readonly words: Words;
  /** Cells too small for their text tell it here, also where nothing was found. */
  readonly isForEveryCell: boolean;
}

interface TipPlace {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly y: number;
}

/** Long enough that moving across cells shows nothing, short enough that stopping at one does. */
const HOVER_PAUSE_MS = 250;
/** Typing goes on undisturbed; who stays at a cell is told. */
const FOCUS_PAUSE_MS = 700;

/** What the marks of a cell mean, in words, when the pointer or the keyboard rests on it. Escape or moving on hides it. */
export function GridTip(props: GridTipProps): ReactNode {
  const [place, setPlace] = useState<TipPlace | null>(null);
  useTipPlace(props.grid, setPlace);
  return place && <Tip key={`${place.row}/${place.col}`} {...props} place={place} onLeave={() => setPlace(null)} />;
}

function useTipPlace(grid: RefObject<HTMLElement | null>, setPlace: (place: TipPlace | null) => void): void {
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    let timer = 0;
    let waiting = '';
    const hide = (): void => {
      clearTimeout(timer);
      waiting = '';
      setPlace(null);
    };
    const show = (row: number, col: number, box: DOMRect, x: number, pause: number): void => {
      if (waiting === `${row}/${col}`) return;
      hide();
      waiting = `${row}/${col}`;
      timer = window.setTimeout(() => setPlace({ row, col, x, y: box.bottom }), pause);
    };
    const onPointer = (event: PointerEvent): void => {
      const cell = event.buttons === 0 ? cellUnder(event.target, event.clientX) : null;
      if (cell === null || !(event.target instanceof Element)) return hide();
      show(cell.row, cell.col, event.target.getBoundingClientRect(), event.clientX, HOVER_PAUSE_MS);
    };
    const onLeave = (event: PointerEvent): void => {
      // One may move on to the tip itself, to read it at leisure.
      const isToTip = event.relatedTarget instanceof Element && event.relatedTarget.closest('.rota-tip') !== null;
      if (!isToTip) hide();
    };
    const onFocus = (event: FocusEvent): void => {
      const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
      if (cell === null || !cell.matches(':focus-visible')) return hide();
      const box = cell.getBoundingClientRect();
      show(Number(cell.dataset['row']), Number(cell.dataset['col']), box, box.left, FOCUS_PAUSE_MS);
    };
    element.addEventListener('pointermove', onPointer);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', hide);
    element.addEventListener('keydown', hide, { capture: true });
    element.addEventListener('pointerdown', hide);
    element.addEventListener('scroll', hide, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointermove', onPointer);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', hide);
      element.removeEventListener('keydown', hide, { capture: true });
      element.removeEventListener('pointerdown', hide);
      element.removeEventListener('scroll', hide);
    };
  }, [grid, setPlace]);
}

/** Room that a tip is given before it is set above its cell instead of below. */
const TIP_HEIGHT = 160;
const TIP_WIDTH = 352;

function Tip({ place, days, looks, words, isForEveryCell, onLeave }: GridTipProps & { readonly place: TipPlace; onLeave(): void }): ReactNode {
  const plan = usePlan((state) => state.plan);
  const line = plan.lines[place.row];
  const day = days[place.col];
  const marks = usePlan(selectLineMarks(line?.id ?? ''));
  const comments = usePlan(selectLineComments(line?.id ?? ''));
  const said = line ? (cellNotes(line, comments, words).get(place.col)?.parts ?? []) : [];
  const found = marks.byDay.get(place.col)?.findings ?? [];
  if (!line || !day || (found.length === 0 && said.length === 0 && !isForEveryCell)) return null;
  const left = Math.max(0, Math.min(place.x, window.innerWidth - TIP_WIDTH));
  const isAbove = place.y + TIP_HEIGHT > window.innerHeight;
  return (
    <div
      role="tooltip"
      className="rota-tip"
      onPointerLeave={onLeave}
      style={isAbove ? { left, bottom: window.innerHeight - place.y + 36 } : { left, top: place.y + 2 }}
    >
      <p className="strong">{words.t('rota.tip.cell', { line: lineLabel(line, words), day: day.name, content: looks(line.cells[place.col] ?? '').content })}</p>
      {found.map((finding, index) => (
        <p key={index} className="rota-tip-finding">
          <Mark severity={finding.severity} place="text" />
          <span>
            <b>{words.t('rota.cell.finding', { severity: words.td(`severity.${finding.severity}`), title: words.td(`rule.${finding.rule}.title`) })}</b>
            <br />
            {describeFinding(words.locale, finding, plan)}
          </span>
        </p>
      ))}
      {said.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}

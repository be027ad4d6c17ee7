import type { Competence } from '../domain/model/competence.ts';
import type { FullTimeWeekHours } from '../domain/model/plan.ts';
import { DAYS_PER_WEEK } from '../time/local-date.ts';
import type { CellBook } from './cell-book.ts';
import type { PlacedDays } from './place-days.ts';
import type { Block } from './recognise-blocks.ts';
import type { ColumnRole } from './recognise-columns.ts';
import { recogniseCompetence } from './recognise-competence.ts';
import { numberOf, percentInside, recognisePercent } from './recognise-percent.ts';
import { labelOf } from './recognise-rows.ts';
import { type FoundTimes, recogniseClock, recogniseTimes } from './recognise-times.ts';

/** A shift as it stands in the sheet, before anybody knows what it means. */
export interface FoundShift {
  readonly text: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** Times that stand under the code, in the second row. */
  readonly times: FoundTimes | null;
}

/** A line with what the workbook says about it; null where it says nothing. */
export interface FoundLine {
  readonly key: string;
  readonly label: string;
  readonly sheet: number;
  readonly address: string;
  competence: Competence | null;
  positionPercent: number | null;
  fullTimeWeekHours: FullTimeWeekHours | null;
  weekendEvery: number | null;
  /** By day of the period. */
  readonly shifts: Map<number, FoundShift>;
}

/** Longest period of a plan, in days. */
const MOST_DAYS = 53 * DAYS_PER_WEEK;
const LONGEST_LABEL = 200;
const LONGEST_TEXT = 40;
const NOTHING = /^[-–—−.]+$/;

/** The lines of all blocks, those of the same name joined over the weeks. What is in the way is written in the book. */
export function readLines(blocks: readonly Block[], placed: PlacedDays, book: CellBook): readonly FoundLine[] {
  const lines = new Map<string, FoundLine>();
  blocks.forEach((block, index) => {
    const times = new Map<string, number>();
    let heading: Competence | null = null;
    for (const [row, kind] of block.rows) {
      if (kind === 'heading') heading = recogniseCompetence(labelOf(block.view, block.header, row, null)) ?? heading;
      if (kind !== 'line') continue;
      const label = labelOf(block.view, block.header, row, block.roles).slice(0, LONGEST_LABEL);
      const base = label === '' ? block.view.address(row, 0) : label;
      const nth = (times.get(base) ?? 0) + 1;
      times.set(base, nth);
      const key = nth === 1 ? base : `${base} #${nth}`;
      const line = lines.get(key) ?? newLine(key, label, block, row);
      lines.set(key, line);
      readFacts(block, row, line, heading, book);
      readShifts(block, row, placed.days[index] ?? [], line, book);
    }
  });
  return [...lines.values()];
}

function newLine(key: string, label: string, { view, roles }: Block, row: number): FoundLine {
  const column = [...roles].find(([, role]) => role === 'label')?.[0] ?? 0;
  const place = { sheet: view.sheet, address: view.address(row, column) };
  return { key, label, ...place, competence: null, positionPercent: null, fullTimeWeekHours: null, weekendEvery: null, shifts: new Map() };
}

function readFacts(block: Block, row: number, line: FoundLine, heading: Competence | null, book: CellBook): void {
  const { view, roles } = block;
  const rows = block.secondRow === null ? [row] : [row, row + 1];
  const text = (wanted: ColumnRole): string => {
    const column = [...roles].find(([, role]) => role === wanted)?.[0];
    if (column === undefined) return '';
    // In two rows a fact may stand beside either.
    const place = rows.find((each) => view.text(each, column) !== '' && (each === row || block.rows.get(each) === 'second'));
    if (place === undefined) return '';
    book.claim(view, place, column, wanted === 'label' ? 'label' : 'position');
    return view.text(place, column);
  };
  const [label, competence, percent, hours, weekend] = [text('label'), text('competence'), text('percent'), text('week-hours'), text('weekend')];
  text('number');
  // In later weeks the same facts stand again; the first hold.
  line.competence ??= recogniseCompetence(competence) ?? recogniseCompetence(label) ?? heading;
  line.positionPercent ??= recognisePercent(percent) ?? percentInside(label);
  line.fullTimeWeekHours ??= weekHours(numberOf(hours));
  line.weekendEvery ??= weekendEvery(weekend);
}

function weekHours(hours: number): FullTimeWeekHours | null {
  return hours === 37.5 || hours === 35.5 || hours === 33.6 ? hours : null;
}

/** `3`, `1/3`, `hver 3.`, `hver tredje` */
function weekendEvery(text: string): number | null {
  const word = /annenhver|annankvar/i.test(text) ? '2' : /tredje/i.test(text) ? '3' : /fjerde/i.test(text) ? '4' : (/(?:1\/)?(\d{1,2})/.exec(text)?.[1] ?? '');
  const every = Number(word);
  return every >= 1 && every <= 53 ? every : null;
}

function readShifts(block: Block, row: number, days: readonly number[], line: FoundLine, book: CellBook): void {
  const { view, header } = block;
  header.days.forEach((day, index) => {
    const texts = [cellOf(block, row, day.column), block.rows.get(row + 1) === 'second' ? cellOf(block, row + 1, day.column) : null];
    const shift = joinRows(block, texts[0] ?? null, texts[1] ?? null, book);
    if (!shift) return;
    const place = days[index] ?? 0;
    if (place >= MOST_DAYS) return book.miss(shift, 'beyond-period');
    const earlier = line.shifts.get(place);
    if (earlier && earlier.text !== shift.text) return book.miss(shift, 'conflict');
    if (shift.text.length > LONGEST_TEXT) return book.miss(shift, 'too-long');
    book.claim(view, shift.row, shift.column, 'shift');
    if (!earlier) line.shifts.set(place, shift);
  });
}

/** What stands on a day in a row; what is written over several merged days holds for each of them. */
function cellOf(block: Block, row: number, column: number): FoundShift | null {
  const { view } = block;
  const merge = view.merges.find((each) => each.top <= row && row <= each.bottom && each.left <= column && column <= each.right && each.right > each.left);
  const from = merge && merge.top === row ? merge.left : column;
  const text = view.text(row, from);
  if (text === '') return null;
  if (NOTHING.test(text)) return { ...at(block, row, from), text: '', times: null };
  return { ...at(block, row, from), text, times: null };
}

function at({ view }: Block, row: number, column: number) {
  return { sheet: view.sheet, row, column, address: view.address(row, column) };
}

function joinRows(block: Block, first: FoundShift | null, second: FoundShift | null, book: CellBook): FoundShift | null {
  const { view, secondRow } = block;
  const one = claimEmpty(view, first, book);
  const two = claimEmpty(view, second, book);
  if (!two || secondRow === null) return one;
  if (secondRow === 'hours') {
    book.claim(view, two.row, two.column, 'sum');
    return one;
  }
  if (!one) return two;
  if (secondRow === 'end-times') {
    const start = recogniseClock(one.text);
    const end = recogniseClock(two.text);
    if (start !== null && end !== null && start !== end) {
      book.claim(view, two.row, two.column, 'shift');
      return { ...one, text: `${start}-${end}` };
    }
  }
  const times = secondRow === 'times' ? recogniseTimes(two.text) : null;
  if (times) {
    book.claim(view, two.row, two.column, 'shift');
    return { ...one, times };
  }
  book.miss(two, 'second-shift');
  return one;
}

/** A dash says that nothing is planned, which is understood. */
function claimEmpty(view: Block['view'], shift: FoundShift | null, book: CellBook): FoundShift | null {
  if (shift?.text !== '') return shift;
  book.claim(view, shift.row, shift.column, 'shift');
  return null;
}

import type { ColumnRoles } from './recognise-columns.ts';
import { recogniseCompetence } from './recognise-competence.ts';
import type { Header } from './recognise-header.ts';
import { percentInside, recognisePercent } from './recognise-percent.ts';
import { recogniseClock, recogniseTimes } from './recognise-times.ts';
import type { SheetView } from './sheet-view.ts';

/** What a row under a header is. */
export type RowKind = 'line' | 'second' | 'sum' | 'heading' | 'hidden' | 'text' | 'blank';

/** What the second of two rows of a person holds. */
export type SecondRow = 'hours' | 'end-times' | 'times' | 'shifts';

/** Rows by their place, from the header's end to the next header. */
export type RowKinds = ReadonlyMap<number, RowKind>;

const SUM_LABEL =
  /^(sum|totalt?|antall|antal|bemanning|behov|diff|differanse|avvik|på vakt|på jobb|dekning|ønsket|ønskt|krav|norm|total|wanted|demand|on duty|difference|dag(vakt)?(er|ar)?|kveld(s?vakt)?(er|ar)?|aften(vakt)?(er|ar)?|natt(e?vakt)?(er|ar)?|snitt|gj\.?snitt|timer|timar)\b/i;
/** A number, or what a formula gives that fails. */
const NUMBER = /^([-–−+]?\d+([.,]\d+)?( ?%)?|#[A-Z/0]+[!?]?|Err:\d+)$/;
const CODE = /^\p{L}[\p{L}\d]{0,7}$/u;

/** The days of a row as texts; empty days left out. */
export function dayTexts(view: SheetView, header: Header, row: number): readonly string[] {
  return header.days.map((day) => view.text(row, day.column)).filter((text) => text !== '');
}

/** Tells lines from sums, headings between them, and what else stands there. */
export function recogniseRows(view: SheetView, header: Header, end: number, roles: ColumnRoles | null): RowKinds {
  const kinds = new Map<number, RowKind>();
  let above: RowKind = 'heading';
  for (let row = header.bottom + 1; row < end; row += 1) {
    above = rowKind(view, header, row, roles, above);
    kinds.set(row, above);
  }
  markSecondRows(view, header, kinds, roles);
  return afterLastLine(kinds);
}

function rowKind(view: SheetView, header: Header, row: number, roles: ColumnRoles | null, above: RowKind): RowKind {
  if (isBlank(view, row)) return 'blank';
  if (view.isHiddenRow(row)) return 'hidden';
  const days = dayTexts(view, header, row);
  const label = labelOf(view, header, row, roles);
  const isPlaced = hasPosition(view, row, roles);
  const areNumbers = rowTexts(view, row).every((text) => text === label || NUMBER.test(text));
  if (areNumbers && !isPlaced && (label === '' || days.length > 0 || SUM_LABEL.test(label))) return 'sum';
  if (days.length > 0) return !isPlaced && above !== 'line' && above !== 'heading' && explainsCodes(view, row) ? 'text' : 'line';
  if (label === '') return 'text';
  return isPlaced || percentInside(label) !== null ? 'line' : 'heading';
}

/** Whether a row says what codes mean rather than who works: a code and beside it times, in one cell or in two. */
function explainsCodes(view: SheetView, row: number): boolean {
  const texts = rowTexts(view, row);
  return texts.some((text, index) => {
    const next = texts[index + 1] ?? '';
    return CODE.test(text) && (recogniseTimes(next) !== null || (recogniseClock(next) !== null && recogniseClock(texts[index + 2] ?? '') !== null));
  });
}

function rowTexts(view: SheetView, row: number): readonly string[] {
  return Array.from({ length: view.width }, (_, column) => view.text(row, column)).filter((text) => text !== '');
}

/** A row whose name cell is empty belongs to the line above it, where half of all lines have such a row. */
function markSecondRows(view: SheetView, header: Header, kinds: Map<number, RowKind>, roles: ColumnRoles | null): void {
  const lines = [...kinds].filter(([row, kind]) => kind === 'line' && labelOf(view, header, row, roles) !== '').map(([row]) => row);
  const seconds = lines
    .map((row) => row + 1)
    .filter((row) => {
      const kind = kinds.get(row);
      return (kind === 'line' || kind === 'sum') && labelOf(view, header, row, roles) === '' && dayTexts(view, header, row).length > 0;
    });
  if (lines.length === 0 || seconds.length < lines.length / 2) return;
  for (const row of seconds) kinds.set(row, 'second');
}

/** A heading below all lines is a text. */
function afterLastLine(kinds: ReadonlyMap<number, RowKind>): RowKinds {
  const last = [...kinds].findLast(([, kind]) => kind === 'line' || kind === 'second')?.[0] ?? -1;
  return new Map([...kinds].map(([row, kind]) => [row, kind === 'heading' && row > last ? 'text' : kind]));
}

/** What the second rows of a block hold, seen together with the first. */
export function recogniseSecondRow(view: SheetView, header: Header, kinds: RowKinds): SecondRow | null {
  const seconds = [...kinds].filter(([, kind]) => kind === 'second').map(([row]) => row);
  if (seconds.length === 0) return null;
  const below = seconds.flatMap((row) => dayTexts(view, header, row));
  const above = seconds.flatMap((row) => dayTexts(view, header, row - 1));
  const isClock = (text: string): boolean => /[:.]\d\d$|^\d{3,4}$/.test(text) && recogniseClock(text) !== null;
  if (mostly(below, isClock) && mostly(above, isClock)) return 'end-times';
  if (mostly(below, (text) => recogniseTimes(text) !== null) && !mostly(above, (text) => recogniseTimes(text) !== null)) return 'times';
  return mostly(below, (text) => NUMBER.test(text)) ? 'hours' : 'shifts';
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length >= texts.length * 0.8;
}

/** What names a row: the label column, or before the columns are known everything left of the days. */
export function labelOf(view: SheetView, header: Header, row: number, roles: ColumnRoles | null): string {
  if (roles) {
    const column = [...roles].find(([, role]) => role === 'label')?.[0];
    return column === undefined ? '' : view.text(row, column);
  }
  const first = Math.min(...header.days.map((day) => day.column));
  const texts: string[] = [];
  for (let column = 0; column < first; column += 1) texts.push(view.text(row, column));
  return texts.find((text) => /\p{L}/u.test(text)) ?? texts.find((text) => text !== '') ?? '';
}

/** Whether a size of position or a competence stands beside the days, as it does for people and not for what else is written below them. */
function hasPosition(view: SheetView, row: number, roles: ColumnRoles | null): boolean {
  return [...(roles ?? [])].some(([column, role]) => {
    const text = view.text(row, column);
    return (role === 'percent' && recognisePercent(text) !== null) || (role === 'competence' && recogniseCompetence(text) !== null);
  });
}

function isBlank(view: SheetView, row: number): boolean {
  for (let column = 0; column < view.width; column += 1) if (view.cell(row, column) !== null) return false;
  return true;
}

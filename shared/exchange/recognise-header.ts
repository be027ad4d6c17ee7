import { daysBetween, localDate, weekdayIndex } from '../time/local-date.ts';
import { dateOf, type FoundDate, recogniseDate } from './recognise-date.ts';
import { recogniseWeekday } from './recognise-weekday.ts';
import type { SheetView } from './sheet-view.ts';

/** A column that stands for one day. */
export interface DayColumn {
  readonly column: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Days after the first Monday of this header, counted from its own weeks. */
  readonly day: number;
  readonly date: FoundDate | null;
  /** The number in `Uke 3` over the column. */
  readonly week: number | null;
}

/** The rows that say which column is which day. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly days: readonly DayColumn[];
  /** Whether the weekdays are known, and not only taken to begin on a Monday. */
  readonly hasWeekdays: boolean;
  /** Where a week number stands. */
  readonly weekLabels: readonly { readonly row: number; readonly column: number }[];
}

/** A row with fewer days than this is no header. */
const FEWEST_DAYS = 5;
/** So large a part of the days must follow one on another, which a row of shift codes never does. */
const ORDERLY = 0.8;
/** Weekdays, dates and week numbers of one header stand this close together. */
const HEADER_ROWS = 3;
const WEEK_LABEL = /^(?:(?:uke|veke|week|u|v)\.? ?(\d{1,2})\b|(\d{1,2})\. ?(?:uke|veke)\b)/i;
/** A leap year for dates whose year is not known. */
const SOME_YEAR = 2028;

interface DayWord {
  readonly column: number;
  readonly weekdays: readonly number[];
  readonly date: FoundDate | null;
}

/** Every header of a sheet, from top to bottom: weeks may stand beside or under one another. With `only`, the one in or about that row. */
export function recogniseHeaders(view: SheetView, only?: number): readonly Header[] {
  const dayRows: { row: number; days: readonly OrderedDay[] }[] = [];
  for (let row = 0; row < view.height; row += 1) {
    if (only !== undefined && Math.abs(row - only) >= HEADER_ROWS) continue;
    const days = orderedDays(dayWords(view, row)) ?? (row === only ? daysByPlace(view, row) : null);
    if (days) dayRows.push({ row, days });
  }
  const headers: Header[] = [];
  for (let index = 0; index < dayRows.length; index += 1) {
    const first = dayRows[index];
    if (!first) continue;
    const next = dayRows[index + 1];
    const isPair = next !== undefined && next.row - first.row < HEADER_ROWS && isDated(first.days) !== isDated(next.days) && share(first.days, next.days);
    const rows = isPair ? [first, next] : [first];
    if (isPair) index += 1;
    const header = toHeader(view, rows, headers.at(-1)?.bottom ?? -1);
    if (only === undefined || (header.top <= only && only <= header.bottom)) headers.push(header);
  }
  return headers;
}

function dayWords(view: SheetView, row: number): readonly DayWord[] {
  const words: DayWord[] = [];
  for (let column = 0; column < view.width; column += 1) {
    const word = dayWord(view, row, column);
    if (word) words.push(word);
  }
  return words;
}

function dayWord(view: SheetView, row: number, column: number): DayWord | null {
  const cell = view.cell(row, column);
  if (cell === null || cell.kind === 'number' || cell.kind === 'time' || cell.kind === 'boolean') return null;
  const text = view.text(row, column);
  const weekdays = recogniseWeekday(text);
  if (weekdays.length > 0) return { column, weekdays, date: null };
  // `Ma 4.1`, `man 04.01.2027`, `Ma 4`
  const parts = /^([a-zæøå]+)\.?,? ?(\d.*)$/i.exec(text);
  const named = recogniseWeekday(parts?.[1] ?? '');
  const date = recogniseDate(parts && named.length > 0 ? (parts[2] ?? '') : text);
  if (date) return { column, weekdays: named.length > 0 ? named : weekdaysOf(date), date };
  return named.length > 0 && /^\d{1,2}\.?$/.test(parts?.[2] ?? '') ? { column, weekdays: named, date: null } : null;
}

/** Without a year a date may be any weekday; what stands around it decides. */
function weekdaysOf(date: FoundDate): readonly number[] {
  const real = date.year === null ? null : dateOf(date, date.year);
  return real === null ? [] : [weekdayIndex(real)];
}

interface OrderedDay extends DayWord {
  /** Days after the first of the row. */
  readonly offset: number;
  readonly weekday: number | null;
}

/** The days of a row when they follow one on another; null when the row is no header. */
function orderedDays(words: readonly DayWord[]): readonly OrderedDay[] | null {
  if (words.length < FEWEST_DAYS) return null;
  const dated = words.filter((word) => word.date !== null).length >= words.length * ORDERLY;
  const days = dated ? orderByDate(words) : orderByWeekday(words.filter((word) => word.weekdays.length > 0));
  if (days.length < FEWEST_DAYS) return null;
  const steps = days.slice(1).map((day, index) => day.offset - (days[index]?.offset ?? 0));
  // Departments that close at weekends go from Friday to Monday.
  const orderly = steps.filter((step) => step === 1 || step === 3).length;
  return orderly >= steps.length * ORDERLY ? days : null;
}

function orderByDate(words: readonly DayWord[]): readonly OrderedDay[] {
  let year = words.find((word) => word.date?.year)?.date?.year ?? SOME_YEAR;
  const start = localDate('2000-01-03');
  let previous: number | null = null;
  const numbers = words.flatMap((word) => {
    const date = word.date ? dateOf(word.date, year) : null;
    if (date === null) return [];
    let number = daysBetween(start, date);
    // From December into January without a year.
    if (previous !== null && number < previous && word.date?.year === null) {
      year += 1;
      number = daysBetween(start, dateOf(word.date, year) ?? date);
    }
    previous = number;
    return [{ word, number }];
  });
  const first = numbers[0]?.number ?? 0;
  const anchor = numbers.find(({ word }) => word.weekdays.length === 1);
  return numbers.map(({ word, number }) => ({
    ...word,
    offset: number - first,
    weekday: anchor ? ((((anchor.word.weekdays[0] ?? 0) + number - anchor.number) % 7) + 7) % 7 : null,
  }));
}

/** Of the weekdays that a letter may mean, the one that comes next. */
function orderByWeekday(words: readonly DayWord[]): readonly OrderedDay[] {
  const tries = (words[0]?.weekdays ?? []).map((first) => {
    const days: OrderedDay[] = [];
    let weekday = first;
    let offset = 0;
    for (const [index, word] of words.entries()) {
      if (index > 0) {
        const step = Math.min(...word.weekdays.map((each) => (each - weekday + 6) % 7)) + 1;
        offset += step;
        weekday = (weekday + step) % 7;
      }
      days.push({ ...word, offset, weekday });
    }
    return { days, offset };
  });
  return tries.sort((a, b) => a.offset - b.offset)[0]?.days ?? [];
}

/** Where somebody says that a row holds the days, but nothing in it can be read: one day a filled column, from a Monday. */
function daysByPlace(view: SheetView, row: number): readonly OrderedDay[] | null {
  const filled: number[] = [];
  for (let column = 0; column < view.width; column += 1) {
    const text = view.text(row, column);
    if (text !== '' && text.length <= 5 && (recogniseWeekday(text).length > 0 || recogniseDate(text) !== null || /^\d{1,2}$/.test(text))) filled.push(column);
  }
  const days = filled.map((column, index) => ({ column, weekdays: [], date: null, offset: index, weekday: index % 7 }));
  return days.length > 0 ? days : null;
}

function isDated(days: readonly DayWord[]): boolean {
  return days.every((day) => day.date !== null);
}

/** Whether weekdays and dates stand over the same columns. */
function share(one: readonly DayWord[], other: readonly DayWord[]): boolean {
  const columns = new Set(one.map((day) => day.column));
  return other.filter((day) => columns.has(day.column)).length >= FEWEST_DAYS;
}

function toHeader(view: SheetView, rows: readonly { readonly row: number; readonly days: readonly OrderedDay[] }[], above: number): Header {
  const [main] = [...rows].sort((a, b) => b.days.length - a.days.length);
  const top = rows[0]?.row ?? 0;
  const bottom = rows.at(-1)?.row ?? top;
  const weekRow = weekLabelRow(view, Math.max(above + 1, top - HEADER_ROWS), bottom);
  const other = rows.find((row) => row !== main);
  const merged = (main?.days ?? []).map((day) => {
    const twin = other?.days.find((each) => each.column === day.column);
    return { ...day, date: day.date ?? twin?.date ?? null, weekday: day.weekday ?? twin?.weekday ?? null };
  });
  const anchor = merged.find((day) => day.weekday !== null);
  // Dates alone, without a year: they are taken to begin on a Monday until something says otherwise.
  const firstWeekday = anchor ? ((((anchor.weekday ?? 0) - anchor.offset) % 7) + 7) % 7 : 0;
  return {
    top: Math.min(top, weekRow?.row ?? top),
    bottom,
    hasWeekdays: anchor !== undefined,
    days: merged.map(({ column, date, offset }) => ({
      column,
      date,
      day: firstWeekday + offset,
      weekday: (firstWeekday + offset) % 7,
      week: weekRow?.labels.findLast((label) => label.column <= column)?.week ?? null,
    })),
    weekLabels: (weekRow?.labels ?? []).map((label) => ({ row: weekRow?.row ?? 0, column: label.column })),
  };
}

/** The row with most week numbers near a header. */
function weekLabelRow(view: SheetView, from: number, to: number) {
  const found = [];
  for (let row = from; row <= to; row += 1) {
    const labels = [];
    for (let column = 0; column < view.width; column += 1) {
      const week = weekNumber(view.text(row, column));
      if (week !== null) labels.push({ column, week });
    }
    if (labels.length > 0) found.push({ row, labels });
  }
  return found.sort((a, b) => b.labels.length - a.labels.length)[0] ?? null;
}

/** The number in `Uke 3`, `veke 12`, `Week 2`, `3. uke`. */
export function weekNumber(text: string): number | null {
  const match = WEEK_LABEL.exec(text.trim());
  const week = Number(match?.[1] ?? match?.[2] ?? Number.NaN);
  return week >= 1 && week <= 53 ? week : null;
}

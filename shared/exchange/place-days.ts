import { addDays, DAYS_PER_WEEK, daysBetween, type LocalDate, weekdayIndex } from '../time/local-date.ts';
import type { Block } from './recognise-blocks.ts';
import { dateOf, type FoundDate } from './recognise-date.ts';
import type { DayColumn } from './recognise-header.ts';
import { weekNumber } from './recognise-header.ts';
import { labelOf } from './recognise-rows.ts';
import type { Workbook } from './workbook.ts';

/** Where the days of all blocks lie in one period. */
export interface PlacedDays {
  /** The Monday of the first week where the workbook names dates with a year, otherwise null. */
  readonly start: LocalDate | null;
  readonly weeks: number;
  readonly hasDates: boolean;
  /** By block, by place of the day in its header: days after the first Monday of the period. */
  readonly days: readonly (readonly number[])[];
}

const YEAR = /\b(20[2-9]\d)\b/;

/** Puts the blocks in order: by dates, by week numbers, or one after another where the same lines come again. */
export function placeDays(
  workbook: Workbook,
  blocks: readonly Block[],
  { fileName, today }: { readonly fileName: string; readonly today: LocalDate },
): PlacedDays {
  const year = findYear(workbook, blocks, fileName);
  const dates = blocks.map((block) => datesOf(block, year, Number(today.slice(0, 4))));
  if (dates.length > 0 && dates.every((each) => each !== null)) return placeByDates(dates);
  const weeks = blocks.map((block) => firstWeek(workbook, block));
  const offsets = weeks.every((week) => week !== null) ? offsetsByWeek(weeks) : offsetsInTurn(blocks);
  const days = blocks.map((block, index) => block.header.days.map((day) => (offsets[index] ?? 0) * DAYS_PER_WEEK + day.day));
  return { start: null, weeks: weekCount(days), hasDates: blocks.some((block) => block.header.days.some((day) => day.date !== null)), days };
}

/** A year in a date, over the rota, in the name of a sheet or of the file. */
function findYear(workbook: Workbook, blocks: readonly Block[], fileName: string): number | null {
  for (const { header } of blocks) for (const day of header.days) if (day.date?.year) return day.date.year;
  const texts = blocks.flatMap(({ view, header }) => {
    const above: string[] = [workbook.sheets[view.sheet]?.name ?? ''];
    for (let row = 0; row <= header.bottom; row += 1) for (let column = 0; column < view.width; column += 1) above.push(view.text(row, column));
    return above;
  });
  const found = [...texts, fileName].map((text) => YEAR.exec(text)?.[1]).find((text) => text !== undefined);
  return found === undefined ? null : Number(found);
}

/**
 * The date of each day of a header; null where it has none, or none that fits. Where no year is written, it is the one about now in which
 * the dates fall on the weekdays over them.
 */
function datesOf({ header }: Block, written: number | null, thisYear: number): readonly LocalDate[] | null {
  const anchor = header.days.find((day) => day.date !== null);
  if (!anchor?.date) return null;
  const found: FoundDate = { ...anchor.date, year: null };
  const inText = anchor.date.year ?? written;
  const near = (year: number): readonly number[] => [year, year + 1, year - 1];
  const years = anchor.date.year !== null ? [anchor.date.year] : near(inText ?? thisYear);
  if (inText === null && !header.hasWeekdays) return null;
  const isDay = (date: LocalDate): boolean => !header.hasWeekdays || weekdayIndex(date) === anchor.weekday;
  const date = years.map((year) => dateOf(found, year)).find((each) => each !== null && isDay(each) && fits(header.days, anchor, each));
  return date ? header.days.map((day) => addDays(date, day.day - anchor.day)) : null;
}

/** Whether the dates of a header are those that its days would have if the anchor lay on the date. */
function fits(days: readonly DayColumn[], anchor: DayColumn, date: LocalDate): boolean {
  const dated = days.filter((day) => day.date !== null);
  const right = dated.filter((day) => {
    const real = addDays(date, day.day - anchor.day);
    return Number(real.slice(8)) === day.date?.day && Number(real.slice(5, 7)) === day.date.month;
  });
  return right.length >= dated.length * 0.8;
}

function placeByDates(dates: readonly (readonly LocalDate[])[]): PlacedDays {
  const first = dates.flat().reduce((earliest, date) => (date < earliest ? date : earliest));
  const start = addDays(first, -weekdayIndex(first));
  const days = dates.map((each) => each.map((date) => daysBetween(start, date)));
  return { start, weeks: weekCount(days), hasDates: true, days };
}

/** The week that a block begins with, by its header or by the name of its sheet. */
function firstWeek(workbook: Workbook, { view, header }: Block): number | null {
  const inHeader = header.days.find((day) => day.week !== null)?.week;
  return inHeader ?? weekNumber(workbook.sheets[view.sheet]?.name ?? '');
}

/** Weeks after the first; a lower number after a higher one lies in the next year. */
function offsetsByWeek(weeks: readonly number[]): readonly number[] {
  const first = weeks[0] ?? 1;
  return weeks.map((week) => (week >= first ? week - first : week + 52 - first));
}

/** A block whose lines came before is a later week; one with other lines is the same week, further down. */
function offsetsInTurn(blocks: readonly Block[]): readonly number[] {
  const seen = new Set<string>();
  let offset = 0;
  let length = 0;
  return blocks.map((block) => {
    const labels = block.lines.map((row) => labelOf(block.view, block.header, row, block.roles));
    if (labels.some((label) => label !== '' && seen.has(label))) {
      offset += length;
      seen.clear();
      length = 0;
    }
    for (const label of labels) seen.add(label);
    length = Math.max(length, weekCount([block.header.days.map((day) => day.day)]));
    return offset;
  });
}

function weekCount(days: readonly (readonly number[])[]): number {
  return Math.floor(Math.max(0, ...days.flat()) / DAYS_PER_WEEK) + 1;
}

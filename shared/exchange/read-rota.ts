import { addDays, DAYS_PER_WEEK, type LocalDate, weekdayIndex } from '../time/local-date.ts';
import { type CellBook, openCellBook } from './cell-book.ts';
import { chooseSheets } from './choose-sheets.ts';
import { claimSurroundings, claimTitles, missAllElse, missTheRest } from './claim-surroundings.ts';
import type { ImportAnswers } from './import-answers.ts';
import { layoutSignature } from './layout-signature.ts';
import { type PlacedDays, placeDays } from './place-days.ts';
import { type CodeBook, readCodes } from './read-codes.ts';
import { type FoundLine, readLines } from './read-lines.ts';
import type { Block } from './recognise-blocks.ts';
import { type LegendEntry, recogniseLegend } from './recognise-legend.ts';
import type { CellRole, NotUnderstood, OpenQuestion, ReadCode, ReadLine, ReadPeriod, ReadUnit, RotaReading } from './rota-reading.ts';
import { cellText, viewSheet } from './sheet-view.ts';
import { toReadLines } from './to-read-lines.ts';
import { cellAddress, type Workbook } from './workbook.ts';

/** What is known besides the workbook. */
export interface ReadingContext {
  readonly fileName: string;
  readonly today: LocalDate;
}

/** The reading, and what each cell was taken for, by sheet and address. */
export interface RotaRead {
  readonly reading: RotaReading;
  readonly roles: ReadonlyMap<number, ReadonlyMap<string, CellRole>>;
}

/** Rotas up to this long, in weeks, may be base rotas though they carry dates. */
const LONGEST_CYCLE = 12;
const MOST_WEEKS = 53;
const NUMBER = /^[-–−+]?\d+([.,]\d+)?$/;

/**
 * Finds the rota in a workbook. Answers go before what was found, and what was found before what is proposed. Every cell that holds something
 * is either taken for something or listed as not understood. Never fails: a workbook without a rota gives a reading without lines.
 */
export function readRota(workbook: Workbook, answers: ImportAnswers, context: ReadingContext): RotaRead {
  const { blocks, sheets } = chooseSheets(workbook, answers.layout ?? {});
  const placed = placeDays(workbook, blocks, context);
  const book = openCellBook();
  const lines = readLines(blocks, placed, book);
  for (const block of blocks) claimSurroundings(block, book);
  const legend = readLegend(workbook, blocks, lines, book);
  const codes = readCodes(lines, legend, answers.codes ?? {});
  accountForTheRest(workbook, blocks, book);
  const unknown = unknownShifts(lines, codes);
  const found = toReadLines(lines, codes, Math.min(placed.weeks, MOST_WEEKS), answers);
  const period = readPeriod(placed, answers, context.today);
  const unit = readUnit(workbook, blocks, answers, context.fileName);
  return {
    reading: {
      signature: layoutSignature(blocks),
      sheets,
      isTurned: blocks[0]?.view.isTurned ?? false,
      period,
      codes: codes.codes,
      lines: found,
      unit,
      planName: (answers.planName ?? title(workbook, blocks) ?? baseName(context.fileName)).slice(0, 200),
      open: openQuestions(period, codes.codes, found, unit),
      notUnderstood: inReadingOrder([...unknown, ...book.missed, ...notes(workbook)]),
    },
    roles: withUnknown(book, unknown),
  };
}

function readLegend(workbook: Workbook, blocks: readonly Block[], lines: readonly FoundLine[], book: CellBook): readonly LegendEntry[] {
  const used = new Set(lines.flatMap((line) => [...line.shifts.values()].map((shift) => shift.text)));
  return workbook.sheets.flatMap((sheet, index) => {
    const view = viewSheet(sheet, index, false);
    const inRota = blocks.filter((block) => block.view.sheet === index);
    const isFree = (row: number, column: number): boolean => book.isFree(index, view.address(row, column));
    // On a sheet without the rota any text may explain codes; beside the rota, only what nobody else claimed.
    const entries = recogniseLegend(view, inRota.length === 0 ? () => true : isFree, used);
    for (const cell of entries.flatMap((entry) => entry.cells)) book.claim(view, cell.row, cell.column, 'legend');
    return entries;
  });
}

function accountForTheRest(workbook: Workbook, blocks: readonly Block[], book: CellBook): void {
  for (const block of blocks) missTheRest(block, book);
  workbook.sheets.forEach((sheet, index) => {
    const inRota = blocks.filter((block) => block.view.sheet === index);
    const view = inRota[0]?.view ?? viewSheet(sheet, index, false);
    if (inRota.length > 0) claimTitles(view, Math.min(...inRota.map((block) => block.header.top)), book);
    if (inRota.length > 0 || book.roles.has(index)) missAllElse(view, book);
    else if (view.height > 0) book.miss({ sheet: index, row: 0, column: 0, text: sheet.name, times: null, address: wholeSheet(sheet) }, 'sheet');
  });
}

function wholeSheet(sheet: Workbook['sheets'][number]): string {
  return `A1:${cellAddress(sheet.rows.length - 1, Math.max(0, (sheet.rows[0]?.length ?? 1) - 1))}`;
}

/** Shifts that stay in the plan as unknown texts. */
function unknownShifts(lines: readonly FoundLine[], { codes, keyOf }: CodeBook): readonly NotUnderstood[] {
  const unknown = new Set(codes.filter((code) => code.meaning.as === 'unknown').map((code) => code.key));
  return lines.flatMap((line) =>
    [...line.shifts.values()]
      .filter((shift) => unknown.has(keyOf(shift)))
      .map(({ sheet, address, text }): NotUnderstood => ({ sheet, address, found: text, why: NUMBER.test(text) ? 'number' : 'unknown-code' })),
  );
}

function withUnknown(book: CellBook, unknown: readonly NotUnderstood[]): RotaRead['roles'] {
  const roles = new Map([...book.roles].map(([sheet, cells]) => [sheet, new Map(cells)] as const));
  for (const { sheet, address } of unknown) roles.get(sheet)?.set(address, 'unknown');
  return roles;
}

function notes(workbook: Workbook): readonly NotUnderstood[] {
  return workbook.sheets.flatMap((sheet, index) =>
    sheet.notes.map(({ row, column, text }): NotUnderstood => ({ sheet: index, address: cellAddress(row, column), found: text, why: 'note' })),
  );
}

/** By sheet, row and column. */
function inReadingOrder(all: readonly NotUnderstood[]): readonly NotUnderstood[] {
  const placed = all.map((miss) => {
    const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)/.exec(miss.address) ?? [];
    return { miss, row: Number(digits), column: letters.padStart(3, ' ') };
  });
  placed.sort((a, b) => a.miss.sheet - b.miss.sheet || a.row - b.row || (a.column < b.column ? -1 : Number(a.column > b.column)));
  return placed.map(({ miss }) => miss);
}

function readPeriod(placed: PlacedDays, { period = {} }: ImportAnswers, today: LocalDate): ReadPeriod {
  const weeks = Math.min(placed.weeks, MOST_WEEKS);
  const isLong = weeks > LONGEST_CYCLE;
  const isKnown = placed.start !== null && isLong;
  const nextMonday = addDays(today, DAYS_PER_WEEK - weekdayIndex(today));
  const start = period.start ?? placed.start ?? nextMonday;
  const isAnswered = period.kind !== undefined && (period.start !== undefined || placed.start !== null);
  return {
    kind: period.kind ?? (isLong ? 'calendar' : 'cycle'),
    start: addDays(start, -weekdayIndex(start)),
    weeks,
    source: isAnswered ? 'answered' : isKnown ? 'found' : 'proposed',
    hasDates: placed.start !== null,
  };
}

function readUnit(workbook: Workbook, blocks: readonly Block[], { unit = {} }: ImportAnswers, fileName: string): ReadUnit {
  return {
    name: (unit.name ?? title(workbook, blocks) ?? baseName(fileName)).slice(0, 120),
    municipality: unit.municipality ?? '',
    serviceType: unit.serviceType ?? 'nursing-home-long-stay',
    places: unit.places ?? 0,
    source: unit.name !== undefined && unit.municipality !== undefined && unit.places !== undefined ? 'answered' : 'proposed',
  };
}

/** The first words over the rota. */
function title(workbook: Workbook, blocks: readonly Block[]): string | null {
  const [first] = blocks;
  const rows = first && !first.view.isTurned ? (workbook.sheets[first.view.sheet]?.rows.slice(0, first.header.top) ?? []) : [];
  const text = rows.flat().find((cell) => cell?.kind === 'text' && /\p{L}{3}/u.test(cell.text));
  return text ? cellText(text) : null;
}

function baseName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || fileName || '?';
}

function openQuestions(period: ReadPeriod, codes: readonly ReadCode[], lines: readonly ReadLine[], unit: ReadUnit): readonly OpenQuestion[] {
  const isOpen: Readonly<Record<OpenQuestion, boolean>> = {
    codes: codes.some((code) => code.source === 'proposed'),
    percent: lines.some((line) => line.positionPercent.source === 'proposed'),
    competence: lines.some((line) => line.competence.source === 'proposed'),
    period: period.source === 'proposed',
    unit: unit.source === 'proposed',
  };
  return (Object.keys(isOpen) as OpenQuestion[]).filter((question) => isOpen[question]);
}

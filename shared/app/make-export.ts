import type { Plan } from '../domain/model/plan.ts';
import type { Evaluation } from '../domain/model/results.ts';
import { lineTitle } from '../exchange/write/line-title.ts';
import type { Locale } from '../i18n/translate.ts';
import { dayInNorway, type Instant } from '../time/instant.ts';
import { fileNameFor, fileNameOf } from './file-name.ts';
import type { FileWriters } from './ports/export-files.ts';

/** xlsx: workbook with formulas. csv: the rota as text. shifts: one row a shift, as text. ics: one calendar a line. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'shifts', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly locale: Locale;
  readonly now: Instant;
  /** For calendars: the line, or null for every line. The caller has made sure that it exists. */
  readonly line: string | null;
  /** For calendars and the list of shifts: whether days off and leave come along. */
  readonly daysOff: boolean;
}

export interface MadeFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The files of an export, for the command line and the screen alike: one, or for calendars one a line. */
export async function makeExport(plan: Plan, evaluation: Evaluation, choice: ExportChoice, writers: FileWriters): Promise<readonly MadeFile[]> {
  const { locale } = choice;
  const input = { plan, evaluation, locale, exportedOn: dayInNorway(choice.now) };
  // Loaded when they are needed: much code, and most sessions export nothing.
  if (choice.format === 'xlsx') {
    const { buildWorkbook } = await import('../exchange/write/build-workbook.ts');
    return [{ fileName: fileNameFor(plan, '', 'xlsx'), mediaType: XLSX, bytes: await writers.workbook(buildWorkbook(input)) }];
  }
  if (choice.format === 'csv') {
    const { rotaTable } = await import('../exchange/write/rota-table.ts');
    return [{ fileName: fileNameFor(plan, '', 'csv'), mediaType: CSV, bytes: await writers.textTable(rotaTable(input)) }];
  }
  if (choice.format === 'shifts') {
    const { entryList } = await import('../exchange/write/entry-list.ts');
    const bytes = await writers.textTable(entryList(input, choice.daysOff));
    return [{ fileName: fileNameFor(plan, LIST_SUFFIX[locale], 'csv'), mediaType: CSV, bytes }];
  }
  return calendars(plan, choice, writers);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';
const LIST_SUFFIX: Readonly<Record<Locale, string>> = { nb: 'vaktliste', nn: 'vaktliste', en: 'shifts' };

async function calendars(plan: Plan, { locale, now, line, daysOff }: ExportChoice, writers: FileWriters): Promise<readonly MadeFile[]> {
  const { buildCalendar } = await import('../exchange/write/build-calendar.ts');
  const width = String(plan.lines.length).length;
  const files: MadeFile[] = [];
  for (const [index, each] of plan.lines.entries()) {
    if (line !== null && each.id !== line) continue;
    const bytes = await writers.calendar(buildCalendar({ plan, locale, madeAt: now, daysOff }, index));
    // The number in front keeps the order of the rota and tells lines of one name apart.
    files.push({ fileName: fileNameOf(`${String(index + 1).padStart(width, '0')} ${lineTitle(locale, each)}`, 'ics'), mediaType: 'text/calendar', bytes });
  }
  return files;
}

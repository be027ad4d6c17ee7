import type { CalendarDoc } from '../../exchange/write/calendar-doc.ts';
import type { TextRow, WorkbookDoc } from '../../exchange/write/workbook-doc.ts';

/** Turns a finished workbook into the bytes of an xlsx file. */
export type WriteWorkbook = (doc: WorkbookDoc) => Promise<Uint8Array>;

/** Turns rows into the bytes of a text file as Norwegian spreadsheet programs open it: semicolons, decimal comma, UTF-8 with its mark. */
export type WriteTextTable = (rows: readonly TextRow[]) => Promise<Uint8Array>;

/** Turns a calendar into the bytes of an iCalendar file, with the clock of Norway. */
export type WriteCalendar = (doc: CalendarDoc) => Promise<Uint8Array>;

/** Files that other programs read. They may throw; `plan.export` answers `export.failed` then. */
export interface FileWriters {
  readonly workbook: WriteWorkbook;
  readonly textTable: WriteTextTable;
  readonly calendar: WriteCalendar;
}

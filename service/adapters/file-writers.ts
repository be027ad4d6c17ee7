import type { FileWriters } from '#shared/app/ports/export-files.ts';

/** The libraries are loaded with the first file, so that they cost nothing before. */
export const fileWriters: FileWriters = {
  workbook: async (doc) => (await import('./spreadsheet/write-workbook.ts')).writeWorkbook(doc),
  textTable: async (rows) => (await import('./spreadsheet/write-text-table.ts')).writeTextTable(rows),
  calendar: async (doc) => (await import('./calendar-file/write-calendar.ts')).writeCalendar(doc),
};

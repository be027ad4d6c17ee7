import { writeCsv } from 'hucre/csv';
import type { WriteTextTable } from '#shared/app/ports/export-files.ts';

/** What a spreadsheet program would take for a formula. A dash alone, and a figure, are none. */
const FORMULA = /^[=+\-@|\t\r\n]/;

/** Semicolons, decimal comma and UTF-8 with its mark: so Excel on a Norwegian machine opens it without asking. */
export const writeTextTable: WriteTextTable = async (rows) => {
  const fields = rows.map((row) => row.map((field) => (typeof field === 'number' ? String(field).replace('.', ',') : harmless(field))));
  return new TextEncoder().encode(writeCsv(fields, { delimiter: ';', bom: true }));
};

/** An apostrophe in front makes a spreadsheet program take the field for text; ours takes it off again. */
function harmless(text: string): string {
  return FORMULA.test(text) && text !== '-' ? `'${text}` : text;
}

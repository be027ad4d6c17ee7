import { parseCsv } from 'hucre/csv';
import type { Sheet, Workbook } from '#shared/exchange/workbook.ts';
import { toSheet } from './to-sheet.ts';

/** What separates the fields, the likeliest first: Excel in Norwegian writes semicolons, because the comma is the decimal sign. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
const LINES_LOOKED_AT = 50;
/** Excel's own line that names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A text file with fields as a workbook of one sheet. All its cells are text: what is a number or a date shows where it stands. */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  const text = decodeText(bytes);
  const named = SEPARATOR_LINE.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const rows = parseCsv(rest, { delimiter: named?.[1] ?? detectDelimiter(rest) });
  const sheet: Sheet = toSheet({ name, rows });
  return { sheets: [sheet] };
}

/** UTF-8 with or without a mark, UTF-16 with one, and otherwise what Windows programs in Norway write. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that splits most lines into the most fields. Between quotes nothing splits. */
export function detectDelimiter(text: string): string {
  const lines = text
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r?\n/, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const median = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).sort((a, b) => a - b);
    return counts[Math.floor(counts.length / 2)] ?? 0;
  };
  return DELIMITERS.reduce<string>((best, each) => (median(each) > median(best) ? each : best), DELIMITERS[0]);
}

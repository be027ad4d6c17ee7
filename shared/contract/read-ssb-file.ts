import type { ReferenceFile } from '../domain/compare/reference-file.ts';
import { type AppError, appError } from '../errors/app-error.ts';
import { figuresOfCube } from '../exchange/ssb/figures-of-cube.ts';
import { readKlassGroups } from '../exchange/ssb/read-klass-groups.ts';
import { readStatbankCsv } from '../exchange/ssb/read-statbank-csv.ts';
import { SSB_TABLES } from '../exchange/ssb/ssb-cube.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { decodeUtf8, decodeWindows1252 } from '../kernel/utf8.ts';
import { readJsonStat } from './read-json-stat.ts';
import { checkPlanSize } from './read-plan-text.ts';

/**
 * The figures in a file of SSB's: JSON-stat 2.0 or CSV, in UTF-8 or Latin-1; or the list of KOSTRA groups.
 * Nothing is stored. The file is refused as a whole or taken as a whole.
 * @param codes numbers of municipalities by name, for files that have names only
 * @returns `file.too-large`, `figures.not-ssb`, `figures.wrong-table`, `figures.malformed`, `figures.twice`, `figures.nothing`, `document.not-json`
 */
export function readSsbFile(bytes: Uint8Array, fileName: string, codes: ReadonlyMap<string, string>): Result<ReferenceFile, AppError> {
  const size = checkPlanSize(bytes.length, fileName);
  if (!size.ok) return size;
  const text = (decodeUtf8(bytes) ?? decodeWindows1252(bytes)).replace(/^\uFEFF/, '');
  if (!/[^\s\0]/.test(text)) return err(appError('figures.not-ssb', { file: fileName, found: '@ssb-empty' }));
  if (text.includes('\0')) return err(appError('figures.not-ssb', { file: fileName, found: '@ssb-no-text' }));
  const isJson = /^\s*[[{]/.test(text);
  const groups = isJson ? null : readKlassGroups(text, fileName);
  if (groups !== null) return ok(groups);
  const cube = isJson ? readJsonStat(text, fileName) : readStatbankCsv(text, fileName);
  if (!cube.ok) return cube;
  if (!SSB_TABLES.some((table) => table === cube.value.table))
    return err(appError('figures.wrong-table', { file: fileName, found: cube.value.table, accepted: SSB_TABLES.join(', ') }));
  return figuresOfCube(cube.value, fileName, codes);
}

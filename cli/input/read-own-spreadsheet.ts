import { readFile } from 'node:fs/promises';
import { fileKind } from '#service/adapters/spreadsheet/file-kind.ts';
import { readWorkbook } from '#service/adapters/spreadsheet/read-workbook.ts';
import { type OwnWorkbook, readOwnWorkbook } from '#shared/exchange/write/own-workbook.ts';

/** The plan in a workbook that this program wrote; null for every other file, also one that cannot be read. */
export async function readOwnSpreadsheet(file: string): Promise<OwnWorkbook | null> {
  const bytes = file === '-' ? null : await readFile(file).catch(() => null);
  if (bytes === null || !['xlsx', 'ods'].includes(fileKind(bytes))) return null;
  const own = readOwnWorkbook(await readWorkbook(bytes, file));
  return typeof own === 'string' ? null : own;
}

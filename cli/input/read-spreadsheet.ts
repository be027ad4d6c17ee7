import { readFile, stat } from 'node:fs/promises';
import { fileKind } from '#service/adapters/spreadsheet/file-kind.ts';
import { readWorkbook } from '#service/adapters/spreadsheet/read-workbook.ts';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import { MAX_WORKBOOK_MEGABYTES, type Workbook } from '#shared/exchange/workbook.ts';

const SPREADSHEET_NAME = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i;
const SPREADSHEET_KINDS = new Set(['xlsx', 'ods', 'ole', 'zip']);
const BYTES_PER_MEGABYTE = 1024 * 1024;

/**
 * The workbook in a file; null where the file is none, by its name and its first bytes, and so should be a plan document.
 * @throws AppFailure for a spreadsheet that cannot be read; see the port `ReadWorkbook`
 */
export async function readSpreadsheet(file: string): Promise<Workbook | null> {
  const bytes = file === '-' ? null : await bytesOf(file);
  if (bytes === null || (!SPREADSHEET_NAME.test(file) && !SPREADSHEET_KINDS.has(fileKind(bytes)))) return null;
  return readWorkbook(bytes, file);
}

/** Null where the file cannot be read; who reads it as a document says why. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  const facts = await stat(file).catch(() => null);
  if (!facts?.isFile()) return null;
  const megabytes = facts.size / BYTES_PER_MEGABYTE;
  if (megabytes > MAX_WORKBOOK_MEGABYTES) {
    if (!SPREADSHEET_NAME.test(file)) return null;
    const limits = { megabytes: Math.ceil(megabytes * 10) / 10, limitMegabytes: MAX_WORKBOOK_MEGABYTES };
    throw new AppFailure(appError('workbook.too-large', { file, state: 'packed', ...limits }));
  }
  return readFile(file).catch(() => null);
}

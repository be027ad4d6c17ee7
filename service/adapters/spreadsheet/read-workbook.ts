import type { ReadWorkbook } from '#shared/app/ports/read-workbook.ts';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import { MAX_WORKBOOK_MEGABYTES, type Workbook } from '#shared/exchange/workbook.ts';
import { type FileKind, fileKind, isLockedOle } from './file-kind.ts';
import { unpackedBytes } from './zip-size.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;
/** Unpacked. Reading that much takes some seconds; nothing else is served meanwhile. */
const MAX_UNPACKED_MEGABYTES = 64;

/** Reads xlsx, xlsm, xls, ods and text with fields. Nothing of the file is run, and links in it are not followed. */
export const readWorkbook: ReadWorkbook = async (bytes, fileName) => {
  const file = fileName;
  if (bytes.length > MAX_WORKBOOK_MEGABYTES * BYTES_PER_MEGABYTE) {
    throw new AppFailure(appError('workbook.too-large', { file, state: 'packed', megabytes: megabytes(bytes.length), limitMegabytes: MAX_WORKBOOK_MEGABYTES }));
  }
  const kind = fileKind(bytes);
  if (kind === 'ole' && isLockedOle(bytes)) throw new AppFailure(appError('workbook.password', { file }));
  if (kind === 'xlsx' || kind === 'ods' || kind === 'zip') checkUnpacked(bytes, file);
  const read = READERS[kind];
  if (!read) throw new AppFailure(appError('workbook.wrong-kind', { file, kind }));
  try {
    return await read(bytes, sheetName(fileName));
  } catch (problem) {
    if (problem instanceof AppFailure) throw problem;
    if (problem instanceof Error && problem.name === 'EncryptedFileError') throw new AppFailure(appError('workbook.password', { file }));
    throw new AppFailure(appError('workbook.damaged', { file, problem: problem instanceof Error ? problem.message : String(problem) }));
  }
};

type Reader = (bytes: Uint8Array, name: string) => Promise<Workbook>;

/** The library is loaded with the first workbook, so that it costs nothing before. */
const READERS: Readonly<Partial<Record<FileKind, Reader>>> = {
  xlsx: async (bytes) => toWorkbook(await (await import('hucre/xlsx')).readXlsx(bytes)),
  ole: async (bytes) => toWorkbook(await (await import('hucre/xlsx')).readXls(bytes)),
  ods: async (bytes) => toWorkbook(await (await import('hucre/ods')).readOds(bytes)),
  text: async (bytes, name) => (await import('./read-csv.ts')).readCsv(bytes, name),
};

async function toWorkbook(source: { readonly sheets: readonly Parameters<typeof import('./to-sheet.ts').toSheet>[0][] }): Promise<Workbook> {
  const { toSheet } = await import('./to-sheet.ts');
  return { sheets: source.sheets.map(toSheet) };
}

function checkUnpacked(bytes: Uint8Array, file: string): void {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) throw new AppFailure(appError('workbook.damaged', { file, problem: 'zip directory' }));
  if (unpacked > MAX_UNPACKED_MEGABYTES * BYTES_PER_MEGABYTE) {
    throw new AppFailure(appError('workbook.too-large', { file, state: 'unpacked', megabytes: megabytes(unpacked), limitMegabytes: MAX_UNPACKED_MEGABYTES }));
  }
}

function megabytes(bytes: number): number {
  return Math.ceil((bytes / BYTES_PER_MEGABYTE) * 10) / 10;
}

/** A text file has no sheet of its own name: the file's stands for it. */
function sheetName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || fileName;
}

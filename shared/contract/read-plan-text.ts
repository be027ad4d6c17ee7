import { type AppError, appError } from '../errors/app-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { decodeUtf8 } from '../kernel/utf8.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;
const LIMIT_MEGABYTES = 10;

/** Largest plan document that is read, in bytes. A year plan of sixty lines is about 0.2 MB. */
export const MAX_PLAN_BYTES = LIMIT_MEGABYTES * BYTES_PER_MEGABYTE;

/** Refuses a size above the limit, so that a host can ask before it reads a file. Error: `file.too-large`. */
export function checkPlanSize(bytes: number, file: string): Result<number, AppError> {
  if (bytes <= MAX_PLAN_BYTES) return ok(bytes);
  const megabytes = Math.ceil((bytes / BYTES_PER_MEGABYTE) * 10) / 10;
  return err(appError('file.too-large', { file, megabytes, limitMegabytes: LIMIT_MEGABYTES }));
}

/**
 * The text of a file that should be a plan document. A byte order mark is accepted and left out.
 * Errors: `file.too-large`, `document.not-utf8`.
 */
export function readPlanText(bytes: Uint8Array, file: string): Result<string, AppError> {
  const size = checkPlanSize(bytes.length, file);
  if (!size.ok) return size;
  const text = decodeUtf8(bytes);
  return text === null ? err(appError('document.not-utf8', { file })) : ok(text);
}

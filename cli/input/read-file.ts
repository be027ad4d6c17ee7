import { readFile, stat } from 'node:fs/promises';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { checkPlanSize, readPlanText } from '#shared/contract/read-plan-text.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';

const STANDARD_INPUT = '-';

/**
 * The plan in a file, or on standard input for `-`.
 * @throws AppFailure that names the file and, for a malformed document, the JSON path or line and column.
 */
export async function readPlan(file: string): Promise<Plan> {
  return valueOf(parsePlanDocument(await readText(file), file === STANDARD_INPUT ? 'stdin' : file));
}

/**
 * The text of a file, or of standard input for `-`.
 * @throws AppFailure that names the file: missing, unreadable, too large, not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const name = file === STANDARD_INPUT ? 'stdin' : file;
  const bytes = file === STANDARD_INPUT ? await readStandardInput(name) : await readBytes(file);
  return valueOf(readPlanText(bytes, name));
}

/** The bytes of a file. @throws AppFailure that names the file: missing, unreadable, too large. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const facts = await stat(file);
    // The size of a pipe is not known beforehand; what comes through one is measured afterwards.
    if (facts.isFile()) valueOf(checkPlanSize(facts.size, file));
    return await readFile(file);
  } catch (problem) {
    throw problem instanceof AppFailure ? problem : fileFailure(problem, file);
  }
}

async function readStandardInput(name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    valueOf(checkPlanSize(bytes, name));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The system's complaint about a file that was to be read, as an error of ours. */
function fileFailure(problem: unknown, file: string): AppFailure {
  const code = (problem as NodeJS.ErrnoException).code ?? String(problem);
  return new AppFailure(code === 'ENOENT' ? appError('file.not-found', { file }) : appError('file.unreadable', { file, problem: code }));
}

/** @throws AppFailure when the result is an error. */
export function valueOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

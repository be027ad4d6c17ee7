import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { AppFailure, appError } from '#shared/errors/app-error.ts';

/**
 * Writes a file whole or not at all: an interruption or a full disk leaves what was there before.
 * @throws AppFailure `file.unwritable`.
 */
export async function writeWholeFile(file: string, content: string | Uint8Array): Promise<void> {
  // Through a link to the file it leads to.
  const target = await realpath(file).catch(() => file);
  const isSpecial = await stat(target).then(
    (facts) => !facts.isFile(),
    () => false,
  );
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    // A device or a pipe cannot be replaced.
    if (isSpecial) return await writeFile(target, content);
    await writeFile(temporary, content);
    await rename(temporary, target);
  } catch (problem) {
    await rm(temporary, { force: true });
    throw new AppFailure(appError('file.unwritable', { file, problem: (problem as NodeJS.ErrnoException).code ?? String(problem) }));
  }
}

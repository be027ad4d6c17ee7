import { existsSync } from 'node:fs';
import { AppFailure, appError } from '#shared/errors/app-error.ts';

/** For commands that work on what is there: opening a store would otherwise make one. @throws AppFailure `file.not-found` */
export function requireFile(file: string): void {
  if (!existsSync(file)) throw new AppFailure(appError('file.not-found', { file }));
}

import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { readReferenceFile } from '../read-reference-file.ts';

/** `reference.import`: the figures of a file of SSB's, from now on before the shipped ones. All or nothing. @throws AppFailure of `readSsbFile` */
export function importReference({ unitOfWork, newId, clock, emit }: AppContext, input: ParsedInput<'reference.import'>): { importId: string } {
  const importId = newId();
  unitOfWork.write((tx) => tx.references.insertImport(importId, readReferenceFile(tx, input), clock()));
  emit({ type: 'references.changed' });
  return { importId };
}

/** `reference.remove-import`: what stood beneath its figures shows again. @throws AppFailure reference.not-found */
export function removeReferenceImport({ unitOfWork, emit }: AppContext, { importId }: ParsedInput<'reference.remove-import'>): { importId: string } {
  unitOfWork.write((tx) => {
    if (!tx.references.removeImport(importId)) throw new AppFailure(appError('reference.not-found', { reference: importId }));
  });
  emit({ type: 'references.changed' });
  return { importId };
}

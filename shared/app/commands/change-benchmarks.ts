import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `benchmark.save`: a number to compare with, new or changed. Numbers that disagree with themselves are kept and marked, never corrected. @throws AppFailure reference.not-found */
export function saveBenchmark({ unitOfWork, newId, clock, emit }: AppContext, { id, benchmark }: ParsedInput<'benchmark.save'>): { id: string } {
  const own = id ?? newId();
  unitOfWork.write((tx) => {
    if (id !== undefined && !tx.references.benchmarks().some((known) => known.id === id))
      throw new AppFailure(appError('reference.not-found', { reference: id }));
    tx.references.saveBenchmark({ ...benchmark, id: own, confidence: 'own-entry' }, clock());
  });
  emit({ type: 'references.changed' });
  return { id: own };
}

/** `benchmark.remove` @throws AppFailure reference.not-found */
export function removeBenchmark({ unitOfWork, emit }: AppContext, { id }: ParsedInput<'benchmark.remove'>): { id: string } {
  unitOfWork.write((tx) => {
    if (!tx.references.removeBenchmark(id)) throw new AppFailure(appError('reference.not-found', { reference: id }));
  });
  emit({ type: 'references.changed' });
  return { id };
}

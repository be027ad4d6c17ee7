import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `measure.save`: a measure, new or changed. @throws AppFailure measure.not-found */
export function saveMeasure({ unitOfWork, newId, clock, emit }: AppContext, { id, measure }: ParsedInput<'measure.save'>): { id: string } {
  const own = id ?? newId();
  unitOfWork.write((tx) => {
    if (id !== undefined && !tx.measures.list().some((known) => known.id === id)) throw new AppFailure(appError('measure.not-found', { reference: id }));
    tx.measures.save({ ...measure, id: own }, clock());
  });
  emit({ type: 'measures.changed' });
  return { id: own };
}

/** `measure.remove` @throws AppFailure measure.not-found */
export function removeMeasure({ unitOfWork, emit }: AppContext, { id }: ParsedInput<'measure.remove'>): { id: string } {
  unitOfWork.write((tx) => {
    if (!tx.measures.remove(id)) throw new AppFailure(appError('measure.not-found', { reference: id }));
  });
  emit({ type: 'measures.changed' });
  return { id };
}

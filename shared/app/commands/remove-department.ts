import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { refuseToLoseLocked } from '../versions.ts';

/**
 * `department.remove`: the department with all its plans, their history and versions.
 * @throws AppFailure version.locked when versions of them are locked, unless `evenLocked` says that they go too
 */
export function removeDepartment(context: AppContext, { departmentId, evenLocked = false }: ParsedInput<'department.remove'>): { departmentId: string } {
  const removed = context.unitOfWork.write((tx) => {
    if (!tx.departments.find(departmentId)) throw new AppFailure(appError('department.not-found', { departmentId }));
    const plans = tx.plans.heads().filter((head) => head.departmentId === departmentId);
    const ids = plans.map(({ id }) => id);
    refuseToLoseLocked(tx, ids, evenLocked);
    tx.departments.remove(departmentId);
    return ids;
  });
  for (const planId of removed) context.optimiseJobs.discard(planId);
  context.emit({ type: 'departments.changed' });
  return { departmentId };
}

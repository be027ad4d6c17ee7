import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';
import { refuseToLoseLocked } from '../versions.ts';

/**
 * `department.remove`: the department with all its plans, their history and versions.
 * @throws AppFailure version.locked when versions of them are locked, unless `evenLocked` says that they go too
 */
export function removeDepartment(context: AppContext, { departmentId, evenLocked = false }: ParsedInput<'department.remove'>): { departmentId: string } {
  context.unitOfWork.write((tx) => {
    if (!tx.departments.find(departmentId)) throw new AppFailure(appError('department.not-found', { departmentId }));
    const plans = tx.plans.heads().filter((head) => head.departmentId === departmentId);
    refuseToLoseLocked(
      tx,
      plans.map(({ id }) => id),
      evenLocked,
    );
    tx.departments.remove(departmentId);
  });
  context.emit({ type: 'departments.changed' });
  return { departmentId };
}

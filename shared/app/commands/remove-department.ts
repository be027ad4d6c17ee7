import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `department.remove`: the department with all its plans and their history. */
export function removeDepartment(context: AppContext, { departmentId }: ParsedInput<'department.remove'>): { departmentId: string } {
  context.unitOfWork.write((tx) => {
    if (!tx.departments.find(departmentId)) throw new AppFailure(appError('department.not-found', { departmentId }));
    tx.departments.remove(departmentId);
  });
  context.emit({ type: 'departments.changed' });
  return { departmentId };
}

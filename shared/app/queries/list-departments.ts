import type { DepartmentSummary } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';

/** `department.list`: the departments in the order they were made, each with its plans in the same order. */
export function listDepartments({ unitOfWork }: AppContext): readonly DepartmentSummary[] {
  return unitOfWork.read((db) => {
    const heads = db.plans.heads();
    return db.departments.list().map((department) => ({
      ...department,
      plans: heads.filter((head) => head.departmentId === department.id).map(({ departmentId: _departmentId, ...summary }) => summary),
    }));
  });
}

import type { DepartmentSummary } from '#shared/contract/methods.ts';
import { useApp } from './store.ts';
import { type QueryState, useQuery } from './use-query.ts';

/** The departments with their plans, fetched again whenever one of them changed. */
export function useDepartments(): QueryState<readonly DepartmentSummary[]> {
  const version = useApp((state) => state.departmentsVersion);
  return useQuery('department.list', {}, version);
}

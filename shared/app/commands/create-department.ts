import type { ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `department.create` */
export function createDepartment(_context: AppContext, { template }: ParsedInput<'department.create'>): { departmentId: string; planId: string } {
  throw new AppFailure(appError('reference.not-found', { reference: template }));
}

import type { ParsedInput } from '../../contract/methods.ts';
import { simulateNoHire } from '../../domain/absence/simulate-no-hire.ts';
import type { NoHireReport } from '../../domain/model/absence.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.no-hire`: what a year becomes when nobody is hired for the first absence, by the unit's own shares of absence. */
export function noHire({ unitOfWork, sessions }: AppContext, { planId, ...question }: ParsedInput<'plan.no-hire'>): NoHireReport {
  return simulateNoHire(unitOfWork.read((db) => sessions.open(db, planId)).plan, question);
}

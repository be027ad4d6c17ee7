import type { ParsedInput } from '../../contract/methods.ts';
import type { ProfileSum } from '../../domain/model/demand-profile.ts';
import { profileSums } from '../../domain/staffing/profile-sums.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.demand`: hours and FTE a week of the ordinary demand and of each profile. */
export function planDemand({ unitOfWork, sessions }: AppContext, { planId }: ParsedInput<'plan.demand'>): readonly ProfileSum[] {
  return profileSums(unitOfWork.read((db) => sessions.open(db, planId)).plan);
}

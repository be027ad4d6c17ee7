import type { ParsedInput } from '../../contract/methods.ts';
import type { WishReport } from '../../domain/model/wish.ts';
import { wishesOf } from '../../domain/wishes/wishes-of.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.wishes`: which wishes the plan as it stands meets. */
export function planWishes({ unitOfWork, sessions }: AppContext, { planId }: ParsedInput<'plan.wishes'>): WishReport {
  return wishesOf(unitOfWork.read((db) => sessions.open(db, planId)).plan);
}

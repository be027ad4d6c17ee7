import type { ParsedInput } from '../../contract/methods.ts';
import type { GapCloser, LeverFrontier, LeverReport, LeverRota } from '../../domain/model/levers.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { AppContext } from '../app-context.ts';
import { basisOf, leverStaff } from '../levers/lever-report.ts';
import { leverRota } from '../levers/lever-rota.ts';

/** `levers.get`: the weekend equation at one setting of the levers, before any rota. */
export function pullLevers(context: AppContext, { planId, ...input }: ParsedInput<'levers.get'>): Promise<LeverReport> {
  return context.prove('levers', planOf(context, planId), input);
}

/** `levers.gap`: what would close the weekend deficit of that staff, cheapest first. */
export function closeGap(context: AppContext, { planId, ...input }: ParsedInput<'levers.gap'>): Promise<readonly GapCloser[]> {
  return context.prove('gap', planOf(context, planId), input);
}

/** `levers.frontier`: weekend frequency × long shifts × mean position, every point with its bound. */
export function drawFrontier(context: AppContext, { planId, ...input }: ParsedInput<'levers.frontier'>): Promise<LeverFrontier> {
  return context.prove('frontier', planOf(context, planId), input);
}

/** `levers.rota`: how near a rota comes to what is proven of that staff. */
export function tryRota(context: AppContext, { planId, levers, seconds, ...input }: ParsedInput<'levers.rota'>): Promise<LeverRota> {
  return leverRota(leverStaff(basisOf(planOf(context, planId), input), levers).plan, seconds, context.startSearch);
}

function planOf({ unitOfWork, sessions }: AppContext, planId: string): Plan {
  return unitOfWork.read((db) => sessions.open(db, planId)).plan;
}

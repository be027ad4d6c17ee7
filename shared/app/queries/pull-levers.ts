import type { ParsedInput } from '../../contract/methods.ts';
import { needOfNumbers } from '../../domain/levers/lever-need.ts';
import type { GapCloser, LeverFrontier, LeverReport } from '../../domain/model/levers.ts';
import type { AppContext } from '../app-context.ts';
import { gapClosers } from '../levers/gap-closers.ts';
import { leverFrontier } from '../levers/lever-frontier.ts';
import { type LeverBasis, leverBasis, leverReport, leverStaff } from '../levers/lever-report.ts';

type BasisInput = Omit<ParsedInput<'levers.get'>, 'levers'>;

/** `levers.get`: the weekend equation at one setting of the levers, before any rota. */
export function pullLevers(context: AppContext, { levers, ...input }: ParsedInput<'levers.get'>): Promise<LeverReport> {
  return leverReport(basisOf(context, input), levers, context.solveLinear);
}

/** `levers.gap`: what would close the weekend deficit of that staff, cheapest first. */
export function closeGap(context: AppContext, { levers, ...input }: ParsedInput<'levers.gap'>): Promise<readonly GapCloser[]> {
  const basis = basisOf(context, input);
  return gapClosers(leverStaff(basis, levers).plan, context.solveLinear, basis.prices.hiredWeekendOre);
}

/** `levers.frontier`: weekend frequency × long shifts × mean position, every point with its bound. */
export function drawFrontier(context: AppContext, { terms, ...input }: ParsedInput<'levers.frontier'>): Promise<LeverFrontier> {
  return leverFrontier(basisOf(context, input), terms, context.solveLinear);
}

function basisOf({ unitOfWork, sessions }: AppContext, { planId, need, fte, absenceShare }: BasisInput): LeverBasis {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  return leverBasis(plan, need && needOfNumbers(plan, need), { fte: fte ?? null, absenceShare: absenceShare ?? 0 });
}

import type { ParsedInput } from '../../contract/methods.ts';
import type { WhyNotAnswer } from '../../domain/model/why-not.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.why-not`: why no rota covers the demand, and what opens it. @throws AppFailure plan.not-found */
export function whyNotPlan({ unitOfWork, sessions, askWhyNot }: AppContext, { planId }: ParsedInput<'plan.why-not'>): Promise<WhyNotAnswer> {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  return askWhyNot(plan);
}

import type { GrantAnswer, ParsedInput } from '../../contract/methods.ts';
import { resourceIntensiveGrant } from '../../domain/cost/resource-intensive-grant.ts';
import type { AppContext } from '../app-context.ts';

/** `cost.grant`: what the state refunds for one user who needs much help. @term toppfinansiering */
export function priceGrant(_context: AppContext, { year, ...user }: ParsedInput<'cost.grant'>): GrantAnswer {
  const grant = resourceIntensiveGrant(year, user);
  return typeof grant === 'number' ? { grantOre: grant } : { grantOre: null, reason: grant };
}

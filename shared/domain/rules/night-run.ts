import { nightsInARow } from '../../law/aml/night-work.ts';
import type { ChainRule } from './rule.ts';
import { heavyRuns } from './support/heavy-runs.ts';

/** Many night shifts in a row. @term netter på rad @source AML § 10-11, consent practice */
export const nightRun: ChainRule = {
  id: 'night-run',
  citation: 'AML § 10-11',
  scope: 'chain',
  severities: ['advice'],
  parameters: [nightsInARow],
  check: (chain, context) =>
    heavyRuns(chain, context, nightsInARow, (period) => period.shift.dayPart === 'night').map((run) => ({
      rule: nightRun.id,
      citation: nightRun.citation,
      ...run,
      unit: 'shifts',
    })),
};

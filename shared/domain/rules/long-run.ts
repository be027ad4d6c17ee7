import { workDaysInARow } from '../../law/local/work-run.ts';
import type { ChainRule } from './rule.ts';
import { heavyRuns } from './support/heavy-runs.ts';

/** Many working days in a row; a working day is one on which a shift starts. @term arbeidsdager på rad */
export const longRun: ChainRule = {
  id: 'long-run',
  citation: '–',
  scope: 'chain',
  severities: ['advice'],
  parameters: [workDaysInARow],
  check: (chain, context) =>
    heavyRuns(chain, context, workDaysInARow, () => true).map((run) => ({ rule: longRun.id, citation: longRun.citation, ...run, unit: 'days' })),
};

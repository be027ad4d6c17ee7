import { dailyRestFloor, dailyRestMinimum } from '../../law/aml/rest.ts';
import type { Finding } from '../model/results.ts';
import type { Chain } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { BREACH, byAgreement } from './support/by-agreement.ts';
import { dateOnLine, placeOnLine } from './support/chain-moment.ts';
import { dayOfGap, type WorkGap, workGaps } from './support/work-gaps.ts';

/** Continuous rest between two work periods, in elapsed minutes. @term daglig arbeidsfri @source AML § 10-8 (1) and (3) */
export const dailyRest: ChainRule = {
  id: 'daily-rest',
  citation: 'AML § 10-8 (1)',
  scope: 'chain',
  severities: ['breach', 'needs-agreement', 'covered'],
  parameters: [dailyRestMinimum, dailyRestFloor],
  check: (chain, context) =>
    workGaps(chain)
      // Two shifts at once are `overlap`, not a short rest.
      .filter((gap) => gap.restMinutes >= 0)
      .flatMap((gap) => judge(gap, chain, context)),
};

function judge(gap: WorkGap, chain: Chain, context: RuleContext): readonly Finding[] {
  const { law } = context.timeline;
  const minimum = law.valueOnOrFirst(dailyRestMinimum, dateOnLine(context.timeline, dayOfGap(gap)));
  if (gap.restMinutes >= minimum) return [];
  const { date, ...place } = placeOnLine(context.timeline, chain, dayOfGap(gap), gap.start, gap.end);
  const floor = law.valueOnOrFirst(dailyRestFloor, date);
  const isBelowFloor = gap.restMinutes < floor;
  return [
    {
      rule: dailyRest.id,
      citation: dailyRest.citation,
      ...place,
      ...(isBelowFloor ? BREACH : byAgreement(context, ['10-8-3-daily'], place.line, date, { limit: 'restMinutes', measured: gap.restMinutes })),
      measured: gap.restMinutes,
      limit: isBelowFloor ? floor : minimum,
      unit: 'minutes',
      inputs: {
        first: gap.earlier.shift.code.code,
        second: gap.later.shift.code.code,
        // Below the floor no agreement helps, so nothing is owed: the plan has to change.
        ...(isBelowFloor ? {} : { owedMinutes: minimum - gap.restMinutes }),
      },
    },
  ];
}

import { dailyRestMinimum } from '../../law/aml/rest.ts';
import type { ChainRule } from './rule.ts';
import { dateOnLine, placeOnLine } from './support/chain-moment.ts';
import { dayOfGap, workGaps } from './support/work-gaps.ts';

/** From an evening shift to a day shift with less than the ordinary daily rest: heavy, also where an agreement allows it. @term kvikk retur */
export const quickReturn: ChainRule = {
  id: 'quick-return',
  citation: 'AML § 10-8 (1)',
  scope: 'chain',
  severities: ['advice'],
  parameters: [dailyRestMinimum],
  check: (chain, context) =>
    workGaps(chain)
      .filter(({ earlier, later, restMinutes }) => restMinutes >= 0 && earlier.shift.dayPart === 'evening' && later.shift.dayPart === 'day')
      .flatMap((gap) => {
        const limit = context.timeline.law.valueOnOrFirst(dailyRestMinimum, dateOnLine(context.timeline, dayOfGap(gap)));
        if (gap.restMinutes >= limit) return [];
        const { date: _, ...place } = placeOnLine(context.timeline, chain, dayOfGap(gap), gap.start, gap.end);
        return {
          rule: quickReturn.id,
          citation: quickReturn.citation,
          severity: 'advice',
          ...place,
          measured: gap.restMinutes,
          limit,
          unit: 'minutes',
          agreement: null,
          inputs: { first: gap.earlier.shift.code.code, second: gap.later.shift.code.code },
        };
      }),
};

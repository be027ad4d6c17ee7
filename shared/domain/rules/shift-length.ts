import { averagedDayByEmployee, averagedDayByUnions } from '../../law/aml/averaging.ts';
import { ordinaryDay } from '../../law/aml/ordinary-hours.ts';
import type { ChainRule } from './rule.ts';
import { judgeAveraging } from './support/averaging.ts';
import { chainDayOf, dateOnLine, placeOnLine } from './support/chain-moment.ts';

/** Counted working time of one shift against the ordinary day and what averaging allows. @term vaktlengde @source AML §§ 10-4 (1), 10-5, 10-12 (4) */
export const shiftLength: ChainRule = {
  id: 'shift-length',
  citation: 'AML § 10-4 (1), § 10-5',
  scope: 'chain',
  severities: ['needs-agreement', 'covered'],
  parameters: [ordinaryDay, averagedDayByEmployee, averagedDayByUnions],
  check: (chain, context) =>
    chain.periods.flatMap((period) => {
      const date = dateOnLine(context.timeline, chainDayOf(period.start));
      const ordinary = context.timeline.law.valueOnOrFirst(ordinaryDay, date);
      if (period.countedMinutes <= ordinary) return [];
      const { date: _, ...place } = placeOnLine(context.timeline, chain, chainDayOf(period.start), period.start, period.end);
      const limits = {
        ordinary,
        byEmployee: context.timeline.law.valueOnOrFirst(averagedDayByEmployee, date),
        byUnions: context.timeline.law.valueOnOrFirst(averagedDayByUnions, date),
      };
      return {
        rule: shiftLength.id,
        citation: shiftLength.citation,
        ...place,
        ...judgeAveraging(context, limits, { limit: 'dayMinutes', measured: period.countedMinutes }, place.line, date),
        measured: period.countedMinutes,
        unit: 'minutes',
        inputs: { code: period.shift.code.code },
      };
    }),
};

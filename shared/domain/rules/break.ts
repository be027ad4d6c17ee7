import { breakRequiredAbove, fullBreak, fullBreakFrom } from '../../law/aml/breaks.ts';
import type { ChainRule } from './rule.ts';
import { chainDayOf, placeOnLine } from './support/chain-moment.ts';

/**
 * The breaks of a shift. A code without an unpaid break has its breaks as paid working time, which is lawful; a code
 * with one must make it long enough.
 * @term pause @source AML § 10-9 (1)
 */
export const breakRule: ChainRule = {
  id: 'break',
  citation: 'AML § 10-9 (1)',
  scope: 'chain',
  onlyHere: true,
  severities: ['breach'],
  parameters: [breakRequiredAbove, fullBreakFrom, fullBreak],
  check: (chain, context) =>
    chain.periods.flatMap((period) => {
      const { unpaidBreakMinutes, code } = period.shift;
      if (unpaidBreakMinutes === 0) return [];
      const { date, ...place } = placeOnLine(context.timeline, chain, chainDayOf(period.start), period.start, period.end);
      const limit = context.timeline.law.valueOnOrFirst(fullBreak, date);
      if (period.countedMinutes < context.timeline.law.valueOnOrFirst(fullBreakFrom, date) || unpaidBreakMinutes >= limit) return [];
      return {
        rule: breakRule.id,
        citation: breakRule.citation,
        severity: 'breach',
        ...place,
        measured: unpaidBreakMinutes,
        limit,
        unit: 'minutes',
        agreement: null,
        inputs: { code: code.code, workedMinutes: period.countedMinutes },
      };
    }),
};

import type { ChainRule } from './rule.ts';
import { placeOnLine } from './support/chain-moment.ts';
import { dayOfGap, workGaps } from './support/work-gaps.ts';

/** One line on two places at once: a shift begins before the one before it has ended. @term overlapp */
export const overlap: ChainRule = {
  id: 'overlap',
  citation: '–',
  scope: 'chain',
  severities: ['breach'],
  parameters: [],
  check: (chain, context) =>
    workGaps(chain)
      .filter((gap) => gap.restMinutes < 0)
      .map((gap) => {
        const overlapEnd = gap.end + gap.later.end - gap.later.start;
        const { date: _, ...place } = placeOnLine(context.timeline, chain, dayOfGap(gap), gap.end, Math.min(gap.start, overlapEnd));
        return {
          rule: overlap.id,
          citation: overlap.citation,
          severity: 'breach',
          ...place,
          measured: Math.min(-gap.restMinutes, gap.later.elapsedEnd - gap.later.elapsedStart),
          limit: 0,
          unit: 'minutes',
          agreement: null,
          inputs: { first: gap.earlier.shift.code.code, second: gap.later.shift.code.code },
        };
      }),
};

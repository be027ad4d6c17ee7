import type { LocalDate } from '../../time/local-date.ts';
import type { Agreement } from '../model/plan.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { RuleContext } from './rule.ts';

/** What rules may ask about the plan besides the work itself. Cheap to make; holds nothing that changes. */
export function createRuleContext(timeline: Timeline): RuleContext {
  const { agreements } = timeline.plan;
  return {
    timeline,
    agreementOn(types, lineId, date) {
      for (const type of types) {
        const found = agreements.find((agreement) => agreement.type === type && covers(agreement, lineId, date));
        if (found) return found;
      }
      return null;
    },
  };
}

/** Both dates of an agreement are included. */
function covers(agreement: Agreement, lineId: string, date: LocalDate): boolean {
  return agreement.from <= date && date <= agreement.to && (agreement.lines === 'all' || agreement.lines.includes(lineId));
}

import type { LocalDate } from '../../time/local-date.ts';
import type { Agreement } from '../model/plan.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { AgreementNeed, RuleContext } from './rule.ts';

/** What rules may ask about the plan besides the work itself. Cheap to make; holds nothing that changes. */
export function createRuleContext(timeline: Timeline): RuleContext {
  const { agreements } = timeline.plan;
  return {
    timeline,
    agreementOn(types, lineId, date, need) {
      for (const type of types) {
        const found = agreements.find((agreement) => agreement.type === type && covers(agreement, lineId, date) && allows(agreement, need));
        if (found) return found;
      }
      return null;
    },
  };
}

/** Both dates of an agreement are included. One that people join of their own will covers those lines only that have consented. */
export function covers({ from, to, lines, voluntaryLines }: Agreement, lineId: string, date: LocalDate): boolean {
  return from <= date && date <= to && (lines === 'all' || lines.includes(lineId)) && (voluntaryLines?.includes(lineId) ?? true);
}

/** Whether the agreement's own limits, where it has any, reach as far as is needed. */
export function allows({ limits }: Agreement, need: AgreementNeed | undefined): boolean {
  const limit = need && limits?.[need.limit];
  if (need === undefined || limit === undefined) return true;
  return need.limit === 'restMinutes' ? need.measured >= limit : need.measured <= limit;
}

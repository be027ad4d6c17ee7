import { planNotice } from '../../law/aml/work-plan.ts';
import { localDateTime } from '../../time/local-date.ts';
import { noticeOf } from '../process/notice-of.ts';
import type { PlanRule } from './rule.ts';

/**
 * Days from the discussion with the representatives to the day the plan takes effect. Only calendar plans that record when they were discussed are
 * judged; without a date of its own a plan takes effect on its first day.
 * @term drøfting av arbeidsplan @source AML § 10-3
 */
export const planNoticeRule: PlanRule = {
  id: 'plan-notice',
  citation: 'AML § 10-3',
  scope: 'plan',
  severities: ['breach'],
  parameters: [planNotice],
  check({ plan, law }) {
    const { discussedOn, effectiveFrom, given: measured, days: limit } = noticeOf(plan, law);
    if (plan.period.kind !== 'calendar' || discussedOn === null || measured === null || measured >= limit) return [];
    return [
      {
        rule: planNoticeRule.id,
        citation: planNoticeRule.citation,
        severity: 'breach',
        line: null,
        from: localDateTime(discussedOn, 0),
        to: localDateTime(effectiveFrom, 0),
        day: 0,
        measured,
        limit,
        unit: 'days',
        agreement: null,
        inputs: { discussedOn, effectiveFrom },
      },
    ];
  },
};

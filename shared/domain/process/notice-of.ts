import { planNotice } from '../../law/aml/work-plan.ts';
import type { Law } from '../../law/law.ts';
import { addDays, daysBetween, type LocalDate } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';

/** The time there must be between the discussion of a plan and the day it takes effect, in calendar days. @term drøftingsfrist */
export interface Notice {
  /** What the law asks for. */
  readonly days: number;
  readonly effectiveFrom: LocalDate;
  /** Last day on which the discussion is in time. */
  readonly latest: LocalDate;
  readonly discussedOn: LocalDate | null;
  /** Days from the discussion to the day it takes effect; null before there was one. */
  readonly given: number | null;
}

/** A plan without a date of its own takes effect on its first day. @source AML § 10-3 */
export function noticeOf({ period, process }: Pick<Plan, 'period' | 'process'>, law: Law): Notice {
  const effectiveFrom = process?.effectiveFrom ?? period.start;
  const discussedOn = process?.discussedOn ?? null;
  const days = law.valueOnOrFirst(planNotice, period.start);
  const given = discussedOn === null ? null : daysBetween(discussedOn, effectiveFrom);
  return { days, effectiveFrom, latest: addDays(effectiveFrom, -days), discussedOn, given };
}

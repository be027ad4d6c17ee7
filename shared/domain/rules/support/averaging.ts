import type { LocalDate } from '../../../time/local-date.ts';
import type { Finding } from '../../model/results.ts';
import type { AgreementNeed, RuleContext } from '../rule.ts';
import { byAgreement } from './by-agreement.ts';

/** The steps of a limit that averaging moves, in minutes. */
export interface AveragingLimits {
  /** Without any agreement. */
  readonly ordinary: number;
  /** Under an agreement with the employee, § 10-5 (1). */
  readonly byEmployee: number;
  /** Under an agreement with the union representatives, § 10-5 (2). */
  readonly byUnions: number;
}

/** Working time of a shift or a week, in minutes. */
export type AveragedTime = AgreementNeed & { readonly limit: 'dayMinutes' | 'weekMinutes' };

/**
 * How working time above the ordinary limit stands, and the limit it crosses: the ordinary one, or the highest that the
 * line's agreement allows when even that is not enough. Above what the union representatives can agree to, only an
 * agreement under § 10-12 (4) helps.
 * @term gjennomsnittsberegning @source AML § 10-5 (1) and (2), § 10-12 (4)
 */
export function judgeAveraging(
  context: RuleContext,
  limits: AveragingLimits,
  need: AveragedTime,
  lineId: string,
  date: LocalDate,
): Pick<Finding, 'severity' | 'agreement' | 'needs' | 'limit'> {
  const { measured } = need;
  if (measured > limits.byUnions) return { ...byAgreement(context, ['10-12-4'], lineId, date, need), limit: limits.byUnions };
  if (measured <= limits.byEmployee) return { ...byAgreement(context, ['10-5-1', '10-5-2', '10-12-4'], lineId, date, need), limit: limits.ordinary };
  const verdict = byAgreement(context, ['10-5-2', '10-12-4'], lineId, date, need);
  const hasSmaller = verdict.severity === 'needs-agreement' && context.agreementOn(['10-5-1'], lineId, date) !== null;
  return { ...verdict, limit: hasSmaller ? limits.byEmployee : limits.ordinary };
}

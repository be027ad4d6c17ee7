import type { LocalDate } from '../../../time/local-date.ts';
import type { AgreementType } from '../../model/plan.ts';
import type { Finding } from '../../model/results.ts';
import type { AgreementNeed, RuleContext } from '../rule.ts';

/** How a finding stands that an agreement can make lawful. */
export type AgreementVerdict = Pick<Finding, 'severity' | 'agreement' | 'needs'>;

/** No agreement makes it lawful. */
export const BREACH: AgreementVerdict = { severity: 'breach', agreement: null };

/**
 * `covered` when the line has one of the sufficient agreements on the date, otherwise `needs-agreement` with the first.
 * @param need what the agreement must allow
 * @param sufficient types that would do, the smallest first
 */
export function byAgreement(
  context: RuleContext,
  sufficient: readonly [AgreementType, ...AgreementType[]],
  lineId: string,
  date: LocalDate,
  need?: AgreementNeed,
): AgreementVerdict {
  const agreement = context.agreementOn(sufficient, lineId, date, need);
  return agreement ? { severity: 'covered', agreement: agreement.id } : { severity: 'needs-agreement', agreement: null, needs: sufficient[0] };
}

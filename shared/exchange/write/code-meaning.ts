import type { ShiftCode } from '../../domain/model/plan.ts';
import { isTextKey, type Locale, translate } from '../../i18n/translate.ts';

/** What a code for time off stands for, in words. */
export function meaningOfTimeOff(locale: Locale, code: Exclude<ShiftCode, { readonly kind: 'work' }>): string {
  return code.kind === 'off' ? translate(locale, `day-off.${code.dayOff}`) : leaveName(locale, code.leave);
}

/** A kind of leave in words; one that is the plan's own as it is written. */
export function leaveName(locale: Locale, leave: string): string {
  const key = `leave.${leave}`;
  return isTextKey(key) ? translate(locale, key) : leave;
}

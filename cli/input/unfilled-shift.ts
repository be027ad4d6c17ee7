import type { UnfilledShift } from '#shared/domain/cost/price-one-unfilled-shift.ts';
import type { Plan, WorkShiftCode } from '#shared/domain/model/plan.ts';
import type { Locale, TextKey } from '#shared/i18n/translate.ts';
import { parseLocalDate } from '#shared/time/local-date.ts';
import { usageError } from './parse-arguments.ts';

/**
 * The empty shift that `--unfilled DATE:CODE --line ID [--mark-up PERCENT] [--notice DAYS]` speaks of; its price is for the pay of the line.
 * @throws AppFailure `usage` that names what was found and what is accepted.
 */
export function unfilledShift(plan: Plan, options: ReadonlyMap<string, string>, locale: Locale): UnfilledShift {
  const found = options.get('unfilled') ?? '';
  const [dateText, codeText] = [found.slice(0, 10), found.slice(11)];
  const codes = plan.shiftCodes.filter((each): each is WorkShiftCode => each.kind === 'work');
  const date = parseLocalDate(dateText);
  const code = codes.find((each) => each.code === codeText);
  if (date === null || found[10] !== ':' || !code)
    throw usageError(locale, 'cost.usage.unfilled', { found, accepted: codes.map((each) => each.code).join(', ') });
  const lineId = options.get('line');
  const line = plan.lines.find((each) => each.id === lineId);
  if (!line) throw usageError(locale, 'cost.usage.unfilled-line', { accepted: plan.lines.map((each) => each.id).join(', ') });
  return {
    date,
    code,
    line,
    agencyMarkUpPercent: numberOption(options, 'mark-up', 'cost.usage.mark-up', 1000, locale),
    noticeDays: numberOption(options, 'notice', 'cost.usage.notice', 371, locale),
  };
}

function numberOption(options: ReadonlyMap<string, string>, name: string, key: TextKey, max: number, locale: Locale): number | undefined {
  const found = options.get(name);
  if (found === undefined) return undefined;
  const value = /^\d+([.,]\d+)?$/.test(found) ? Number(found.replace(',', '.')) : Number.NaN;
  if (!(value <= max)) throw usageError(locale, key, { found, max: String(max) });
  return value;
}

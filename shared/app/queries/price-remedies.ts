import type { ParsedInput, RemedyAnswer } from '../../contract/methods.ts';
import { priceOneUnfilledShift } from '../../domain/cost/price-one-unfilled-shift.ts';
import type { WorkShiftCode } from '../../domain/model/plan.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.remedies`: what it costs to fill one empty shift, four ways, by the pay of a line. */
export function priceRemedies({ unitOfWork, sessions }: AppContext, input: ParsedInput<'plan.remedies'>): RemedyAnswer {
  const { plan } = unitOfWork.read((db) => sessions.open(db, input.planId));
  const codes = plan.shiftCodes.filter((each): each is WorkShiftCode => each.kind === 'work');
  const line =
    plan.lines.find(({ id }) => id === input.line) ??
    refuse(
      '$.line',
      input.line,
      plan.lines.map(({ id }) => id),
    );
  const code =
    codes.find((each) => each.code === input.code) ??
    refuse(
      '$.code',
      input.code,
      codes.map((each) => each.code),
    );
  const { date, agencyMarkUpPercent, noticeDays } = input;
  const found = priceOneUnfilledShift(plan, { date, code, line, agencyMarkUpPercent, noticeDays });
  return 'key' in found ? { remedies: [], reason: found } : { remedies: found };
}

function refuse(path: string, found: string, accepted: readonly string[]): never {
  throw new AppFailure(
    appError('request.invalid', { method: 'plan.remedies', path, found: JSON.stringify(found), accepted: accepted.join(', '), more: 0 }, path),
  );
}

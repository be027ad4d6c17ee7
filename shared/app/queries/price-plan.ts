import type { ParsedInput } from '../../contract/methods.ts';
import type { CostReport } from '../../domain/cost/cost-report.ts';
import { priceShifts } from '../../domain/cost/price-plan.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { AppContext } from '../app-context.ts';

/** `plan.cost`: every shift's price, of one line where one is named; the sums are the whole plan's. */
export function pricePlan({ unitOfWork, sessions }: AppContext, { planId, line }: ParsedInput<'plan.cost'>): CostReport {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  if (line !== undefined && !plan.lines.some((candidate) => candidate.id === line)) {
    const accepted = plan.lines.map((candidate) => candidate.id).join(', ');
    throw new AppFailure(appError('request.invalid', { method: 'plan.cost', path: '$.line', found: JSON.stringify(line), accepted, more: 0 }, '$.line'));
  }
  const report = priceShifts(buildTimeline(plan));
  return line === undefined ? report : { ...report, shifts: report.shifts.filter((shift) => shift.line === line) };
}

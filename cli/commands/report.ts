import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { renderReport } from '#service/adapters/pdf/render-report.ts';
import { boundReport } from '#shared/app/bounds/bound-report.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { tariffConfirmedUntil } from '#shared/law/hta/tariff-confirmed-until.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { REPORT_KINDS, type ReportInput, type ReportKind } from '#shared/report/report-input.ts';
import { currentInstant, dayInNorway } from '#shared/time/instant.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { printWritten } from '../print/written.ts';

/** Makes a PDF of a plan. */
export const report: RunCommand = async ({ operands, options, ...call }) => {
  const plan = await readPlan(operands[0] ?? '');
  const kind = reportKind(options.get('kind'));
  const out = options.get('out') ?? '';
  const printedOn = dayInNorway(currentInstant());
  const since = await earlier(options.get('since'));
  const bounds = kind === 'personal' ? undefined : await boundReport(plan, solveWithHighs);
  const doc = buildReport(kind, {
    plan,
    evaluation: evaluatePlan(plan),
    locale: call.locale,
    printedOn,
    since,
    bounds,
    tariffConfirmedUntil: tariffConfirmedUntil(),
  });
  await writeWholeFile(out, await renderReport(doc));
  printWritten(out, call);
  return 0;
};

/** The plan to compare with, where one was named. */
async function earlier(file: string | undefined): Promise<ReportInput['since']> {
  if (file === undefined) return undefined;
  const plan = await readPlan(file);
  return { name: plan.name, plan, evaluation: evaluatePlan(plan) };
}

// The parser lets only these through.
function reportKind(text: string | undefined): ReportKind {
  return REPORT_KINDS.find((kind) => kind === text) ?? 'union';
}

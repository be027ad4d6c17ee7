import type { ExportedFile, ParsedInput } from '../../contract/methods.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { tariffConfirmedUntil } from '../../law/hta/tariff-confirmed-until.ts';
import type { ReportInput } from '../../report/report-input.ts';
import { dayInNorway } from '../../time/instant.ts';
import type { AppContext } from '../app-context.ts';
import { encodeBase64 } from '../encode.ts';
import { fileNameFor } from '../file-name.ts';
import type { ReadDb, VersionRecord } from '../ports/plan-store.ts';
import { findVersion } from '../versions.ts';

/** `report.export`: one revision of a plan as a PDF. @throws AppFailure report.failed when the PDF cannot be made */
export async function exportReport(context: AppContext, { planId, kind, locale, since: versionId }: ParsedInput<'report.export'>): Promise<ExportedFile> {
  const { session, since } = context.unitOfWork.read((db) => ({
    session: context.sessions.open(db, planId),
    since: versionId === undefined ? undefined : sinceVersion(context, db, findVersion(db, planId, versionId)),
  }));
  const { plan } = session;
  const evaluation = session.evaluation();
  const printedOn = dayInNorway(context.clock());
  const bounds = kind === 'personal' ? undefined : await context.bounds(plan);
  const { buildReport } = await import('../../report/build-report.ts'); // only needed here, and much code
  const report = buildReport(kind, { plan, evaluation, locale, printedOn, since, bounds, tariffConfirmedUntil: tariffConfirmedUntil() });
  try {
    const bytes = await context.renderReport(report);
    return { fileName: fileNameFor(plan, kind, 'pdf'), mediaType: 'application/pdf', base64: encodeBase64(bytes) };
  } catch (problem) {
    context.log.error('report failed', { kind, stack: problem instanceof Error ? problem.stack : String(problem) });
    throw new AppFailure(appError('report.failed', { problem: problem instanceof Error ? problem.message : String(problem) }));
  }
}

function sinceVersion(context: AppContext, db: ReadDb, version: VersionRecord): ReportInput['since'] {
  return { name: version.name, ...context.evaluatedVersions.get(db, version) };
}

import type { ExportedFile, ParsedInput } from '../../contract/methods.ts';
import { writePlanDocument } from '../../contract/write-plan-document.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { withoutNames } from '../../domain/plan/without-names.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { must } from '../../kernel/assert.ts';
import type { AppContext } from '../app-context.ts';
import { encodeBase64, encodeUtf8 } from '../encode.ts';
import { fileNameFor } from '../file-name.ts';
import { type MadeFile, makeExport } from '../make-export.ts';
import { zipFiles } from '../zip-files.ts';

/**
 * `plan.export`: the plan as a document that other installations read, or as a file for other programs. Several calendars come as one zip file.
 * @throws AppFailure request.invalid for a line that the plan lacks, export.failed when a file cannot be made
 */
export async function exportPlan(context: AppContext, input: ParsedInput<'plan.export'>): Promise<ExportedFile> {
  const { planId, format, locale, line, daysOff } = input;
  const session = context.unitOfWork.read((db) => context.sessions.open(db, planId));
  const { plan } = session;
  if (format === 'json') {
    const document = writePlanDocument(input.withoutNames ? withoutNames(plan) : plan);
    return encoded({ fileName: fileNameFor(plan, '', 'vaktbalanse.json'), mediaType: 'application/json', bytes: encodeUtf8(document) });
  }
  if (line !== undefined && !plan.lines.some((one) => one.id === line)) throw lineMissing(plan, line);
  const choice = { format, locale, line: line ?? null, daysOff, now: context.clock() };
  try {
    const files = await makeExport(plan, session.evaluation(), choice, context.fileWriters);
    return encoded(files.length === 1 ? must(files[0], 'the file') : zipped(plan, files));
  } catch (problem) {
    context.log.error('export failed', { format, stack: problem instanceof Error ? problem.stack : String(problem) });
    throw new AppFailure(appError('export.failed', { problem: problem instanceof Error ? problem.message : String(problem) }));
  }
}

function zipped(plan: Plan, files: readonly MadeFile[]): MadeFile {
  const bytes = zipFiles(files.map(({ fileName, bytes: content }) => ({ name: fileName, bytes: content })));
  return { fileName: fileNameFor(plan, 'ics', 'zip'), mediaType: 'application/zip', bytes };
}

function encoded({ fileName, mediaType, bytes }: MadeFile): ExportedFile {
  return { fileName, mediaType, base64: encodeBase64(bytes) };
}

function lineMissing(plan: Plan, line: string): AppFailure {
  const accepted = plan.lines.map((one) => one.id).join(', ');
  return new AppFailure(appError('request.invalid', { method: 'plan.export', path: '$.line', found: JSON.stringify(line), accepted, more: 0 }, '$.line'));
}

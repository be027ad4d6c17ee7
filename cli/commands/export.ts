import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileWriters } from '#service/adapters/file-writers.ts';
import { EXPORT_FORMATS, type MadeFile, makeExport } from '#shared/app/make-export.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { must } from '#shared/kernel/assert.ts';
import { currentInstant } from '#shared/time/instant.ts';
import type { CommandCall, RunCommand } from '../command.ts';
import { usageError } from '../input/parse-arguments.ts';
import { readPlan } from '../input/read-file.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { printWritten } from '../print/written.ts';

/** Writes a plan as a file for other programs. Calendars go into a folder, one file a line, or with `--line` into one file. */
export const exportPlan: RunCommand = async ({ operands, options, ...call }) => {
  const plan = await readPlan(operands[0] ?? '');
  const out = options.get('out') ?? '';
  const line = checkedLine(plan, options, call.locale);
  const format = EXPORT_FORMATS.find((one) => one === options.get('format'));
  if (format === undefined) {
    await writeWholeFile(out, writePlanDocument(plan));
    printWritten(out, call);
    return 0;
  }
  const choice = { format, locale: call.locale, now: currentInstant(), line, daysOff: options.has('days-off') };
  const files = await makeExport(plan, evaluatePlan(plan), choice, fileWriters);
  if (format === 'ics' && line === null) await writeFolder(out, files, call);
  else {
    await writeWholeFile(out, must(files[0], 'the file').bytes);
    printWritten(out, call);
  }
  return 0;
};

function checkedLine(plan: Plan, options: ReadonlyMap<string, string>, locale: Locale): string | null {
  const line = options.get('line');
  if (line === undefined) return null;
  if (options.get('format') !== 'ics') throw usageError(locale, 'export.usage.line-only-ics', {});
  if (!plan.lines.some(({ id }) => id === line)) {
    throw usageError(locale, 'export.usage.no-line', { found: line, accepted: plan.lines.map(({ id }) => id).join(', ') });
  }
  return line;
}

async function writeFolder(folder: string, files: readonly MadeFile[], call: Pick<CommandCall, 'json' | 'locale' | 'terminal'>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (problem) {
    throw new AppFailure(appError('file.unwritable', { file: folder, problem: (problem as NodeJS.ErrnoException).code ?? String(problem) }));
  }
  const written = files.map(({ fileName }) => path.join(folder, fileName));
  for (const [index, file] of files.entries()) await writeWholeFile(written[index] ?? '', file.bytes);
  if (call.json) call.terminal.print(JSON.stringify({ written }));
  else for (const file of written) printWritten(file, call);
}

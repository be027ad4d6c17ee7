import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { readImportAnswers } from '#shared/contract/read-import-answers.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import type { ImportAnswers } from '#shared/exchange/import-answers.ts';
import { planFromReading } from '#shared/exchange/plan-from-reading.ts';
import { readRota } from '#shared/exchange/read-rota.ts';
import type { RotaReading } from '#shared/exchange/rota-reading.ts';
import type { Workbook } from '#shared/exchange/workbook.ts';
import { describeOwnChange } from '#shared/exchange/write/describe-change.ts';
import { type OwnWorkbook, readOwnWorkbook } from '#shared/exchange/write/own-workbook.ts';
import { translate } from '#shared/i18n/translate.ts';
import { currentInstant, dayInNorway } from '#shared/time/instant.ts';
import type { CommandCall, RunCommand } from '../command.ts';
import { readPlan, readText, valueOf } from '../input/read-file.ts';
import { readSpreadsheet } from '../input/read-spreadsheet.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { missedLines, proposedLines } from '../print/import-text.ts';
import { printWritten } from '../print/written.ts';

/**
 * Reads a file and writes it as a plan document, its keys in the order of the schema and one week a line. In a spreadsheet it looks for the
 * rota; what that does not say is taken as proposed or from `--answers`, and told. Of a workbook that this program wrote it says which cells
 * somebody changed.
 */
export const importPlan: RunCommand = async (call) => {
  const file = call.operands[0] ?? '';
  const workbook = await readSpreadsheet(file);
  const own = workbook ? readOwnWorkbook(workbook) : 'foreign';
  if (workbook && typeof own === 'string') return importForeign(workbook, file, call);
  const plan = typeof own === 'string' ? await readPlan(file) : own.plan;
  if (typeof own !== 'string') tellChanges(own, call);
  await writeWholeFile(outOf(call), writePlanDocument(plan));
  printWritten(outOf(call), call);
  return 0;
};

function tellChanges(own: OwnWorkbook, { terminal, locale }: CommandCall): void {
  if (!own.hasGrid) terminal.note(translate(locale, 'export.change.no-grid'));
  for (const change of own.changes) terminal.note(describeOwnChange(locale, change, own.plan));
}

async function importForeign(workbook: Workbook, file: string, call: CommandCall): Promise<0> {
  const answersFile = call.options.get('answers');
  const answers: ImportAnswers = answersFile === undefined ? {} : valueOf(readImportAnswers(await readText(answersFile), answersFile));
  const { reading } = readRota(workbook, answers, { fileName: file, today: dayInNorway(currentInstant()) });
  if (reading.lines.length === 0) throw new AppFailure(appError('import.no-rota', { file }));
  const document = writePlanDocument(planFromReading(reading, answers));
  valueOf(parsePlanDocument(document, file));
  await writeWholeFile(outOf(call), document);
  tell(reading, call);
  return 0;
}

function tell(reading: RotaReading, call: CommandCall): void {
  const { json, locale, terminal } = call;
  if (json) return terminal.print(JSON.stringify(report(reading, outOf(call))));
  const proposed = proposedLines(locale, reading);
  if (proposed.length > 0) terminal.note(translate(locale, 'import.cli.proposed'));
  for (const line of proposed) terminal.note(`  ${line}`);
  terminal.note(
    reading.notUnderstood.length === 0
      ? translate(locale, 'import.missed.none')
      : `${translate(locale, 'import.missed', { count: reading.notUnderstood.length })}:`,
  );
  for (const line of missedLines(locale, reading)) terminal.note(`  ${line}`);
  printWritten(outOf(call), call);
}

/** What `import --json` answers for a spreadsheet. */
function report(reading: RotaReading, written: string) {
  const { period, unit, codes, lines, sheets } = reading;
  return {
    written,
    lines: lines.length,
    weeks: period.weeks,
    proposed: {
      period: period.source === 'proposed',
      unit: unit.source === 'proposed',
      codes: codes.filter((code) => code.source === 'proposed').map((code) => code.key),
      competence: lines.filter((line) => line.competence.source === 'proposed').map((line) => line.key),
      positionPercent: lines.filter((line) => line.positionPercent.source === 'proposed').map((line) => line.key),
      fullTimeWeekHours: lines.filter((line) => line.fullTimeWeekHours.source === 'proposed').map((line) => line.key),
    },
    notUnderstood: reading.notUnderstood.map(({ sheet, address, found, why }) => ({ sheet: sheets[sheet]?.name ?? '', address, found, why })),
  };
}

function outOf({ options }: CommandCall): string {
  return options.get('out') ?? '';
}

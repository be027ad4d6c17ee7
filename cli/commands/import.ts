import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { describeOwnChange } from '#shared/exchange/write/describe-change.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { readOwnSpreadsheet } from '../input/read-own-spreadsheet.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { printWritten } from '../print/written.ts';

/**
 * Reads a file and writes it as a plan document, its keys in the order of the schema and one week a line. Of a workbook that this program
 * wrote it says which cells somebody changed.
 */
export const importPlan: RunCommand = async ({ operands, options, ...call }) => {
  const file = operands[0] ?? '';
  const own = await readOwnSpreadsheet(file);
  const plan = own ? own.plan : await readPlan(file);
  if (own) {
    if (!own.hasGrid) call.terminal.note(translate(call.locale, 'export.change.no-grid'));
    for (const change of own.changes) call.terminal.note(describeOwnChange(call.locale, change, own.plan));
  }
  const out = options.get('out') ?? '';
  await writeWholeFile(out, writePlanDocument(plan));
  printWritten(out, call);
  return 0;
};

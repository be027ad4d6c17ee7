import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { printWritten } from '../print/written.ts';

/** Reads a file and writes it as a plan document, its keys in the order of the schema and one week a line. */
export const importPlan: RunCommand = async ({ operands, options, ...call }) => {
  const plan = await readPlan(operands[0] ?? '');
  const out = options.get('out') ?? '';
  await writeWholeFile(out, writePlanDocument(plan));
  printWritten(out, call);
  return 0;
};

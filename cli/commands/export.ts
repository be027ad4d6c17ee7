import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { printWritten } from '../print/written.ts';

/** Writes a plan as a file of another form. */
export const exportPlan: RunCommand = async ({ operands, options, ...call }) => {
  const plan = await readPlan(operands[0] ?? '');
  const out = options.get('out') ?? '';
  await writeWholeFile(out, writePlanDocument(plan));
  printWritten(out, call);
  return 0;
};

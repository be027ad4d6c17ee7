import type { ParsedInput } from '../../contract/methods.ts';
import { parsePlanDocument } from '../../contract/plan-document.ts';
import { writePlanDocument } from '../../contract/write-plan-document.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { planFromReading } from '../../exchange/plan-from-reading.ts';
import { type AddedPlan, insertPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';
import { rememberAnswers } from '../import-memory.ts';
import { findImport, naturalSignature, readImport } from '../import-preview.ts';

/** `import.accept`: the plan and the memory of the layout in one transaction; before it nothing has changed. */
export function acceptImport(context: AppContext, { importId, answers }: ParsedInput<'import.accept'>): AddedPlan {
  const session = findImport(context, importId);
  const { reading } = readImport(context, session, answers);
  if (reading.lines.length === 0) throw new AppFailure(appError('import.no-rota', { file: session.fileName }));
  // Through the document, so that nothing is stored that could not be opened, sent or read again.
  const plan = parsePlanDocument(writePlanDocument(planFromReading(reading, answers)), session.fileName);
  if (!plan.ok) throw new AppFailure(plan.error);
  const signature = naturalSignature(context, session);
  const now = context.clock();
  const added = context.unitOfWork.write((tx) => {
    if (signature !== 'none') rememberAnswers(tx.settings, signature, reading, answers);
    return insertPlan(tx, context, plan.value, now);
  });
  context.imports.close(importId);
  context.emit({ type: 'departments.changed' });
  return added;
}

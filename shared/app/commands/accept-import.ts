import type { ParsedInput } from '../../contract/methods.ts';
import { parsePlanDocument } from '../../contract/plan-document.ts';
import { writePlanDocument } from '../../contract/write-plan-document.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import type { ImportAnswers } from '../../exchange/import-answers.ts';
import { planFromReading } from '../../exchange/plan-from-reading.ts';
import { type AddedPlan, addPlan, insertPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';
import { rememberAnswers } from '../import-memory.ts';
import { findImport, naturalSignature, readImport } from '../import-preview.ts';
import type { OpenImport } from '../import-sessions.ts';

/** `import.accept`: the plan and the memory of the layout in one transaction; before it nothing has changed. */
export function acceptImport(context: AppContext, { importId, answers }: ParsedInput<'import.accept'>): AddedPlan {
  const session = findImport(context, importId);
  const added = session.own ? addPlan(context, checked(session.own.plan, session.fileName)) : acceptForeign(context, session, answers);
  context.imports.close(importId);
  return added;
}

function acceptForeign(context: AppContext, session: OpenImport, answers: ImportAnswers): AddedPlan {
  const { reading } = readImport(context, session, answers);
  if (reading.lines.length === 0) throw new AppFailure(appError('import.no-rota', { file: session.fileName }));
  const plan = checked(planFromReading(reading, answers), session.fileName);
  const signature = naturalSignature(context, session);
  const now = context.clock();
  const added = context.unitOfWork.write((tx) => {
    if (signature !== 'none') rememberAnswers(tx.settings, signature, reading, answers);
    return insertPlan(tx, context, plan, now);
  });
  context.emit({ type: 'departments.changed' });
  return added;
}

/** Through the document, so that nothing is stored that could not be opened, sent or read again. */
function checked(plan: Plan, fileName: string): Plan {
  const parsed = parsePlanDocument(writePlanDocument(plan), fileName);
  if (!parsed.ok) throw new AppFailure(parsed.error);
  return parsed.value;
}

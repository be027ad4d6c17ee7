import type { OwnImport, ParsedInput } from '../../contract/methods.ts';
import { parsePlanDocument } from '../../contract/plan-document.ts';
import { writePlanDocument } from '../../contract/write-plan-document.ts';
import { AppFailure } from '../../errors/app-error.ts';
import { describeOwnChange } from '../../exchange/write/describe-change.ts';
import { readOwnWorkbook } from '../../exchange/write/own-workbook.ts';
import { translate } from '../../i18n/translate.ts';
import { addPlan } from '../add-plan.ts';
import type { AppContext } from '../app-context.ts';
import { decodeBase64 } from '../encode.ts';

/**
 * `import.own`: a workbook that this program wrote becomes a plan again, every fact as it was, with what was changed on the visible sheet.
 * Any other workbook is for the wizard: nothing of it is stored.
 */
export async function importOwn(context: AppContext, { fileName, base64, locale }: ParsedInput<'import.own'>): Promise<OwnImport> {
  const own = readOwnWorkbook(await context.readWorkbook(decodeBase64(base64), fileName));
  if (typeof own === 'string') return { added: null, changes: [] };
  // Through the document, so that nothing is stored that could not be opened, sent or read again.
  const plan = parsePlanDocument(writePlanDocument(own.plan), fileName);
  if (!plan.ok) throw new AppFailure(plan.error);
  const changes = own.changes.map((change) => describeOwnChange(locale, change, own.plan));
  return { added: addPlan(context, plan.value), changes: own.hasGrid ? changes : [translate(locale, 'export.change.no-grid')] };
}

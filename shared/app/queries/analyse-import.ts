import type { ImportPreview } from '../../contract/import-schema.ts';
import type { ParsedInput } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';
import { decodeBase64 } from '../encode.ts';
import { recallAnswers } from '../import-memory.ts';
import { naturalSignature, previewOf } from '../import-preview.ts';

/** `import.analyse`: reads a workbook and says what is in it. Answers given for the same layout before are used. Nothing is stored. */
export async function analyseImport(context: AppContext, { fileName, base64 }: ParsedInput<'import.analyse'>): Promise<ImportPreview> {
  const workbook = await context.readWorkbook(decodeBase64(base64), fileName);
  const session = context.imports.open(fileName, workbook);
  const signature = naturalSignature(context, session);
  const kept = context.unitOfWork.read((db) => recallAnswers(db.settings, signature));
  return previewOf(context, session, kept ?? {}, { isRemembered: kept !== null });
}

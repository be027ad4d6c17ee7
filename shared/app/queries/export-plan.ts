import type { ExportedFile, ParsedInput } from '../../contract/methods.ts';
import { writePlanDocument } from '../../contract/write-plan-document.ts';
import type { AppContext } from '../app-context.ts';
import { encodeBase64, encodeUtf8 } from '../encode.ts';
import { fileNameFor } from '../file-name.ts';

/** `plan.export`: the plan as a document that other installations and tools read. */
export function exportPlan({ unitOfWork, sessions }: AppContext, { planId }: ParsedInput<'plan.export'>): ExportedFile {
  const { plan } = unitOfWork.read((db) => sessions.open(db, planId));
  return {
    fileName: fileNameFor(plan, '', 'vaktbalanse.json'),
    mediaType: 'application/json',
    base64: encodeBase64(encodeUtf8(writePlanDocument(plan))),
  };
}

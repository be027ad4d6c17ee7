import type { ImportPreview } from '../../contract/import-schema.ts';
import type { ParsedInput } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';
import { findImport, previewOf } from '../import-preview.ts';

/** `import.preview`: the same workbook with other answers. */
export function previewImport(context: AppContext, { importId, answers, picture }: ParsedInput<'import.preview'>): ImportPreview {
  return previewOf(context, findImport(context, importId), answers, { isRemembered: false, picture });
}

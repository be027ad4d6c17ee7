import type { TemplateSummary } from '../../contract/methods.ts';
import { listTemplates as templates } from '../../templates/templates.ts';

/** `template.list` */
export function listTemplates(): readonly TemplateSummary[] {
  return templates();
}

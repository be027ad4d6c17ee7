import type { TemplateSummary } from '../../contract/methods.ts';

/** `template.list` */
export function listTemplates(): readonly TemplateSummary[] {
  return [];
}

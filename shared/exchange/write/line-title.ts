import type { RotaLine } from '../../domain/model/plan.ts';
import { type Locale, translate } from '../../i18n/translate.ts';

/** What a line is called: its own label, otherwise its competence; names are optional everywhere. */
export function lineTitle(locale: Locale, line: RotaLine): string {
  return line.label.trim() || translate(locale, `competence.${line.competence}`);
}

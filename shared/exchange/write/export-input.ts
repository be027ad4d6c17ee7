import type { Plan } from '../../domain/model/plan.ts';
import type { Evaluation } from '../../domain/model/results.ts';
import type { Locale } from '../../i18n/translate.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** Everything a file for others is made of. The numbers are the evaluation's own: nothing is computed twice. */
export interface ExportInput {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly exportedOn: LocalDate;
}

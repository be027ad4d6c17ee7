import type { BoundReport } from '../domain/model/bounds.ts';
import type { Plan } from '../domain/model/plan.ts';
import type { Evaluation } from '../domain/model/results.ts';
import type { LocalDate } from '../time/local-date.ts';

export const REPORT_KINDS = ['union', 'personal', 'summary'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Everything a report is made of. The numbers are the evaluation's own: nothing is computed twice. */
export interface ReportInput {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly locale: 'nb' | 'nn' | 'en';
  readonly printedOn: LocalDate;
  /** An earlier version: what changed since comes first, and changed cells are marked. */
  readonly since?: { readonly name: string; readonly plan: Plan; readonly evaluation: Evaluation } | undefined;
  /** What no rota of these lines can do better than; left out where nobody asked for a proof. */
  readonly bounds?: BoundReport | undefined;
  /** Last day for which tariff values are confirmed. */
  readonly tariffConfirmedUntil: LocalDate;
}

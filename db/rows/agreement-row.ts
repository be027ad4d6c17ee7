import type { Agreement, AgreementType } from '#shared/domain/model/plan.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { fromJson, nothingLeft } from './json.ts';

export interface AgreementRow {
  readonly position: number;
  readonly id: string;
  readonly type: AgreementType;
  readonly from_date: LocalDate;
  readonly to_date: LocalDate;
  readonly lines: string;
  /** JSON of what else is agreed: parties, notice, consents, limits. */
  readonly terms: string | null;
}

type AgreementTerms = Pick<Agreement, 'parties' | 'noticeMonths' | 'voluntaryLines' | 'limits'>;

export function agreementFromRow(row: AgreementRow): Agreement {
  const terms = row.terms === null ? {} : fromJson<AgreementTerms>(row.terms);
  return { id: row.id, type: row.type, from: row.from_date, to: row.to_date, lines: fromJson(row.lines), ...terms };
}

export function agreementToRow(agreement: Agreement, position: number): AgreementRow {
  const { id, type, from, to, lines, parties, noticeMonths, voluntaryLines, limits, ...rest } = agreement;
  nothingLeft(rest);
  const terms: AgreementTerms = { parties, noticeMonths, voluntaryLines, limits };
  const hasTerms = Object.values(terms).some((term) => term !== undefined);
  return { position, id, type, from_date: from, to_date: to, lines: JSON.stringify(lines), terms: hasTerms ? JSON.stringify(terms) : null };
}

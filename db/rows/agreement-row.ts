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
}

export function agreementFromRow(row: AgreementRow): Agreement {
  return { id: row.id, type: row.type, from: row.from_date, to: row.to_date, lines: fromJson(row.lines) };
}

export function agreementToRow(agreement: Agreement, position: number): AgreementRow {
  const { id, type, from, to, lines, ...rest } = agreement;
  nothingLeft(rest);
  return { position, id, type, from_date: from, to_date: to, lines: JSON.stringify(lines) };
}

import type { Competence } from '#shared/domain/model/competence.ts';
import type { Elsewhere } from '#shared/domain/model/elsewhere.ts';
import type { DayName, FullTimeWeekHours, LeaveOverlay, RotaLine, Vacancy } from '#shared/domain/model/plan.ts';
import type { Wish } from '#shared/domain/model/wish.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { fromJson, nothingLeft, present, toJson } from './json.ts';

export interface LineRow {
  readonly id: string;
  readonly position: number;
  readonly label: string;
  readonly competence: Competence;
  readonly position_percent: number;
  readonly full_time_week: string;
  readonly weekend_every: number | null;
  readonly annual_pay_kr: number | null;
  readonly seniority_years: number | null;
  readonly allowed_codes: string | null;
  readonly days: string | null;
  readonly overlays: string | null;
  readonly vacation_days: number | null;
  readonly f5_earned: string | null;
  readonly vacancy: Vacancy | null;
  readonly pinned_days: string | null;
  readonly wishes: string | null;
  readonly elsewhere: string | null;
}

export interface AssignmentRow {
  readonly line_id: string;
  readonly day: number;
  readonly text: string;
}

export function lineFromRow(row: LineRow, cells: readonly string[]): RotaLine {
  return {
    id: row.id,
    label: row.label,
    competence: row.competence,
    positionPercent: row.position_percent,
    fullTimeWeekHours: (row.full_time_week === 'three-part' ? row.full_time_week : Number(row.full_time_week)) as FullTimeWeekHours,
    weekendEvery: row.weekend_every,
    ...present({
      annualPayKr: row.annual_pay_kr,
      seniorityYears: row.seniority_years,
      allowedCodes: row.allowed_codes === null ? null : fromJson<readonly string[]>(row.allowed_codes),
      days: row.days === null ? null : fromJson<readonly DayName[]>(row.days),
      overlays: row.overlays === null ? null : fromJson<readonly LeaveOverlay[]>(row.overlays),
      vacationDays: row.vacation_days,
      f5Earned: row.f5_earned === null ? null : fromJson<readonly LocalDate[]>(row.f5_earned),
      vacancy: row.vacancy,
      pinnedDays: row.pinned_days === null ? null : fromJson<readonly number[]>(row.pinned_days),
      wishes: row.wishes === null ? null : fromJson<readonly Wish[]>(row.wishes),
      elsewhere: row.elsewhere === null ? null : fromJson<Elsewhere>(row.elsewhere),
    }),
    cells,
  };
}

export function lineToRow(line: RotaLine, position: number): LineRow {
  const {
    id,
    label,
    competence,
    positionPercent,
    fullTimeWeekHours,
    weekendEvery,
    annualPayKr,
    seniorityYears,
    allowedCodes,
    days,
    overlays,
    vacationDays,
    f5Earned,
    vacancy,
    pinnedDays,
    wishes,
    elsewhere,
    cells: _cells,
    ...rest
  } = line;
  nothingLeft(rest);
  return {
    id,
    position,
    label,
    competence,
    position_percent: positionPercent,
    full_time_week: String(fullTimeWeekHours),
    weekend_every: weekendEvery,
    annual_pay_kr: annualPayKr ?? null,
    seniority_years: seniorityYears ?? null,
    allowed_codes: toJson(allowedCodes),
    days: toJson(days),
    overlays: toJson(overlays),
    vacation_days: vacationDays ?? null,
    f5_earned: toJson(f5Earned),
    vacancy: vacancy ?? null,
    pinned_days: toJson(pinnedDays),
    wishes: toJson(wishes),
    elsewhere: toJson(elsewhere),
  };
}

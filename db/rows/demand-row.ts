import type { DemandRow } from '#shared/domain/model/plan.ts';
import type { ClockTime } from '#shared/time/clock-time.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { fromJson, nothingLeft, present, toJson } from './json.ts';

export interface DemandTableRow {
  readonly position: number;
  readonly id: string;
  readonly days: string;
  readonly start_time: ClockTime;
  readonly end_time: ClockTime;
  readonly people: number;
  readonly minimum: number | null;
  readonly competence: string | null;
  readonly from_date: LocalDate | null;
  readonly to_date: LocalDate | null;
  readonly profile: string | null;
  readonly author: string | null;
  readonly reason: string | null;
}

export function demandFromRow(row: DemandTableRow): DemandRow {
  return {
    id: row.id,
    days: fromJson(row.days),
    start: row.start_time,
    end: row.end_time,
    people: row.people,
    ...present({
      minimum: row.minimum,
      competence: row.competence === null ? null : fromJson<NonNullable<DemandRow['competence']>>(row.competence),
      from: row.from_date,
      to: row.to_date,
      profile: row.profile,
      author: row.author,
      reason: row.reason,
    }),
  };
}

export function demandToRow(demand: DemandRow, position: number): DemandTableRow {
  const { id, days, start, end, people, minimum, competence, from, to, profile, author, reason, ...rest } = demand;
  nothingLeft(rest);
  return {
    position,
    id,
    days: JSON.stringify(days),
    start_time: start,
    end_time: end,
    people,
    minimum: minimum ?? null,
    competence: toJson(competence),
    from_date: from ?? null,
    to_date: to ?? null,
    profile: profile ?? null,
    author: author ?? null,
    reason: reason ?? null,
  };
}

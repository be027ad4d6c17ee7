import type { PlanHead } from '#shared/app/ports/plan-store.ts';
import type { DemandProfile } from '#shared/domain/model/demand-profile.ts';
import type { Period, Plan, PlanContext, PlanProcess, PlanSettings, Unit } from '#shared/domain/model/plan.ts';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import { localDate } from '#shared/time/local-date.ts';
import { fromJson, nothingLeft, present, toJson } from './json.ts';

export interface PlanRow {
  readonly id: string;
  readonly department_id: string;
  readonly name: string;
  readonly unit: string;
  readonly period_kind: Period['kind'];
  readonly period_start: string;
  readonly period_weeks: number;
  readonly period_rotation: NonNullable<Period['rotation']> | null;
  readonly settings: string;
  readonly process: string | null;
  readonly context: string | null;
  readonly comments: string | null;
  readonly demand_profiles: string | null;
  readonly revision: number;
  readonly created_at: string;
  readonly changed_at: string;
}

/** The facts of a plan that stand in its own row. */
export type PlanFacts = Pick<Plan, 'name' | 'unit' | 'period' | 'settings' | 'process' | 'context' | 'comments' | 'demandProfiles'>;

export function planFactsFromRow(row: PlanRow): PlanFacts {
  return {
    name: row.name,
    unit: fromJson<Unit>(row.unit),
    period: {
      kind: row.period_kind,
      start: localDate(row.period_start),
      weeks: row.period_weeks,
      ...present({ rotation: row.period_rotation }),
    },
    settings: fromJson<PlanSettings>(row.settings),
    ...(row.process === null ? {} : { process: fromJson<PlanProcess>(row.process) }),
    ...(row.context === null ? {} : { context: fromJson<PlanContext>(row.context) }),
    ...(row.comments === null ? {} : { comments: fromJson<readonly PlanComment[]>(row.comments) }),
    ...(row.demand_profiles === null ? {} : { demandProfiles: fromJson<readonly DemandProfile[]>(row.demand_profiles) }),
  };
}

export function planFactsToRow(plan: PlanFacts): Omit<PlanRow, 'id' | 'department_id' | 'revision' | 'created_at' | 'changed_at'> {
  const { kind, start, weeks, rotation, ...rest } = plan.period;
  nothingLeft(rest);
  return {
    name: plan.name,
    unit: JSON.stringify(plan.unit),
    period_kind: kind,
    period_start: start,
    period_weeks: weeks,
    period_rotation: rotation ?? null,
    settings: JSON.stringify(plan.settings),
    process: toJson(plan.process),
    context: toJson(plan.context),
    comments: toJson(plan.comments),
    demand_profiles: toJson(plan.demandProfiles),
  };
}

export type PlanHeadRow = Pick<PlanRow, 'id' | 'department_id' | 'name' | 'revision' | 'period_kind' | 'period_weeks' | 'changed_at'> & {
  readonly line_count: number;
};

export function planHeadFromRow(row: PlanHeadRow): PlanHead {
  return {
    id: row.id,
    departmentId: row.department_id,
    name: row.name,
    revision: row.revision,
    kind: row.period_kind,
    weeks: row.period_weeks,
    lines: row.line_count,
    changedAt: row.changed_at,
  };
}

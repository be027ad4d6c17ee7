import type { PlanWriter } from '#shared/app/ports/plan-store.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Connection } from '../driver.ts';
import { type PlanFacts, type PlanHeadRow, type PlanRow, planFactsFromRow, planFactsToRow, planHeadFromRow } from '../rows/plan-row.ts';
import { createLineTable } from './line-table.ts';
import { createPlanParts } from './plan-parts.ts';

const HEAD = `SELECT id, department_id, name, revision, period_kind, period_weeks, changed_at,
    (SELECT count(*) FROM lines WHERE plan_id = plans.id) AS line_count FROM plans`;

/** The facts that stand in the plan's own row. */
const PLAN_FACTS = ['name', 'unit', 'period', 'settings', 'process', 'context', 'comments', 'demandProfiles'] as const satisfies readonly (keyof PlanFacts)[];

/** A plan over its tables. Saving compares the parts of the two plans and writes those that are not the same object. */
export function createPlanRepository(connection: Connection): PlanWriter {
  const heads = connection.prepare<PlanHeadRow>(`${HEAD} ORDER BY created_at, rowid`);
  const head = connection.prepare<PlanHeadRow>(`${HEAD} WHERE id = ?`);
  const load = connection.prepare<PlanRow>('SELECT * FROM plans WHERE id = ?');
  const insert = connection.prepare(
    `INSERT INTO plans (id, department_id, name, unit, period_kind, period_start, period_weeks, period_rotation, settings, process, context, comments, demand_profiles, revision, created_at, changed_at)
     VALUES (@id, @department_id, @name, @unit, @period_kind, @period_start, @period_weeks, @period_rotation, @settings, @process, @context, @comments, @demand_profiles, 0, @at, @at)`,
  );
  const updateFacts = connection.prepare(
    `UPDATE plans SET name = @name, unit = @unit, period_kind = @period_kind, period_start = @period_start, period_weeks = @period_weeks,
       period_rotation = @period_rotation, settings = @settings, process = @process, context = @context, comments = @comments,
       demand_profiles = @demand_profiles WHERE id = @id`,
  );
  const updateRevision = connection.prepare('UPDATE plans SET revision = ?, changed_at = ? WHERE id = ?');
  const remove = connection.prepare('DELETE FROM plans WHERE id = ?');
  const followers = connection.prepare<{ readonly plan_id: string; readonly line: string | null }>(
    "SELECT plan_id, json_extract(elsewhere, '$.line') AS line FROM lines WHERE json_extract(elsewhere, '$.plan') = ? AND elsewhere IS NOT NULL",
  );
  const { shiftCodes, demand, agreements } = createPlanParts(connection);
  const lines = createLineTable(connection);

  return {
    heads: () => heads.all().map(planHeadFromRow),
    head: (id) => {
      const row = head.get([id]);
      return row ? planHeadFromRow(row) : null;
    },
    load: (id): Plan | null => {
      const row = load.get([id]);
      if (!row) return null;
      const facts = planFactsFromRow(row);
      return {
        ...facts,
        shiftCodes: shiftCodes.load(id),
        demand: demand.load(id),
        lines: lines.load(id, facts.period.weeks * 7),
        agreements: agreements.load(id),
      };
    },
    followers: (id) => followers.all([id]).map(({ plan_id: planId, line }) => ({ planId, line })),
    insert: (id, departmentId, plan, at) => {
      insert.run({ ...planFactsToRow(plan), id, department_id: departmentId, at });
      shiftCodes.replace(id, plan.shiftCodes);
      demand.replace(id, plan.demand);
      lines.save(id, [], plan.lines);
      agreements.replace(id, plan.agreements);
    },
    saveChanges: (id, before, after, revision, at) => {
      if (PLAN_FACTS.some((fact) => before[fact] !== after[fact])) {
        updateFacts.run({ ...planFactsToRow(after), id });
      }
      if (before.shiftCodes !== after.shiftCodes) shiftCodes.replace(id, after.shiftCodes);
      if (before.demand !== after.demand) demand.replace(id, after.demand);
      if (before.lines !== after.lines) lines.save(id, before.lines, after.lines);
      if (before.agreements !== after.agreements) agreements.replace(id, after.agreements);
      updateRevision.run([revision, at, id]);
    },
    remove: (id) => {
      remove.run([id]);
    },
  };
}

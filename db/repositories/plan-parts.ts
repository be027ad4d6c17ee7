import type { Agreement, DemandRow, ShiftCode } from '#shared/domain/model/plan.ts';
import type { Connection, SqlValue } from '../driver.ts';
import { type AgreementRow, agreementFromRow, agreementToRow } from '../rows/agreement-row.ts';
import { type DemandTableRow, demandFromRow, demandToRow } from '../rows/demand-row.ts';
import { type ShiftCodeRow, shiftCodeFromRow, shiftCodeToRow } from '../rows/shift-code-row.ts';

/** A short ordered list that belongs to a plan and is written whole. */
interface PlanPart<T> {
  load(planId: string): readonly T[];
  replace(planId: string, entries: readonly T[]): void;
}

interface PlanParts {
  readonly shiftCodes: PlanPart<ShiftCode>;
  readonly demand: PlanPart<DemandRow>;
  readonly agreements: PlanPart<Agreement>;
}

export function createPlanParts(connection: Connection): PlanParts {
  return {
    shiftCodes: createPart<ShiftCode, ShiftCodeRow>(connection, {
      table: 'shift_codes',
      columns: ['position', 'code', 'kind', 'start_time', 'end_time', 'unpaid_break_minutes', 'day_off', 'leave', 'look'],
      fromRow: shiftCodeFromRow,
      toRow: shiftCodeToRow,
    }),
    demand: createPart<DemandRow, DemandTableRow>(connection, {
      table: 'demand_rows',
      columns: ['position', 'id', 'days', 'start_time', 'end_time', 'people', 'minimum', 'competence', 'from_date', 'to_date', 'profile', 'author', 'reason'],
      fromRow: demandFromRow,
      toRow: demandToRow,
    }),
    agreements: createPart<Agreement, AgreementRow>(connection, {
      table: 'agreements',
      columns: ['position', 'id', 'type', 'from_date', 'to_date', 'lines', 'terms'],
      fromRow: agreementFromRow,
      toRow: agreementToRow,
    }),
  };
}

interface PartTable<T, Row> {
  readonly table: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly fromRow: (row: Row) => T;
  readonly toRow: (entry: T, position: number) => Row;
}

function createPart<T, Row extends { readonly [K in keyof Row]: SqlValue }>(connection: Connection, part: PartTable<T, Row>): PlanPart<T> {
  const load = connection.prepare<Row>(`SELECT ${part.columns.join(', ')} FROM ${part.table} WHERE plan_id = ? ORDER BY position`);
  const clear = connection.prepare(`DELETE FROM ${part.table} WHERE plan_id = ?`);
  const insert = connection.prepare(
    `INSERT INTO ${part.table} (plan_id, ${part.columns.join(', ')}) VALUES (@plan_id, ${part.columns.map((column) => `@${column}`).join(', ')})`,
  );
  return {
    load: (planId) => load.all([planId]).map(part.fromRow),
    replace: (planId, entries) => {
      clear.run([planId]);
      entries.forEach((entry, position) => insert.run({ ...part.toRow(entry, position), plan_id: planId }));
    },
  };
}

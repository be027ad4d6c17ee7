import type { RotaLine } from '#shared/domain/model/plan.ts';
import { must } from '#shared/kernel/assert.ts';
import type { Connection } from '../driver.ts';
import { type AssignmentRow, type LineRow, lineFromRow, lineToRow } from '../rows/line-row.ts';

/** The lines of a plan and what stands in their cells. Only cells with text have a row. */
export interface LineTable {
  /** @param days number of cells a line */
  load(planId: string, days: number): readonly RotaLine[];
  /** Writes what differs, down to the single cell. */
  save(planId: string, before: readonly RotaLine[], after: readonly RotaLine[]): void;
}

const FACTS = [
  'position',
  'label',
  'competence',
  'position_percent',
  'full_time_week',
  'weekend_every',
  'annual_pay_kr',
  'seniority_years',
  'allowed_codes',
  'days',
  'overlays',
  'vacation_days',
  'f5_earned',
  'vacancy',
  'pinned_days',
  'wishes',
  'elsewhere',
] as const satisfies readonly (keyof LineRow)[];

export function createLineTable(connection: Connection): LineTable {
  const loadLines = connection.prepare<LineRow>(`SELECT id, ${FACTS.join(', ')} FROM lines WHERE plan_id = ? ORDER BY position`);
  const loadCells = connection.prepare<AssignmentRow>('SELECT line_id, day, text FROM assignments WHERE plan_id = ?');
  const upsertLine = connection.prepare(
    `INSERT INTO lines (plan_id, id, ${FACTS.join(', ')}) VALUES (@plan_id, @id, ${FACTS.map((fact) => `@${fact}`).join(', ')})
     ON CONFLICT (plan_id, id) DO UPDATE SET ${FACTS.map((fact) => `${fact} = excluded.${fact}`).join(', ')}`,
  );
  const moveLine = connection.prepare('UPDATE lines SET position = ? WHERE plan_id = ? AND id = ?');
  const removeLine = connection.prepare('DELETE FROM lines WHERE plan_id = ? AND id = ?');
  const setCell = connection.prepare(
    'INSERT INTO assignments (plan_id, line_id, day, text) VALUES (?, ?, ?, ?) ON CONFLICT (plan_id, line_id, day) DO UPDATE SET text = excluded.text',
  );
  const clearCell = connection.prepare('DELETE FROM assignments WHERE plan_id = ? AND line_id = ? AND day = ?');

  const saveCells = (planId: string, lineId: string, before: readonly string[], after: readonly string[]) => {
    for (let day = 0; day < Math.max(before.length, after.length); day++) {
      const text = after[day] ?? '';
      if (text === (before[day] ?? '')) continue;
      if (text === '') clearCell.run([planId, lineId, day]);
      else setCell.run([planId, lineId, day, text]);
    }
  };

  return {
    load: (planId, days) => {
      const rows = loadLines.all([planId]);
      const cells = new Map(rows.map((row) => [row.id, Array.from({ length: days }, () => '')]));
      for (const { line_id: lineId, day, text } of loadCells.all([planId])) must(cells.get(lineId), `line ${lineId}`)[day] = text;
      return rows.map((row) => lineFromRow(row, must(cells.get(row.id), `line ${row.id}`)));
    },
    save: (planId, before, after) => {
      const old = new Map(before.map((line, position) => [line.id, { line, position }]));
      const kept = new Set(after.map((line) => line.id));
      for (const line of before) if (!kept.has(line.id)) removeLine.run([planId, line.id]);
      after.forEach((line, position) => {
        const previous = old.get(line.id);
        if (!previous || haveFactsChanged(previous.line, line)) upsertLine.run({ ...lineToRow(line, position), plan_id: planId });
        else if (previous.position !== position) moveLine.run([position, planId, line.id]);
        if (previous?.line.cells !== line.cells) saveCells(planId, line.id, previous?.line.cells ?? [], line.cells);
      });
    },
  };
}

/** Compares by identity: a fact that is a list and is new counts as changed, which only costs a row written. */
function haveFactsChanged(before: RotaLine, after: RotaLine): boolean {
  if (before === after) return false;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof RotaLine>;
  keys.delete('cells');
  return [...keys].some((key) => before[key] !== after[key]);
}

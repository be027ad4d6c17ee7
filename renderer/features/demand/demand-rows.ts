import type { Competence } from '#shared/domain/model/competence.ts';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { nextId } from '../next-id.ts';

/** The row with another fact; a minimum or competence above the new number of people comes down with it. */
export function withPeople(row: DemandRow, people: number): DemandRow {
  const next: DemandRow = { ...row, people, ...(row.minimum === undefined ? {} : { minimum: Math.min(row.minimum, people) }) };
  if (!row.competence) return next;
  const competence = Object.fromEntries(Object.entries(row.competence).map(([name, heads]) => [name, Math.min(heads, people)]));
  return { ...next, competence };
}

/** The row with so many of a competence; null takes the requirement away. */
export function withCompetence(row: DemandRow, competence: Competence, heads: number | null): DemandRow {
  const { [competence]: _old, ...others } = row.competence ?? {};
  const next = heads === null ? others : { ...row.competence, [competence]: heads };
  const { competence: _before, ...rest } = row;
  return Object.keys(next).length === 0 ? rest : { ...rest, competence: next };
}

/** The row with its floor; null means that the floor is the number wanted. */
export function withMinimum(row: DemandRow, minimum: number | null): DemandRow {
  const { minimum: _before, ...rest } = row;
  return minimum === null ? rest : { ...rest, minimum };
}

/** A first row to change: an ordinary day shift on weekdays. */
export function newRow(rows: readonly DemandRow[]): DemandRow {
  const last = rows.at(-1);
  return {
    id: nextId(rows, 'row'),
    days: last ? last.days : ['mon', 'tue', 'wed', 'thu', 'fri'],
    start: last ? last.end : clockTime('07:30'),
    end: last ? last.start : clockTime('15:00'),
    people: 1,
  };
}

import type { DemandProfile } from '#shared/domain/model/demand-profile.ts';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { nextId } from '../next-id.ts';

/** The rows of one demand: of a profile, or the ordinary ones. */
export function rowsOf(rows: readonly DemandRow[], profile: string | null): readonly DemandRow[] {
  return rows.filter((row) => (row.profile ?? null) === profile);
}

/** All rows with those of one demand replaced; they keep their place after the ordinary ones. */
export function withRowsOf(rows: readonly DemandRow[], profile: string | null, next: readonly DemandRow[]): readonly DemandRow[] {
  const others = rows.filter((row) => (row.profile ?? null) !== profile);
  return profile === null ? [...next, ...others] : [...others, ...next.map((row) => ({ ...row, profile }))];
}

/** Copies of the ordinary rows for a profile, with ids of their own. Dates stay behind: the profile has its own. */
export function copiesFor(rows: readonly DemandRow[], profile: string): readonly DemandRow[] {
  const taken = [...rows];
  return rowsOf(rows, null).map(({ from: _from, to: _to, ...row }) => {
    const copy: DemandRow = { ...row, id: nextId(taken, 'row'), profile };
    taken.push(copy);
    return copy;
  });
}

/** Another profile that shares a date with this one; undefined when none does. */
export function overlapping(profiles: readonly DemandProfile[], { id, from, to }: Pick<DemandProfile, 'id' | 'from' | 'to'>): DemandProfile | undefined {
  return profiles.find((other) => other.id !== id && other.from <= to && from <= other.to);
}

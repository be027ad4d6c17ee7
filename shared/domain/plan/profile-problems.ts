import { type Problem, type ProblemPath, showFound } from '../../errors/problem.ts';
import type { DemandProfile } from '../model/demand-profile.ts';
import type { DemandRow, Period } from '../model/plan.ts';
import { duplicateProblems, listValues } from './plan-problems.ts';

/** Where the parts stand of which the problems are told. */
interface Paths {
  readonly profiles: ProblemPath;
  readonly rows: ProblemPath;
}

/** What must hold between demand profiles, the rows that belong to them, and the plan's dates. */
export function profileProblems(
  profiles: readonly DemandProfile[],
  rows: readonly Pick<DemandRow, 'profile'>[],
  period: Pick<Period, 'kind'>,
  at: Paths,
): Problem[] {
  if (period.kind === 'cycle') return inCycle(profiles, rows, at);
  return [
    ...duplicateProblems(
      profiles.map(({ id }) => id),
      (index) => [...at.profiles, index, 'id'],
    ),
    ...profiles.flatMap((profile, index) => dateProblems(profile, index, profiles, at.profiles)),
    ...rows.flatMap((row, index) => rowProblems(row, [...at.rows, index, 'profile'], profiles)),
  ];
}

function inCycle(profiles: readonly DemandProfile[], rows: readonly Pick<DemandRow, 'profile'>[], at: Paths): Problem[] {
  const ofRows = rows.flatMap(({ profile }, index): Problem[] =>
    profile === undefined ? [] : [{ path: [...at.rows, index, 'profile'], found: showFound(profile), accepted: '@dates-only-in-calendar' }],
  );
  return profiles.length === 0 ? ofRows : [{ path: at.profiles, found: showFound(profiles), accepted: '@dates-only-in-calendar' }, ...ofRows];
}

function dateProblems({ from, to }: DemandProfile, index: number, profiles: readonly DemandProfile[], at: ProblemPath): Problem[] {
  if (from > to) return [{ path: [...at, index, 'to'], found: showFound(to), accepted: '@not-before', values: { date: from } }];
  const other = profiles.slice(0, index).find((earlier) => earlier.from <= to && from <= earlier.to);
  if (other === undefined) return [];
  return [
    { path: [...at, index, 'from'], found: showFound(from), accepted: '@no-profile-overlap', values: { name: other.name, from: other.from, to: other.to } },
  ];
}

function rowProblems({ profile }: Pick<DemandRow, 'profile'>, path: ProblemPath, profiles: readonly DemandProfile[]): Problem[] {
  if (profile === undefined) return [];
  const found = profiles.find(({ id }) => id === profile);
  if (found === undefined) return [{ path, found: showFound(profile), accepted: listValues(profiles.map(({ id }) => id)) }];
  return found.kind === 'closed' ? [{ path, found: showFound(profile), accepted: '@no-rows-when-closed' }] : [];
}

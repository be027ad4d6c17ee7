import { type Problem, showFound } from '../../errors/problem.ts';
import { acceptedRange, isOverridable, PARAMETERS } from '../../law/parameters.ts';
import type { LawOverride } from '../model/plan.ts';

/** What is wrong with a plan's overrides; paths begin at the list. */
export function overrideProblems(overrides: readonly LawOverride[]): readonly Problem[] {
  const seen = new Set<string>();
  return overrides.flatMap((override, index) => {
    const key = `${override.from} ${override.parameter}`;
    const isTwice = seen.has(key);
    seen.add(key);
    const problem = problemOf(override) ?? (isTwice ? { path: ['from'], found: showFound(override.from), accepted: '@unique' } : null);
    return problem ? [{ ...problem, path: [index, ...problem.path] }] : [];
  });
}

/** Ids of the parameters that a plan may override. */
export function overridableIds(): readonly string[] {
  return [...PARAMETERS.values()].filter(isOverridable).map(({ id }) => id);
}

function problemOf({ parameter: id, from, to, value, reason }: LawOverride): Problem | null {
  const parameter = PARAMETERS.get(id);
  if (parameter === undefined || !isOverridable(parameter)) return { path: ['parameter'], found: showFound(id), accepted: overridableIds().join(', ') };
  if (to !== undefined && to < from) return { path: ['to'], found: showFound(to), accepted: '@not-before', values: { date: from } };
  const { min, max, isWhole } = acceptedRange(parameter);
  if (value < min || value > max || (isWhole && !Number.isInteger(value)))
    return { path: ['value'], found: showFound(value), accepted: isWhole ? '@between' : '@number-between', values: { min, max } };
  return reason.trim() === '' ? { path: ['reason'], found: showFound(reason), accepted: '@a-reason' } : null;
}

import type { z } from 'zod';
import { type Problem, type ProblemPath, showFound } from '../errors/problem.ts';

type Issue = z.core.$ZodIssue;

const TYPE_KEYS: Readonly<Record<string, string>> = {
  string: '@a-text',
  number: '@a-number',
  int: '@a-whole-number',
  boolean: '@true-or-false',
  array: '@a-list',
  object: '@an-object',
  record: '@an-object',
};

/** What zod found wrong, as problems with path, found and accepted; unknown keys first, because a misspelt key also makes another one missing. */
export function zodProblems(error: z.ZodError, input: unknown): Problem[] {
  const problems = error.issues.flatMap((issue) => issueProblems(issue, [], input));
  const isUnknownKey = (problem: Problem) => problem.found === '@unknown-key';
  return [...problems.filter(isUnknownKey), ...problems.filter((problem) => !isUnknownKey(problem))];
}

function issueProblems(issue: Issue, outer: ProblemPath, input: unknown): Problem[] {
  const path = [...outer, ...(issue.path as ProblemPath)];
  const found = showFound(valueAt(input, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], found: '@unknown-key', accepted: issue.message }));
    case 'invalid_type':
      return [{ path, found, accepted: TYPE_KEYS[issue.expected] ?? issue.expected }];
    case 'invalid_value':
      return [{ path, found, accepted: listLiterals(issue.values) }];
    case 'too_small':
      return [{ path, found, accepted: sizeKey(issue.origin, issue.inclusive === false ? 'more' : 'least'), values: { limit: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, found, accepted: sizeKey(issue.origin, issue.inclusive === false ? 'less' : 'most'), values: { limit: Number(issue.maximum) } }];
    case 'invalid_union':
      return unionProblems(issue, path, input);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => issueProblems(inner, path, input)).map((problem) => ({ ...problem, path }));
    case 'custom': {
      const values = (issue.params as Pick<Problem, 'values'> | undefined)?.values;
      return [{ path, found, accepted: issue.message, ...(values === undefined ? {} : { values }) }];
    }
    default:
      return [{ path, found, accepted: issue.message }];
  }
}

// Of several forms the one that fits furthest is the one that was meant.
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: ProblemPath, input: unknown): Problem[] {
  const options = (issue as { readonly options?: readonly z.core.util.Primitive[] }).options;
  const own: Problem = { path, found: showFound(valueAt(input, path)), accepted: options === undefined ? issue.message : listLiterals(options) };
  const branches = issue.errors.map((issues) => issues.flatMap((inner) => issueProblems(inner, path, input)));
  const depth = (problems: readonly Problem[]) => Math.max(0, ...problems.map((problem) => problem.path.length));
  return branches.reduce<Problem[]>((best, next) => (depth(next) > depth(best) ? next : best), [own]);
}

function sizeKey(origin: string, limit: 'least' | 'more' | 'most' | 'less'): string {
  if (origin === 'string') return `@text-at-${limit === 'least' || limit === 'more' ? 'least' : 'most'}`;
  if (origin === 'array') return `@list-at-${limit === 'least' || limit === 'more' ? 'least' : 'most'}`;
  return { least: '@at-least', more: '@more-than', most: '@at-most', less: '@less-than' }[limit];
}

function listLiterals(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function valueAt(input: unknown, path: ProblemPath): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

import type { z } from 'zod';
import type { AppError } from '../errors/app-error.ts';
import { type Problem, problemsError, showFound } from '../errors/problem.ts';

/** `request.invalid` for input that does not fit its method's schema: where, what was found, what is accepted. */
export function requestError(problem: z.ZodError, input: unknown): AppError {
  const [first, ...more] = problem.issues.map((issue) => problemOf(issue, [], input));
  return problemsError('request.invalid', [first ?? { path: [], found: showFound(input), accepted: '' }, ...more]);
}

// A union reports one list of issues for each of its forms; the form that fits furthest is the one that was meant.
function problemOf(issue: z.core.$ZodIssue, outer: readonly PropertyKey[], input: unknown): Problem {
  const path = [...outer, ...issue.path];
  const own = toProblem(path, issue.message, input);
  if (issue.code !== 'invalid_union') return own;
  const inner = issue.errors.flatMap((issues) => issues.slice(0, 1).map((nested) => problemOf(nested, path, input)));
  return inner.reduce((deepest, next) => (next.path.length > deepest.path.length ? next : deepest), own);
}

function toProblem(path: readonly PropertyKey[], accepted: string, input: unknown): Problem {
  const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = steps.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined), input);
  return { path: steps, found: showFound(found), accepted };
}

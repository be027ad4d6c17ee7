import { type AppError, appError } from '../errors/app-error.ts';
import { hasProblems, problemsError } from '../errors/problem.ts';
import { invariant } from '../kernel/assert.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { isMethodName, METHODS, type MethodName, type ParsedInput } from './methods.ts';
import { zodProblems } from './zod-problems.ts';

/** A call whose input fits its method. */
export type CheckedCall = { [M in MethodName]: { readonly method: M; readonly input: ParsedInput<M> } }[MethodName];

/** The call with its input checked against the method table, or `method.unknown` / `request.invalid` with path, found and accepted. */
export function checkCall(method: string, input: unknown): Result<CheckedCall, AppError> {
  if (!isMethodName(method)) return err(appError('method.unknown', { method: method.slice(0, 80) }));
  const parsed = METHODS[method].input.safeParse(input);
  if (parsed.success) return ok({ method, input: parsed.data } as CheckedCall);
  const problems = zodProblems(parsed.error, input);
  invariant(hasProblems(problems), 'a refused input has a problem');
  return err(problemsError('request.invalid', problems, { method }));
}

import { type AppError, appError } from '../errors/app-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { isMethodName, METHODS, type MethodName, type ParsedInput } from './methods.ts';
import { requestError } from './request-error.ts';

/** A call whose input fits its method. */
export type CheckedCall = { [M in MethodName]: { readonly method: M; readonly input: ParsedInput<M> } }[MethodName];

/** The call with its input checked against the method table, or `method.unknown` / `request.invalid` with path, found and accepted. */
export function checkCall(method: string, input: unknown): Result<CheckedCall, AppError> {
  if (!isMethodName(method)) return err(appError('method.unknown', { method: method.slice(0, 80) }));
  const parsed = METHODS[method].input.safeParse(input);
  return parsed.success ? ok({ method, input: parsed.data } as CheckedCall) : err(requestError(parsed.error, input));
}

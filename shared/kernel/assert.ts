/**
 * Stops the program when something that must be true is not: a bug, never a user's mistake.
 * @throws Error with the message; dispatch catches it once and reports an internal error.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** The value, or a thrown error when it is missing. For lookups that the caller has already made sure of. */
export function must<T>(value: T | null | undefined, what: string): T {
  invariant(value !== null && value !== undefined, `${what} is missing`);
  return value;
}

/** Makes the compiler prove that a switch handles every case. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}

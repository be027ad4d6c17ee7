/** JSON columns hold what this program wrote, checked by `json_valid`; the caller names the type. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** NULL for a fact that is not there. */
export function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** `{ key: value }` without the keys whose column is NULL, for facts that are optional in the model. */
export function present<T extends object>(facts: { readonly [K in keyof T]: T[K] | null }): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<T>;
}

/**
 * Makes the compiler complain when the model gets a field that a mapping does not know: what is left after taking
 * every known field must be empty.
 */
export function nothingLeft(_rest: Record<never, never> & { readonly [key: string]: never }): void {}

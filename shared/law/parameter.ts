import type { LocalDate } from '../time/local-date.ts';

/**
 * How sure the source of a value is, as in the rulebook's section 0.
 * official [P], secondary [S], inference [I], unverified [U]; `missing` where the sources have no value at all.
 */
export type Confidence = 'official' | 'secondary' | 'inference' | 'unverified' | 'missing';

/** One value of a parameter from a date on. */
export interface DatedValue<T> {
  readonly from: LocalDate;
  /** Last day it holds; null while it is in force, or until the next value begins. */
  readonly to: LocalDate | null;
  /** null: known to be missing. Never guessed. */
  readonly value: T | null;
  readonly confidence: Confidence;
  /** Keys of the source register (docs/sources.md), such as `A6` or `T1`. */
  readonly sources: readonly string[];
  /** What to bear in mind, as a text of shared/i18n: `law-note.<note>`. */
  readonly note?: string;
}

/** A number that law or tariff decides, with its history. */
export interface Parameter<T = number> {
  readonly id: string;
  /** As printed beside a result: `AML § 10-8 (1)`, `HTA 5.2`. */
  readonly clause: string;
  readonly unit: string;
  readonly values: readonly DatedValue<T>[];
  readonly lastChecked: LocalDate;
}

/** The entry in force on the date, or null when the parameter has none that day. */
export function entryOn<T>(parameter: Parameter<T>, date: LocalDate): DatedValue<T> | null {
  let found: DatedValue<T> | null = null;
  for (const entry of parameter.values) {
    if (entry.from <= date && (entry.to === null || date <= entry.to)) found = entry;
  }
  return found;
}

/** The value in force on the date, or null when it is missing. */
export function valueOn<T>(parameter: Parameter<T>, date: LocalDate): T | null {
  return entryOn(parameter, date)?.value ?? null;
}

/**
 * The value that a rule cannot do without.
 * @throws Error when the parameter has no value on the date: a hole in shared/law, not a user's mistake.
 */
export function requiredOn<T>(parameter: Parameter<T>, date: LocalDate): T {
  const value = valueOn(parameter, date);
  if (value === null) throw new Error(`No value of ${parameter.id} on ${date}. Maybe shared/law lacks an entry for that date.`);
  return value;
}

/**
 * The value in force on the date, or the oldest known one for dates before it. For definitions of the product that every
 * plan needs, whatever its dates.
 * @throws Error when the parameter has no value at all.
 */
export function valueOnOrFirst<T>(parameter: Parameter<T>, date: LocalDate): T {
  const value = valueOn(parameter, date) ?? parameter.values[0]?.value;
  if (value === null || value === undefined) throw new Error(`${parameter.id} has no value at all. Maybe shared/law lacks an entry?`);
  return value;
}

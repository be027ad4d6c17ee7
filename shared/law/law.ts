import type { LocalDate } from '../time/local-date.ts';
import { type DatedValue, entryOn, type Parameter } from './parameter.ts';

/** A value that somebody sets in place of the one held here, for a reason. */
export interface ParameterOverride {
  /** Id of a parameter. */
  readonly parameter: string;
  readonly from: LocalDate;
  /** Last day it holds; without it until the next override of the same parameter begins, or for ever. */
  readonly to?: LocalDate | undefined;
  readonly value: number;
  readonly reason: string;
}

/** The entry in force on a date, and the override that it comes from, if any. */
export interface EntryInForce<T> extends DatedValue<T> {
  readonly override?: ParameterOverride;
}

/** The numbers of law and tariff as they hold for one plan. */
export interface Law {
  /** The entry in force on the date, or null when the parameter has none that day. */
  entryOn<T>(parameter: Parameter<T>, date: LocalDate): EntryInForce<T> | null;
  /** The value in force on the date, or null when it is missing. */
  valueOn<T>(parameter: Parameter<T>, date: LocalDate): T | null;
  /**
   * The value that a rule cannot do without.
   * @throws Error when the parameter has no value on the date: a hole in shared/law, not a user's mistake.
   */
  requiredOn<T>(parameter: Parameter<T>, date: LocalDate): T;
  /**
   * The value in force on the date, or the oldest known one for dates before it.
   * @throws Error when the parameter has no value at all.
   */
  valueOnOrFirst<T>(parameter: Parameter<T>, date: LocalDate): T;
  /** The override in force on the date, or null. */
  overrideOn(parameter: Pick<Parameter<unknown>, 'id'>, date: LocalDate): ParameterOverride | null;
  /** Whether any number is overridden at all. */
  readonly hasOverrides: boolean;
  /** The same text for every law with the same overrides; empty without any. */
  readonly key: string;
}

/**
 * The law with some of its numbers replaced. Of two overrides of a parameter the one that began last holds. What an override says is as
 * sure as what a plan itself states: `official`.
 */
export function lawWith(overrides: readonly ParameterOverride[]): Law {
  const byParameter = new Map<string, readonly ParameterOverride[]>();
  for (const override of [...overrides].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    byParameter.set(override.parameter, [...(byParameter.get(override.parameter) ?? []), override]);
  }
  const overrideOn: Law['overrideOn'] = ({ id }, date) =>
    byParameter.get(id)?.findLast(({ from, to }) => from <= date && (to === undefined || date <= to)) ?? null;
  const entry: Law['entryOn'] = <T>(parameter: Parameter<T>, date: LocalDate): EntryInForce<T> | null => {
    const override = overrideOn(parameter, date);
    return override === null ? entryOn(parameter, date) : entryOfOverride(override);
  };
  return {
    entryOn: entry,
    valueOn: (parameter, date) => entry(parameter, date)?.value ?? null,
    requiredOn(parameter, date) {
      const value = entry(parameter, date)?.value ?? null;
      if (value === null) throw new Error(`No value of ${parameter.id} on ${date}. Maybe shared/law lacks an entry for that date.`);
      return value;
    },
    valueOnOrFirst(parameter, date) {
      const value = entry(parameter, date)?.value ?? parameter.values[0]?.value;
      if (value === null || value === undefined) throw new Error(`${parameter.id} has no value at all. Maybe shared/law lacks an entry?`);
      return value;
    },
    overrideOn,
    hasOverrides: overrides.length > 0,
    key: overrides.length === 0 ? '' : JSON.stringify(overrides),
  };
}

/** The law as it stands, nothing replaced. */
export const GENERAL_LAW: Law = lawWith([]);

function entryOfOverride<T>(override: ParameterOverride): EntryInForce<T> {
  const { from, to, value } = override;
  // Only parameters whose values are numbers can be overridden; plans with anything else are refused.
  return { from, to: to ?? null, value: value as T, confidence: 'official', sources: [], override };
}

/** Per cent of the shifts, as typed; null where nothing is typed. */
export interface TypedAbsence {
  readonly shortWeekday: number | null;
  readonly shortWeekend: number | null;
  readonly longWeekday: number | null;
  readonly longWeekend: number | null;
}

const NOTHING: TypedAbsence = { shortWeekday: null, shortWeekend: null, longWeekday: null, longWeekend: null };
const FIELDS = Object.keys(NOTHING) as (keyof TypedAbsence)[];

const keyOf = (planId: string): string => `vaktbalanse.absence.${planId}`;

/** The absence that was typed for a plan on this machine; it is of people's health, in all, and is in no file and no report. */
export function rememberedAbsence(planId: string): TypedAbsence {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(planId)) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(FIELDS.map((field) => [field, typeof kept[field] === 'number' ? kept[field] : null])) as unknown as TypedAbsence;
  } catch {
    // private windows may refuse, and what was kept may be damaged
    return NOTHING;
  }
}

export function rememberAbsence(planId: string, absence: TypedAbsence): void {
  try {
    localStorage.setItem(keyOf(planId), JSON.stringify(absence));
  } catch {
    // then it is typed again next time
  }
}

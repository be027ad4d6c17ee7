import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { BoundModel } from './bound-model.ts';

/** Weeks in which the same is wanted of the same lines, so that one stands for all of them. */
export interface WeekKind {
  /** First day of the week that stands for them. */
  readonly monday: number;
  readonly mondays: readonly number[];
  /** Of all weeks of the model. */
  readonly share: number;
}

/** With more kinds than this the leave of single lines is no longer told apart: their mean is taken. */
const MOST_KINDS = 16;

/** The weeks of a model in kinds. */
export function weekKinds(model: BoundModel): readonly WeekKind[] {
  const exact = kindsBy(model, (monday) => [demandOf(model, monday), leaveOf(model, monday)]);
  return exact.length <= MOST_KINDS ? exact : kindsBy(model, (monday) => [demandOf(model, monday)]);
}

function kindsBy(model: BoundModel, keyOf: (monday: number) => unknown): readonly WeekKind[] {
  const byKey = new Map<string, number[]>();
  for (let monday = 0; monday < model.dayCount; monday += DAYS_PER_WEEK) {
    const key = JSON.stringify(keyOf(monday));
    byKey.set(key, [...(byKey.get(key) ?? []), monday]);
  }
  return [...byKey.values()].map((mondays) => ({ monday: mondays[0] as number, mondays, share: (mondays.length * DAYS_PER_WEEK) / model.dayCount }));
}

function demandOf({ wanted, needed, slots }: BoundModel, monday: number): readonly (readonly number[])[] {
  const from = monday * slots.length;
  return [wanted, ...needed.values()].map((heads) => heads.slice(from, from + DAYS_PER_WEEK * slots.length));
}

function leaveOf({ pools }: BoundModel, monday: number): readonly (readonly (readonly number[])[])[] {
  return pools.map(({ members }) => members.map(({ absent }) => weekOf(absent, monday)));
}

function weekOf(absent: ReadonlySet<number>, monday: number): readonly number[] {
  return Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => weekday).filter((weekday) => absent.has(monday + weekday));
}

import type { Finding, IndicatorUnit, SeverityCounts } from '../model/results.ts';
import type { FactDifference, PlanDifference } from './diff-plans.ts';

/** A number before and after; null where that plan has no such number, or it cannot be computed. */
export interface NumberPair {
  readonly before: number | null;
  readonly after: number | null;
}

/** One line that a change touches: by its own facts, by its cells, or because it came or went. */
export interface LineEffect {
  readonly id: string;
  /** As the newer plan calls it. */
  readonly label: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly facts: readonly FactDifference[];
  /** How many of its cells hold something else; only where both plans have the line. */
  readonly cells: number;
  /** Planned hours a week. */
  readonly hours: NumberPair;
  /** Weekends worked in the period. */
  readonly weekends: NumberPair;
  /** Night shifts in the period. */
  readonly nights: NumberPair;
}

/** An indicator before and after. `change` is after − before, null where either is unknown. */
export interface SumEffect extends NumberPair {
  readonly id: string;
  readonly unit: IndicatorUnit;
  readonly change: number | null;
}

/** What one plan has become since another, and what that did to its figures and findings. Made by `comparePlans`, one for screen, PDF and command line. */
export interface PlanComparison {
  readonly difference: PlanDifference;
  /** In the order of the newer plan, removed ones last. */
  readonly lines: readonly LineEffect[];
  /** Every indicator of the newer plan. */
  readonly sums: readonly SumEffect[];
  /** `added` are findings of the newer plan, `gone` of the older. */
  readonly findings: { readonly added: readonly Finding[]; readonly gone: readonly Finding[] };
  readonly counts: { readonly before: SeverityCounts; readonly after: SeverityCounts };
}

/** Whether anything that a person can change differs. */
export function hasChanged({ facts, lines, cells, shiftCodes, demand, agreements }: PlanDifference): boolean {
  return [facts, lines, cells, shiftCodes, demand, agreements].some((part) => part.length > 0);
}

import type { Trial } from '../../domain/explain/try-change.ts';
import type { SwapKind } from '../../domain/model/candidate.ts';
import type { RotaLine } from '../../domain/model/plan.ts';
import type { Finding } from '../../domain/model/results.ts';
import type { CellChange } from '../../domain/plan/command.ts';
import type { ResolvedShift, Timeline } from '../../domain/timeline/timeline.ts';

/** A change of cells worth trying; the less the estimate, the sooner. */
export interface Proposal {
  readonly kind: SwapKind;
  readonly cells: readonly CellChange[];
  readonly estimate: number;
}

/** What the search for swaps asks of the plan. */
export interface SwapGround {
  readonly timeline: Timeline;
  readonly trial: Trial;
  readonly finding: Finding;
  /** How bad a change is for its lines alone, whatever it does to staffing and to hours; null when it is refused. Changes asked for again cost nothing. */
  harm(cells: readonly CellChange[]): Harm | null;
}

export interface Harm {
  readonly weight: number;
  /** Whether the finding is gone with this alone. */
  readonly isMended: boolean;
}

export function put(line: RotaLine, day: number, shift: ResolvedShift | null): CellChange {
  return { line: line.id, day, text: shift?.code.code ?? '' };
}

export function isFixed({ pinnedDays }: RotaLine, day: number): boolean {
  return pinnedDays?.includes(day) ?? false;
}

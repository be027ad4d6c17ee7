import type { Finding } from './results.ts';

/** A line whose figures a change moves. Hours are sums over the whole period, planned and credited less contracted. */
export interface TouchedLine {
  readonly line: string;
  readonly balanceBefore: number;
  readonly balanceAfter: number;
  readonly weekendsBefore: number;
  readonly weekendsAfter: number;
}

/** A change of cells that was tried on the evaluated plan: what it brings, in the figures that the plan itself would show. */
export interface TriedChange {
  /** One command, one step of undo. */
  readonly command: { readonly type: 'cells.set'; readonly cells: readonly { readonly line: string; readonly day: number; readonly text: string }[] };
  /** The lines that have cells in the change, in its order. */
  readonly lines: readonly TouchedLine[];
  /** What the shifts of the period cost more (or, negative, less), in øre; null where a line's pay is not known. */
  readonly costOre: number | null;
  /** Hours of the period, by the clock, that are wanting more, or less; the same for hours to spare. */
  readonly deficitHours: number;
  readonly surplusHours: number;
  /** Findings that go away, and those that come or get worse. Mere information is left out. */
  readonly gone: readonly Finding[];
  readonly came: readonly Finding[];
}

import type { Finding } from './results.ts';

/** What a leader may want of a rota beyond law, agreements and the hours of each position, in the product's usual order of importance. */
export const OPTIMISE_AIMS = ['minimum', 'competence', 'weekend', 'weekday', 'wishes', 'fairness', 'surplus', 'health', 'likeness'] as const;
export type OptimiseAim = (typeof OPTIMISE_AIMS)[number];

/** What is measured while a suggestion is made: the conditions first, then the aims. Less is better in all of them. */
export const OPTIMISE_MEASURES = ['law', 'hours', ...OPTIMISE_AIMS] as const;
export type OptimiseMeasure = (typeof OPTIMISE_MEASURES)[number];

/** By measure; see `optimiseFigures`. */
export type OptimiseFigures = Readonly<Record<OptimiseMeasure, number>>;

/** A cell by its line and day. */
interface Place {
  readonly line: string;
  readonly day: number;
}

/** What a suggestion is to be like. Pinned cells always stay. */
export interface OptimiseSettings {
  /** What stays of what is written: everything, nothing, or the cells in which a wish is met. */
  readonly keep: 'typed' | 'nothing' | 'wishes';
  /** Whether Saturdays and Sundays, and nights that reach into them, stay as they are. */
  readonly keepWeekends: boolean;
  /** Ids of lines that stay as they are. */
  readonly keepLines: readonly string[];
  /** Single cells that stay. */
  readonly keepCells: readonly Place[];
  /** Every aim once, the most important first. */
  readonly order: readonly OptimiseAim[];
  /** How long to search; null = until it is stopped. */
  readonly seconds: number | null;
  /** The same plan, settings, seed and number of moves give the same suggestion. Without moves time decides. */
  readonly seed: number;
  readonly moves: number | null;
}

/** `stopping`: asked to end, and making the best so far lawful. `failed`: ended by a fault; what was found before it is kept. */
export type OptimiseState = 'running' | 'stopping' | 'stopped' | 'failed';

/** A suggestion for a plan while it is made and until it is taken or thrown away. @term turnusforslag */
export interface OptimiseJob {
  readonly id: string;
  readonly planId: string;
  readonly state: OptimiseState;
  readonly settings: OptimiseSettings;
  /** Time spent searching, over all stretches. */
  readonly elapsedMs: number;
  /** Of the present stretch; null when it goes on until it is stopped. */
  readonly share: number | null;
  readonly moves: number;
  readonly movesPerSecond: number;
  readonly before: OptimiseFigures;
  /** Of the best rota so far. */
  readonly now: OptimiseFigures;
  /** What no rota with these lines can go below; measures without a proof are left out. */
  readonly proven: Readonly<Partial<Record<OptimiseMeasure, number>>>;
  /** Cells that the best so far changes. */
  readonly changedCells: number;
  /** Cells that the search could move; 0 means that everything was to stay. */
  readonly movableCells: number | null;
  /** Breaches on lines that the search could not mend; empty until it has ended. */
  readonly unlawful: readonly Finding[];
}

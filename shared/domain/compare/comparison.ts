import type { LocalDate } from '../../time/local-date.ts';
import type { ServiceType } from '../model/plan.ts';
import type { IndicatorValue, SeverityCounts } from '../model/results.ts';
import type { BenchmarkDistance, UnitPrice } from './distance.ts';
import type { FigureOrigin, ReferenceRegion } from './reference-file.ts';

/** One of our own units beside others. */
export interface ComparedUnit {
  readonly key: string;
  readonly unitName: string;
  readonly planName: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  readonly places: number;
  readonly isExample: boolean;
  readonly indicators: Readonly<Record<string, IndicatorValue>>;
  readonly counts: SeverityCounts;
  /** How far it lies from each number of somebody else's, or why that is not said. */
  readonly distances: readonly BenchmarkDistance[];
  /** What one FTE costs in these distances; null where it is not known. */
  readonly unitPrice: UnitPrice | null;
}

/** One published figure, unchanged, or one worked out from such figures. */
export interface ReferenceFigure {
  /** Text `reference.metric.<metric>`. */
  readonly metric: string;
  /** In the words of the source. */
  readonly label: string;
  readonly table: string;
  readonly period: string;
  /** null where the source's zero may mean "not reported". */
  readonly value: number | null;
  /** Text `reference.unit.<unit>`. */
  readonly unit: string;
  /** Message key of a caution that belongs to this very figure. */
  readonly caution?: string | undefined;
  /** Ours, worked out from published figures. */
  readonly isDerived?: boolean | undefined;
  /** The import that it comes from; without it the figure is shipped. */
  readonly origin?: FigureOrigin | undefined;
  /** The shipped value that an import stands before, where the two differ. */
  readonly replaces?: number | undefined;
}

export interface ReferenceMunicipality {
  readonly code: string;
  readonly name: string;
  readonly kind: ReferenceRegion['kind'];
  readonly figures: readonly ReferenceFigure[];
}

/** A published care factor, with what is known of its definition. */
export interface ReferenceFactor {
  /** Text `reference.factor.<id>`. */
  readonly id: string;
  readonly serviceType: ServiceType;
  readonly value: number;
  readonly year: number | null;
  readonly source: string;
  readonly confidence: 'official' | 'secondary' | 'unverified';
}

export interface Comparison {
  readonly units: readonly ComparedUnit[];
  readonly municipalities: readonly ReferenceMunicipality[];
  readonly factors: readonly ReferenceFactor[];
  /** Attribution line that must stand wherever the figures are shown. */
  readonly source: string;
  readonly licence: string;
  /** When the published figures were copied. */
  readonly copied: LocalDate;
  /** Message keys of the cautions that hold for the whole table. */
  readonly cautions: readonly string[];
}

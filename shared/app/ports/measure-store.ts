import type { Measure } from '../../domain/measures/measure.ts';

export interface MeasureReader {
  /** In the order in which they were entered. */
  list(): readonly Measure[];
}

export interface MeasureWriter extends MeasureReader {
  /** A new one, or another state of the one with its id. */
  save(measure: Measure, at: string): void;
  /** @returns whether there was one */
  remove(id: string): boolean;
}

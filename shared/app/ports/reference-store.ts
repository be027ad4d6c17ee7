import type { Benchmark } from '../../domain/compare/benchmark.ts';
import type { ImportedReferences, ReferenceFile, ReferenceImport } from '../../domain/compare/reference-file.ts';

/** Figures that were imported, and numbers that were typed in. */
export interface ReferenceReader extends ImportedReferences {
  /** Newest first. */
  imports(): readonly ReferenceImport[];
  /** In the order in which they were entered. */
  benchmarks(): readonly Benchmark[];
}

export interface ReferenceWriter extends ReferenceReader {
  insertImport(id: string, file: ReferenceFile, at: string): void;
  /** Its figures go with it. @returns whether there was one */
  removeImport(id: string): boolean;
  /** A new one, or another state of the one with its id. */
  saveBenchmark(benchmark: Benchmark, at: string): void;
  removeBenchmark(id: string): boolean;
}

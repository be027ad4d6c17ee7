import type { ListedBenchmark } from '../../contract/reference-parts.ts';
import { benchmarkValue } from '../../domain/compare/benchmark.ts';
import { judgeBenchmark } from '../../domain/compare/comparability.ts';
import type { AppContext } from '../app-context.ts';

/** `benchmark.list`: the numbers that were typed in, each with what speaks against it by itself. */
export function listBenchmarks({ unitOfWork }: AppContext): readonly ListedBenchmark[] {
  return unitOfWork.read((db) =>
    db.references.benchmarks().map((benchmark) => ({ benchmark, value: benchmarkValue(benchmark), judgement: judgeBenchmark(benchmark) })),
  );
}

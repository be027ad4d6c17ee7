import { z } from 'zod';
import { BENCHMARK_DENOMINATORS, BENCHMARK_MEASURES, type Benchmark, PART_STATES, SCOPE_PARTS } from '../domain/compare/benchmark.ts';
import type { Judgement } from '../domain/compare/comparability.ts';
import type { ReferenceFile } from '../domain/compare/reference-file.ts';
import { SERVICE_TYPES } from '../domain/model/plan.ts';

const text = (most: number) => z.string().trim().max(most);
const amount = z.number().min(0).max(1_000_000).nullable();
const scope = z.strictObject(Object.fromEntries(SCOPE_PARTS.map((part) => [part, z.enum(PART_STATES)])));

/** A number that somebody types in to compare with. */
const facts = z.strictObject({
  name: text(120).min(1),
  measure: z.enum(BENCHMARK_MEASURES),
  serviceType: z.enum(SERVICE_TYPES).nullable(),
  value: amount,
  fte: amount,
  places: amount,
  denominator: z.enum(BENCHMARK_DENOMINATORS),
  parts: z
    .array(z.strictObject({ label: text(80).min(1), value: z.number().min(0).max(1_000_000) }))
    .max(20)
    .readonly(),
  scope,
  year: z.number().int().min(1980).max(2100).nullable(),
  source: text(200),
  page: text(80),
  note: text(1000),
});

export type BenchmarkFacts = Omit<Benchmark, 'id' | 'confidence'>;
/** With the model's own type, whose scope names its parts. */
export const benchmarkSchema = facts as unknown as z.ZodType<BenchmarkFacts, BenchmarkFacts>;

/** A number of one's own with what speaks against it by itself. */
export interface ListedBenchmark {
  readonly benchmark: Benchmark;
  readonly value: number | null;
  readonly judgement: Judgement;
}

/** What a file of SSB's would bring, before it is taken in. */
export interface ReferencePreview extends Pick<ReferenceFile, 'fileName' | 'table' | 'title' | 'updated' | 'leftOut'> {
  readonly municipalities: number;
  /** KOSTRA groups and averages of the country. */
  readonly averages: number;
  readonly periods: readonly string[];
  /** Figures with a value, and without. */
  readonly known: number;
  readonly missing: number;
  /** Figures that differ from those shown until now, the first of them listed. */
  readonly changed: number;
  readonly changes: readonly {
    readonly name: string;
    readonly metric: string;
    readonly label: string;
    readonly period: string;
    readonly before: number;
    readonly after: number | null;
  }[];
}

import type { LinearProgram, LinearSolution } from '../../domain/bound/linear-program.ts';

/** Solves a linear program. Null where the engine finds no optimum or fails: callers then do without it. */
export type SolveLinear = (program: LinearProgram) => Promise<LinearSolution | null>;

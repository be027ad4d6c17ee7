import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Highs, ModelData } from 'highs';
import type { SolveLinear } from '#shared/app/ports/linear-solver.ts';
import type { LinearProgram, LinearSolution } from '#shared/domain/bound/linear-program.ts';
import { loadEngine } from './load-engine.ts';

/** A relaxation that takes longer than this is given up; the bound then rests on arithmetic alone. */
const SECONDS = 5;

/**
 * Solves with HiGHS, compiled to WebAssembly. Single-threaded and repeatable: the same program gives the same duals. An engine that cannot be
 * loaded or gives up is no failure: the answer is null, and the proof rests on counting.
 */
export const solveWithHighs: SolveLinear = async (program) => {
  try {
    const highs = await loadEngine();
    // Solving blocks the thread; whoever waits for an answer gets a turn between two programs.
    await nextTurn();
    return solve(highs, program);
  } catch {
    return null;
  }
};

function solve(highs: Highs, program: LinearProgram): LinearSolution | null {
  return highs.withModel(modelData(program, highs.infinity), (model) => {
    model.options.set({ output_flag: false, time_limit: SECONDS });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return { rowDuals: [...model.getSolution().rowDual] };
  });
}

function modelData({ columns, rows }: LinearProgram, infinity: number): ModelData {
  const finite = (value: number) => (value === Number.POSITIVE_INFINITY ? infinity : value === Number.NEGATIVE_INFINITY ? -infinity : value);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { entries } of rows) {
    for (const [column, value] of entries) {
      indices.push(column);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => finite(most)),
    rowLower: rows.map(({ lower }) => finite(lower)),
    rowUpper: rows.map(({ upper }) => finite(upper)),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
  };
}

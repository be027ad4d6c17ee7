import type { Highs } from 'highs';
import type { IntegerProgramme, ProgrammeAnswer, SolveLimits, SolveProgramme } from '#shared/optimiser/integer-programme.ts';
import { loadEngine } from './load-engine.ts';

/** Integer programmes by HiGHS. */
export async function loadHighsSolver(): Promise<SolveProgramme> {
  const highs = await loadEngine();
  return (programme, limits) => solve(highs, programme, limits);
}

function solve(highs: Highs, programme: IntegerProgramme, limits: SolveLimits): ProgrammeAnswer {
  const model = highs.createModel(modelData(programme));
  try {
    model.options.set({ output_flag: false, time_limit: Math.max(0, limits.seconds), random_seed: limits.seed });
    if (limits.isFirstEnough) model.options.set('mip_max_improving_sols', 1);
    model.run();
    const status = model.getModelStatus();
    const { infeasible, optimal, timeLimit, solutionLimit, interrupted } = highs.constants.modelStatus;
    if (status === infeasible) return { status: 'infeasible' };
    const mayHaveSolution = status === optimal || status === solutionLimit || status === interrupted || status === timeLimit;
    if (!mayHaveSolution || model.info.get('primal_solution_status') !== FEASIBLE_POINT) return { status: 'unknown' };
    const values = Float64Array.from(model.getSolution().colValue);
    const cost = model.getObjectiveValue();
    // Without whole numbers the optimum is its own bound.
    const bound = programme.columns.some(({ isInteger }) => isInteger) ? Number(model.info.get('mip_dual_bound')) : status === optimal ? cost : -Infinity;
    return { status: 'solved', values, cost, isBest: status === optimal, bound };
  } finally {
    model.dispose();
  }
}

/** What HiGHS calls kSolutionStatusFeasible. */
const FEASIBLE_POINT = 2;

function modelData({ columns, rows }: IntegerProgramme) {
  const starts = new Int32Array(columns.length + 1);
  let entries = 0;
  columns.forEach((column, index) => {
    entries += column.entries.length;
    starts[index + 1] = entries;
  });
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  let place = 0;
  for (const column of columns) {
    for (const [row, weight] of column.entries) {
      indices[place] = row;
      values[place] = weight;
      place += 1;
    }
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map((column) => column.cost),
    colLower: columns.map((column) => column.lower),
    colUpper: columns.map((column) => column.upper),
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: { format: 'csc' as const, numCols: columns.length, numRows: rows.length, starts, indices, values },
    integrality: Int32Array.from(columns, (column) => (column.isInteger ? 1 : 0)),
  };
}

import type { Highs } from 'highs';
import type { GrowingAnswer, GrowingProgramme, OpenProgramme } from '#shared/optimiser/growing-programme.ts';
import type { ProgrammeRow } from '#shared/optimiser/integer-programme.ts';
import { loadEngine } from './load-engine.ts';

/** What HiGHS calls its methods. */
const DUAL = 1;
const PRIMAL = 4;

/** Linear programmes that grow, by HiGHS: the basis stays between two answers. */
export async function loadGrowingSolver(): Promise<OpenProgramme> {
  const highs = await loadEngine();
  return (rows) => open(highs, rows);
}

function open(highs: Highs, rows: readonly ProgrammeRow[]): GrowingProgramme {
  const model = highs.createModel();
  model.options.set({ output_flag: false, solver: 'simplex' });
  for (const { lower, upper } of rows) model.addRow(lower, upper, { indices: [], values: [] });
  let columns = 0;
  let hasNewBounds = false;
  return {
    add: (added) => {
      for (const { cost, lower, upper, entries } of added) {
        model.addCol(cost, lower, upper, { indices: entries.map(([row]) => row), values: entries.map(([, weight]) => weight) });
      }
      columns += added.length;
    },
    setBounds: (column, lower, upper) => {
      model.changeColBounds(column, lower, upper);
      hasNewBounds = true;
    },
    solve: (seconds): GrowingAnswer | null => {
      model.options.set({ time_limit: model.getRunTime() + Math.max(0, seconds) });
      // New columns leave the last answer feasible, where the primal method goes on; new bounds leave its prices so, where the dual does.
      model.options.set('simplex_strategy', hasNewBounds ? DUAL : PRIMAL);
      hasNewBounds = false;
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
      const { colValue, rowDual } = model.getSolution();
      return { cost: model.getObjectiveValue(), values: Float64Array.from(colValue).subarray(0, columns), rowPrices: Float64Array.from(rowDual) };
    },
    close: () => model.dispose(),
  };
}

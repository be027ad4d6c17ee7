import type { Plan, RotaLine } from './plan.ts';

/**
 * All of a plan that bounds and their levers depend on, as a text: two plans with the same text have the same bounds. Cells are left out, and so
 * are names and whatever people write beside the plan, so that typing asks for nothing anew.
 */
export function boundFacts({ period, shiftCodes, demand, demandProfiles, lines, settings }: Plan): string {
  return JSON.stringify([period, shiftCodes, demand, demandProfiles, lines.map(lineFacts), settings]);
}

function lineFacts({ cells: _cells, label: _label, wishes: _wishes, pinnedDays: _pins, elsewhere: _elsewhere, ...facts }: RotaLine): Partial<RotaLine> {
  return facts;
}

import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { translate } from '#shared/i18n/translate.ts';
import { parseRotation } from '#shared/optimiser/rotation/parse-rotation.ts';
import { solveRotation } from '#shared/optimiser/rotation/solve-rotation.ts';
import type { RunCommand } from '../command.ts';
import { readText, valueOf } from '../input/read-file.ts';
import { wholeNumber } from '../input/whole-number.ts';

const SECONDS = 60;
const MOST = 2 ** 31 - 1;

/** Solves one rotating-workforce problem. `milliseconds` counts the loading of the engine too. */
export const solveRws: RunCommand = async (call) => {
  const { operands, json, locale, terminal } = call;
  const file = operands[0] ?? '';
  const seconds = wholeNumber(call, 'seconds', { min: 1, max: 86_400 }, SECONDS);
  const seed = wholeNumber(call, 'seed', { min: 0, max: MOST - 100_000 }, 1);
  const instance = valueOf(parseRotation(await readText(file), file));
  const now = () => performance.now();
  const start = now();
  const answer = solveRotation(instance, await loadHighsSolver(), { seconds, seed, now });
  const milliseconds = Math.round(now() - start);
  const schedule = answer.status === 'feasible' ? answer.schedule : null;
  if (json) terminal.print(JSON.stringify({ status: answer.status, ...(schedule ? { schedule } : {}), milliseconds }));
  else if (schedule) for (const line of schedule) terminal.print(line);
  else terminal.print(answer.status === 'infeasible' ? translate(locale, 'cli.solve-rws.infeasible') : translate(locale, 'cli.solve-rws.unknown', { seconds }));
  return 0;
};

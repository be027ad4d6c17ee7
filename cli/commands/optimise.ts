import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { runPortfolio, usualThreads } from '#service/adapters/optimiser/run-portfolio.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Evaluation } from '#shared/domain/model/results.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { translate } from '#shared/i18n/translate.ts';
import { planProblem } from '#shared/optimiser/search/plan-problem.ts';
import { USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import { leastWeekendDeficit } from '#shared/optimiser/weekend/least-weekend-deficit.ts';
import type { CommandCall, RunCommand } from '../command.ts';
import { keptCells } from '../input/kept-cells.ts';
import { leadersOrder } from '../input/leaders-order.ts';
import { readPlan, valueOf } from '../input/read-file.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { writeWholeFile } from '../input/write-file.ts';
import { alignColumns } from '../print/table.ts';
import { printWritten } from '../print/written.ts';

const SECONDS = 30;
const MOST_THREADS = 64;
/** The proof comes after the rota, and must not keep anybody waiting. */
const PROOF_SECONDS = 5;
const SHOWN = ['deficit.weekday', 'deficit.weekend', 'surplus.weekday', 'surplus.weekend'] as const;

/** Fills or improves a rota. Ctrl-C ends the search and keeps the best so far. */
export const optimise: RunCommand = async (call) => {
  const { operands, options, json, terminal, locale } = call;
  const plan = await readPlan(operands[0] ?? '');
  const seconds = wholeNumber(call, 'seconds', { min: 1, max: 86_400 }, SECONDS);
  const seed = wholeNumber(call, 'seed', { min: 0, max: 2 ** 31 - 1 }, 1);
  const moves = options.has('moves') ? wholeNumber(call, 'moves', { min: 1, max: 1e12 }, 1) : null;
  const order = {
    plan,
    priorities: leadersOrder(call),
    locked: keptCells(plan, call),
    seed,
    moves,
    milliseconds: moves === null ? seconds * 1000 : Number.MAX_SAFE_INTEGER,
  };
  // With a number of moves the result must not depend on the machine.
  const threads = wholeNumber(call, 'threads', { min: 1, max: MOST_THREADS }, moves === null ? usualThreads() : 1);
  const search = runPortfolio(threads)(order, ({ moves: done, cost, share }) => {
    terminal.note(translate(locale, 'cli.optimise.progress', { percent: Math.round(share * 100), moves: done, cost: formatNumber(locale, cost, 0) }));
  });
  const onInterrupt = () => search.stop();
  process.once('SIGINT', onInterrupt);
  const result = await search.result.finally(() => process.off('SIGINT', onInterrupt));
  const found = valueOf(applyCommand(plan, { type: 'cells.set', cells: result.cells }));
  const out = options.get('out') ?? '';
  await writeWholeFile(out, writePlanDocument(found));
  const [before, after] = [plan, found].map(evaluatePlan) as [Evaluation, Evaluation];
  const least = await leastOnWeekends(plan, order.locked);
  if (json) {
    const figures = (evaluation: Evaluation) => Object.fromEntries(SHOWN.map((id) => [id, evaluation.indicators[id]?.value ?? null]));
    const facts = {
      seed,
      moves: result.moves,
      cells: result.cells.length,
      cost: result.cost,
      unlawful: result.unlawful.length,
      proven: { 'deficit.weekend': least },
    };
    terminal.print(JSON.stringify({ written: out, ...facts, before: figures(before), after: figures(after) }));
    return 0;
  }
  for (const line of comparison(before, after, call)) terminal.print(line);
  if (least !== null && least > 0) terminal.print(translate(locale, 'cli.optimise.least-weekend', { hours: formatNumber(locale, least, 1) }));
  terminal.print(translate(locale, 'cli.optimise.changed', { cells: result.cells.length, lines: linesOf(found, result.cells) }));
  if (result.unlawful.length > 0) terminal.print(translate(locale, 'cli.optimise.unlawful', { count: result.unlawful.length }));
  printWritten(out, call);
  return 0;
};

/** The least weekend deficit of any lawful rota with the cells that stay, in hours a week; null when there is no proof. */
async function leastOnWeekends(plan: Plan, locked: ReturnType<typeof keptCells>): Promise<number | null> {
  const kept = new Set(locked.map(({ line, day }) => `${day} ${line}`));
  const problem = planProblem(plan, USUAL_PRIORITIES, ({ id }, day) => kept.has(`${day} ${id}`));
  return leastWeekendDeficit(problem, 0, await loadHighsSolver(), PROOF_SECONDS)?.hours ?? null;
}

function linesOf(plan: Plan, cells: readonly { readonly line: string }[]): number {
  return plan.lines.filter((line) => cells.some((cell) => cell.line === line.id)).length;
}

function comparison(before: Evaluation, after: Evaluation, { locale }: CommandCall): readonly string[] {
  const value = (evaluation: Evaluation, id: string) => formatNumber(locale, evaluation.indicators[id]?.value ?? 0, 1);
  const rows = SHOWN.map((id) => [translate(locale, `indicator.${id}.name`), value(before, id), '→', value(after, id)]);
  return alignColumns(rows);
}

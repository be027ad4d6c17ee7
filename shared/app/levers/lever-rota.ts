import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { LeverRota } from '../../domain/model/levers.ts';
import type { Agreement, Plan } from '../../domain/model/plan.ts';
import { applyCommand } from '../../domain/plan/apply-command.ts';
import { must } from '../../kernel/assert.ts';
import { isUnlawfulOnLine } from '../../optimiser/leader/optimise-figures.ts';
import { USUAL_PRIORITIES } from '../../optimiser/search/priorities.ts';
import { addDays } from '../../time/local-date.ts';
import type { StartSearch } from '../ports/search.ts';

const DAYS_PER_WEEK = 7;
/** Short cycles leave a search no room to even out hours. */
const FEWEST_WEEKS = 6;
const LONG_AFTER = 3650;

/** What a rota of a staff by the levers comes to, found in a given time: how near the proven least one gets. The agreements that it takes are taken as made. */
export async function leverRota(staff: Plan, seconds: number, startSearch: StartSearch): Promise<LeverRota> {
  const plan = empty(staff);
  const order = { plan, priorities: USUAL_PRIORITIES, locked: [], seed: 1, moves: null, milliseconds: seconds * 1000 };
  const { cells } = await startSearch(order, () => undefined).result;
  const applied = applyCommand(plan, { type: 'cells.set', cells });
  const { indicators, findings } = evaluatePlan(must(applied.ok ? applied.value : null, 'the rota of a search'));
  const value = (id: string) => indicators[id]?.value ?? 0;
  return {
    seconds,
    weekendDeficit: value('deficit.weekend'),
    weekdayDeficit: value('deficit.weekday'),
    weekdaySurplus: value('surplus.weekday'),
    unlawful: findings.filter(isUnlawfulOnLine).length,
  };
}

/** The staff with an empty rota of a sensible length, and every agreement on averaging that the unions of the department can make. */
function empty(staff: Plan): Plan {
  const frequencies = [...new Set(staff.lines.map(({ weekendEvery }) => weekendEvery ?? 1))];
  let weeks = FEWEST_WEEKS;
  while (frequencies.some((every) => weeks % every !== 0)) weeks += 1;
  const { start } = staff.period;
  const agreement: Agreement = { id: 'averaging', type: '10-5-2', from: start, to: addDays(start, LONG_AFTER), lines: 'all' };
  const cells = Array.from({ length: weeks * DAYS_PER_WEEK }, () => '');
  return { ...staff, period: { ...staff.period, weeks }, agreements: [agreement], lines: staff.lines.map((line) => ({ ...line, cells })) };
}

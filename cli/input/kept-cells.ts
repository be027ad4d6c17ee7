import type { Plan } from '#shared/domain/model/plan.ts';
import type { CellChange } from '#shared/domain/plan/command.ts';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import type { CommandCall } from '../command.ts';
import { usageError } from './parse-arguments.ts';

type Cell = Pick<CellChange, 'line' | 'day'>;

/**
 * The cells that `--keep` names, separated by commas: `filled` (every cell with something in it), a line's id, or `ID:7` and `ID:7-13` for its days counted from 1.
 * @throws AppFailure `usage` for a line or a day that the plan has not.
 */
export function keptCells(plan: Plan, { options, locale }: CommandCall): readonly Cell[] {
  const days = plan.period.weeks * DAYS_PER_WEEK;
  return (options.get('keep') ?? '')
    .split(',')
    .filter((part) => part !== '')
    .flatMap((part): readonly Cell[] => {
      if (part === 'filled') return plan.lines.flatMap((line) => line.cells.flatMap((text, day) => (text === '' ? [] : [{ line: line.id, day }])));
      const [, id = part, from, to = from] = /^(.+?):(\d+)(?:-(\d+))?$/.exec(part) ?? [];
      const first = from === undefined ? 1 : Number(from);
      const last = to === undefined ? days : Number(to);
      if (!plan.lines.some((line) => line.id === id) || first < 1 || last > days || first > last) {
        const lines = plan.lines.map((line) => line.id).join(', ');
        throw usageError(locale, 'cli.usage.keep', { found: part, lines, days: String(days) });
      }
      return Array.from({ length: last - first + 1 }, (_, index) => ({ line: id, day: first - 1 + index }));
    });
}

import type { OptimiseSettings } from '../../domain/model/optimise-job.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { CellPlace } from '../../domain/plan/command.ts';
import { wishesOf } from '../../domain/wishes/wishes-of.ts';
import { minuteOfDay } from '../../time/clock-time.ts';
import { DAYS_PER_WEEK } from '../../time/local-date.ts';

const FRIDAY = 4;
const SATURDAY = 5;

/** The cells that a suggestion must leave as they are, by the leader's choice. Pinned ones are not among them: those stay in any case. */
export function cellsToKeep(plan: Plan, settings: Pick<OptimiseSettings, 'keep' | 'keepWeekends' | 'keepLines' | 'keepCells'>): readonly CellPlace[] {
  const { keep, keepWeekends, keepLines, keepCells } = settings;
  const wholeLines = new Set(keepLines);
  const single = new Set(keepCells.map(keyOf));
  const granted = new Set(keep === 'wishes' ? grantedWishes(plan).map(keyOf) : []);
  const overnight = new Set(plan.shiftCodes.filter((code) => code.kind === 'work' && minuteOfDay(code.end) <= minuteOfDay(code.start)).map(({ code }) => code));
  return plan.lines.flatMap((line) =>
    line.cells.flatMap((text, day): readonly CellPlace[] => {
      const weekday = day % DAYS_PER_WEEK;
      const isWeekend = weekday >= SATURDAY || (weekday === FRIDAY && overnight.has(text));
      const place = { line: line.id, day };
      const key = keyOf(place);
      const stays = (keep === 'typed' && text !== '') || granted.has(key) || (keepWeekends && isWeekend) || wholeLines.has(line.id) || single.has(key);
      return stays ? [place] : [];
    }),
  );
}

function grantedWishes(plan: Plan): readonly CellPlace[] {
  return wishesOf(plan).lines.flatMap(({ line, outcomes }) => outcomes.flatMap(({ wish, isGranted }) => (isGranted ? [{ line, day: wish.day }] : [])));
}

function keyOf({ line, day }: CellPlace): string {
  return `${day} ${line}`;
}

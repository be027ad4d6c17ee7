import { DAYS_PER_WEEK } from '../time/local-date.ts';
import type { ImportAnswers } from './import-answers.ts';
import type { CodeBook } from './read-codes.ts';
import type { FoundLine } from './read-lines.ts';
import type { ReadLine, ReadValue } from './rota-reading.ts';

/** Where nothing else is known: proposals, which are asked about. */
const PROPOSED = { competence: 'healthcare-worker', positionPercent: 100, fullTimeWeekHours: 35.5 } as const;
const SATURDAY = 5;
const SUNDAY = 6;

/** The lines with each fact and where it comes from; cells as keys of the codes. */
export function toReadLines(
  lines: readonly FoundLine[],
  codes: CodeBook,
  weeks: number,
  { lines: own = {}, otherwise = {} }: ImportAnswers,
): readonly ReadLine[] {
  return lines.map((line) => {
    const answer = (Object.hasOwn(own, line.key) ? own[line.key] : undefined) ?? {};
    const cells = Array.from({ length: weeks * DAYS_PER_WEEK }, (_, day) => {
      const shift = line.shifts.get(day);
      return shift ? codes.keyOf(shift) : '';
    });
    return {
      key: line.key,
      label: line.label,
      sheet: line.sheet,
      address: line.address,
      competence: choose(answer.competence, line.competence, otherwise.competence, PROPOSED.competence),
      positionPercent: choose(answer.positionPercent, line.positionPercent, otherwise.positionPercent, PROPOSED.positionPercent),
      fullTimeWeekHours: choose(answer.fullTimeWeekHours, line.fullTimeWeekHours, otherwise.fullTimeWeekHours, PROPOSED.fullTimeWeekHours),
      weekendEvery: line.weekendEvery ?? workedWeekends(cells, codes),
      cells,
    };
  });
}

function choose<T>(answered: T | undefined, found: T | null, otherwise: T | undefined, proposed: T): ReadValue<T> {
  if (answered !== undefined) return { value: answered, source: 'answered' };
  if (found !== null) return { value: found, source: 'found' };
  return otherwise === undefined ? { value: proposed, source: 'proposed' } : { value: otherwise, source: 'answered' };
}

/** The frequency that the rota itself shows: two weekends in six weeks are every third. Null without weekends. */
function workedWeekends(cells: readonly string[], { codes }: CodeBook): number | null {
  const work = new Set(codes.filter((code) => code.meaning.as === 'work').map((code) => code.key));
  const weeks = cells.length / DAYS_PER_WEEK;
  const worked = Array.from({ length: weeks }, (_, week) => [SATURDAY, SUNDAY].some((day) => work.has(cells[week * DAYS_PER_WEEK + day] ?? ''))).filter(
    Boolean,
  ).length;
  return worked === 0 ? null : Math.max(1, Math.round(weeks / worked));
}

import { sameValue } from '../../kernel/same-value.ts';
import { addDays, DAYS_PER_WEEK, type LocalDate } from '../../time/local-date.ts';
import { isHeld } from '../model/is-held.ts';
import { MAX_CONTEXT_WEEKS, type Plan, type PlanContext, type ShiftCode } from '../model/plan.ts';
import { cellOn } from './cell-on.ts';

/** What lies before a new plan, and the codes that are needed to say it. */
export interface EarlierWork {
  readonly context: PlanContext | undefined;
  readonly shiftCodes: readonly ShiftCode[];
}

/**
 * The last weeks of an earlier plan, for a plan that begins on a date: as many whole weeks as the earlier one has right before it, at most
 * four. Lines are matched by id. A work code that the new plan lacks, or that means other times there, is added to its codes (under a new
 * name where the name is taken). Days off and shifts under leave are nothing: only work counts here.
 */
export function contextOf(earlier: Plan, start: LocalDate, next: Pick<Plan, 'lines' | 'shiftCodes'>): EarlierWork {
  const known = new Map(next.lines.map(({ id }) => [id, true]));
  const lines = earlier.lines.flatMap((line, index) => (known.has(line.id) ? [{ line, index }] : []));
  const weeks = Array.from({ length: MAX_CONTEXT_WEEKS }, (_, index) => MAX_CONTEXT_WEEKS - index).find((count) => reaches(earlier, start, count));
  if (weeks === undefined || lines.length === 0) return { context: undefined, shiftCodes: next.shiftCodes };
  const codes = createCodes(earlier, next.shiftCodes);
  const first = addDays(start, -weeks * DAYS_PER_WEEK);
  const cells = lines.map(({ line, index }) => {
    const texts = Array.from({ length: weeks * DAYS_PER_WEEK }, (_, day) => {
      const date = addDays(first, day);
      const isAway = isHeld(line) || (line.overlays?.some(({ from, to }) => from <= date && date <= to) ?? false);
      return isAway ? '' : codes.nameOf(cellOn(earlier, index, date) ?? '');
    });
    return [line.id, texts] as const;
  });
  return { context: { weeks, lines: Object.fromEntries(cells) }, shiftCodes: codes.all() };
}

function reaches(earlier: Plan, start: LocalDate, weeks: number): boolean {
  const { kind, start: first, weeks: length } = earlier.period;
  // A cycle holds from its first day on, until the new plan takes over.
  const ends = kind === 'cycle' || addDays(first, length * DAYS_PER_WEEK) >= start;
  return ends && addDays(start, -weeks * DAYS_PER_WEEK) >= first;
}

function createCodes(earlier: Plan, shiftCodes: readonly ShiftCode[]) {
  const all = [...shiftCodes];
  const names = new Map<string, string>();
  const add = (code: ShiftCode): string => {
    let name = code.code;
    while (all.some((one) => one.code === name)) name += '*';
    all.push({ ...code, code: name });
    return name;
  };
  return {
    all: () => all,
    /** The name under which the new plan has the earlier plan's work code; nothing for anything that is no work. */
    nameOf(text: string): string {
      const code = earlier.shiftCodes.find((one) => one.code === text);
      if (code?.kind !== 'work') return '';
      const name = names.get(text) ?? all.find((one) => sameValue({ ...one, look: undefined }, { ...code, look: undefined }))?.code ?? add(code);
      names.set(text, name);
      return name;
    },
  };
}

import { averagedDayByUnions } from '../../law/aml/averaging.ts';
import { ordinaryDay } from '../../law/aml/ordinary-hours.ts';
import { clockTime, endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { lawOf } from '../law/law-of.ts';
import type { BoundLever } from '../model/bounds.ts';
import { dayPartOf } from '../model/day-part.ts';
import { isHeld } from '../model/is-held.ts';
import type { Plan, RotaLine, WorkShiftCode } from '../model/plan.ts';

/** One kind of change, from a little of it to a lot; more of it never makes the weekend deficit larger. */
export interface LeverLadder {
  readonly kind: BoundLever['kind'];
  readonly steps: number;
  /** Whether a part of the change is worth telling although it does not remove the deficit. */
  readonly isTelling: boolean;
  /** The plan with so many steps of the change, 1 to `steps`, and what to say of it. Cells play no part. */
  readonly at: (step: number) => { readonly plan: Plan; readonly params: BoundLever['params']; readonly addedLines: readonly RotaLine[] };
}

/** Nobody works more often than every second weekend: two Sundays in a row need an agreement of their own. */
const MOST_OFTEN = 2;
const WEEKS_PER_YEAR = 52;
/** More new people than this times those there are is no suggestion. */
const MOST_GROWTH = 2;

/** What could be changed so that weekends are covered: frequency, people, sizes of positions, long shifts. */
export function leverLadders(plan: Plan): readonly LeverLadder[] {
  const usual = usualLine(plan);
  if (usual === null) return [];
  return [frequency(plan), longShifts(plan), moreLines(plan, usual), smallerPositions(plan, usual)].filter(({ steps }) => steps > 0);
}

/** The kind of line there is most of among those that work weekends. */
function usualLine({ lines }: Plan): RotaLine | null {
  const kinds = new Map<string, { readonly line: RotaLine; count: number }>();
  for (const line of lines) {
    if (line.weekendEvery === null || isHeld(line)) continue;
    const key = JSON.stringify([line.competence, line.positionPercent, line.weekendEvery, line.allowedCodes]);
    const known = kinds.get(key);
    if (known) known.count += 1;
    else kinds.set(key, { line, count: 1 });
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count)[0]?.line ?? null;
}

function frequency(plan: Plan): LeverLadder {
  const seldom = Math.max(0, ...plan.lines.map(({ weekendEvery }) => weekendEvery ?? 0));
  return {
    kind: 'frequency',
    isTelling: true,
    steps: seldom - MOST_OFTEN,
    at: (step) => {
      const every = seldom - step;
      const isChanged = (line: RotaLine) => !isHeld(line) && line.weekendEvery !== null && line.weekendEvery > every;
      const lines = plan.lines.map((line) => (isChanged(line) ? { ...line, weekendEvery: every } : line));
      return { plan: { ...plan, lines, period: evenPeriod(plan, every) }, params: { every, lines: plan.lines.filter(isChanged).length }, addedLines: [] };
    },
  };
}

/** A cycle in which the frequency comes out even: one in two is nothing gained in a cycle of three weeks, but in one of six. */
function evenPeriod({ period }: Plan, every: number): Plan['period'] {
  if (period.kind === 'calendar') return period;
  const rounds = Array.from({ length: every }, (_, index) => index + 1).find((count) => (period.weeks * count) % every === 0) ?? 1;
  return period.weeks * rounds > WEEKS_PER_YEAR ? period : { ...period, weeks: period.weeks * rounds };
}

function moreLines(plan: Plan, usual: RotaLine): LeverLadder {
  return {
    kind: 'more-lines',
    isTelling: false,
    steps: plan.lines.length * MOST_GROWTH,
    at: (step) => {
      const addedLines = newLines(plan, usual, step);
      const params = { lines: step, percent: usual.positionPercent, every: usual.weekendEvery ?? 0, competence: usual.competence };
      return { plan: { ...plan, lines: [...plan.lines, ...addedLines] }, params, addedLines };
    },
  };
}

/** The same hours shared by more people: every position shrinks by the same part. */
function smallerPositions(plan: Plan, usual: RotaLine): LeverLadder {
  const all = plan.lines.reduce((sum, { positionPercent }) => sum + positionPercent, 0);
  return {
    kind: 'smaller-positions',
    isTelling: false,
    steps: all === 0 ? 0 : plan.lines.length * MOST_GROWTH,
    at: (step) => {
      const share = all / (all + step * usual.positionPercent);
      const shrunk = [...plan.lines, ...newLines(plan, usual, step)].map((line) => ({
        ...line,
        positionPercent: Math.round(line.positionPercent * share * 100) / 100,
      }));
      const lines = plan.lines.length + step;
      return { plan: { ...plan, lines: shrunk }, params: { lines, before: plan.lines.length, percent: all / lines }, addedLines: [] };
    },
  };
}

/** Lines like the usual one, that may take every shift that somebody in the department may. */
function newLines(plan: Plan, usual: RotaLine, count: number): readonly RotaLine[] {
  const taken = new Set(plan.lines.map(({ id }) => id));
  const { overlays: _overlays, days: _days, allowedCodes: _codes, ...facts } = usual;
  const isFree = plan.lines.some(({ allowedCodes }) => allowedCodes === undefined);
  const allowed = isFree ? {} : { allowedCodes: [...new Set(plan.lines.flatMap(({ allowedCodes }) => allowedCodes ?? []))] };
  let number = plan.lines.length;
  return Array.from({ length: count }, () => {
    do number += 1;
    while (taken.has(`new-${number}`));
    return { ...facts, ...allowed, id: `new-${number}`, cells: usual.cells.map(() => '') };
  });
}

/** Lines that work day or evening at weekends may take a long shift too: one the plan has, or one from the first start as long as agreed at most. */
function longShifts(plan: Plan): LeverLadder {
  const law = lawOf(plan);
  const ordinary = law.valueOnOrFirst(ordinaryDay, plan.period.start);
  const longest = law.valueOnOrFirst(averagedDayByUnions, plan.period.start);
  const codes = plan.shiftCodes.filter((code) => code.kind === 'work');
  const known = codes.find((code) => isDaytime(code) && lengthOf(code) > ordinary && lengthOf(code) <= longest);
  const long = known ?? longCode(plan, longest);
  const every = codes.map(({ code }) => code);
  const mayTake = (line: RotaLine) =>
    line.weekendEvery !== null &&
    !isHeld(line) &&
    codes.some((code) => isDaytime(code) && (line.allowedCodes ?? every).includes(code.code)) &&
    !(long && (known ? (line.allowedCodes ?? every) : []).includes(long.code));
  const fitting = long === null || lengthOf(long) <= ordinary ? [] : plan.lines.filter(mayTake);
  return {
    kind: 'long-shifts',
    isTelling: true,
    steps: fitting.length,
    at: (step) => {
      const chosen = new Set(fitting.slice(0, step).map(({ id }) => id));
      const code = long as WorkShiftCode;
      const lines = plan.lines.map((line) => {
        const allowed = line.allowedCodes ?? every;
        return { ...line, allowedCodes: chosen.has(line.id) ? [...allowed, code.code] : allowed };
      });
      const shiftCodes = known ? plan.shiftCodes : [...plan.shiftCodes, code];
      return { plan: { ...plan, shiftCodes, lines }, params: { lines: step, from: code.start, to: code.end }, addedLines: [] };
    },
  };
}

function longCode(plan: Plan, longest: number): WorkShiftCode | null {
  const rows = plan.demand.filter((row) => isDaytime(row) && row.people > 0 && row.days.some((day) => day === 'sat' || day === 'sun'));
  if (rows.length === 0) return null;
  const start = Math.min(...rows.map((row) => minuteOfDay(row.start)));
  const end = Math.min(start + longest, Math.max(...rows.map((row) => endMinuteAfter(row.start, row.end))));
  const time = (minute: number) => clockTime(`${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
  return { code: unusedName(plan), kind: 'work', start: time(start), end: time(end) };
}

function unusedName({ shiftCodes }: Plan): string {
  const taken = new Set(shiftCodes.map(({ code }) => code));
  return ['L', 'LV', 'L12', 'LX'].find((name) => !taken.has(name)) ?? `L${shiftCodes.length}`;
}

function lengthOf({ start, end }: Pick<WorkShiftCode, 'start' | 'end'>): number {
  return endMinuteAfter(start, end) - minuteOfDay(start);
}

function isDaytime({ start, end }: Pick<WorkShiftCode, 'start' | 'end'>): boolean {
  return dayPartOf(start, end) !== 'night';
}

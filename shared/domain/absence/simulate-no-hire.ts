import { type Random, seededRandom } from '../../kernel/random.ts';
import type { NoHirePart, NoHireQuestion, NoHireReport, Spread } from '../model/absence.ts';
import { COMPETENCES } from '../model/competence.ts';
import type { Plan } from '../model/plan.ts';
import { buildDutyTable, type DutyShift, type DutyTable } from './duty-table.ts';

const WEEKS_PER_YEAR = 52;
/** Enough for the middle and the tenths to stand still; fewer where a year of many lines makes each run long. */
const MOST_RUNS = 400;
const FEWEST_RUNS = 60;
const SHIFTS_IN_ALL = 800_000;
const PARTS = (['day', 'evening', 'night'] as const).flatMap((part) => [false, true].map((isWeekend) => ({ part, isWeekend })));

/**
 * What happens in a year when nobody is hired for the first absence of a day part, while each further one is covered, and longer absence
 * always is. Simulated with the unit's own shares of absence: short absence for each shift by itself, longer absence for the whole period of
 * a person. Absence that goes on for days gives the same middle and wider swings. Somebody hired has the competence of the one away.
 * @source the rule and its consequences: a municipality's own measures; no number here is anything but the unit's own.
 */
export function simulateNoHire(plan: Plan, question: NoHireQuestion): NoHireReport {
  const table = buildDutyTable(plan);
  const planned = table.shiftsByDay.reduce((sum, shifts) => sum + shifts.length, 0);
  const rounds = Math.max(1, Math.round(WEEKS_PER_YEAR / table.weeks));
  const runs = planned === 0 ? 1 : Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, Math.floor(SHIFTS_IN_ALL / (planned * rounds))));
  const random = seededRandom(question.seed);
  const once = countShort(table, undiminished(table));
  const before = addShort(nothingShort(), once, rounds);
  const years = Array.from({ length: runs }, () => oneYear(table, question, random, rounds));
  // A cycle goes round as often as comes nearest to a year; the rest is in proportion.
  const yearly = WEEKS_PER_YEAR / (table.weeks * rounds);
  const spread = (read: (year: Year) => number): Spread => spreadOf(years.map((year) => read(year) * yearly));
  const isPriced = table.shiftsByDay.every((shifts) => shifts.every(({ ore }) => ore !== null));
  return {
    runs,
    planned: planned * rounds * yearly,
    absent: spread(({ absent }) => absent),
    hiredAlways: spread(({ absent }) => absent),
    hiredByRule: spread(({ absent, uncovered }) => absent - sum(uncovered)),
    savedOre: isPriced ? spread(({ savedOre }) => savedOre) : null,
    shortHours: spread(({ short }) => (short.minutes - before.minutes) / 60),
    competenceHours: spread(({ short }) => (short.competenceMinutes - before.competenceMinutes) / 60),
    belowFloor: spread(({ short }) => sum(short.belowFloor) - sum(before.belowFloor)),
    belowFloorBefore: sum(before.belowFloor) * yearly,
    parts: PARTS.map(
      (part, index): NoHirePart => ({
        ...part,
        uncovered: spread(({ uncovered }) => uncovered[index] ?? 0),
        belowFloor: spread(({ short }) => (short.belowFloor[index] ?? 0) - (before.belowFloor[index] ?? 0)),
      }),
    ),
  };
}

/** Heads on each stretch, all and by competence, as people are taken away. */
interface OnDuty {
  readonly heads: number[];
  readonly present: readonly number[][];
}

interface Short {
  readonly minutes: number;
  readonly competenceMinutes: number;
  /** Day parts with a stretch below the floor, in the order of `PARTS`. */
  readonly belowFloor: readonly number[];
}

interface Year {
  readonly absent: number;
  /** By `PARTS`. */
  readonly uncovered: readonly number[];
  readonly savedOre: number;
  readonly short: Short;
}

function oneYear(table: DutyTable, question: NoHireQuestion, random: Random, rounds: number): Year {
  // One number a person: who is away long at weekends is away long on weekdays too, as far as the shares allow.
  const away = Array.from({ length: table.lines }, () => random());
  let year: Year = { absent: 0, uncovered: PARTS.map(() => 0), savedOre: 0, short: nothingShort() };
  for (let round = 0; round < rounds; round += 1) {
    const next = oneRound(table, question, random, away);
    year = {
      absent: year.absent + next.absent,
      uncovered: year.uncovered.map((count, part) => count + (next.uncovered[part] ?? 0)),
      savedOre: year.savedOre + next.savedOre,
      short: addShort(year.short, next.short, 1),
    };
  }
  return year;
}

function oneRound(table: DutyTable, { rates, hiresAtFloor }: NoHireQuestion, random: Random, away: readonly number[]): Year {
  const onDuty = undiminished(table);
  const uncovered = PARTS.map(() => 0);
  let absent = 0;
  let savedOre = 0;
  for (const shifts of table.shiftsByDay) {
    const missing = shifts.filter((shift) => {
      const side = shift.isWeekend ? 'weekend' : 'weekday';
      // Drawn for each shift, so that the same seed meets the same days whatever the other shares are.
      const isAwayShort = random() < rates.short[side];
      const isAwayLong = (away[shift.lineIndex] ?? 1) < rates.long[side];
      if (isAwayLong || isAwayShort) absent += 1;
      return isAwayShort && !isAwayLong;
    });
    for (const first of firstOfEachPart(missing, random)) {
      if (hiresAtFloor && wouldBreakFloor(table, onDuty, first)) continue;
      takeAway(onDuty, first);
      const part = partIndex(first);
      uncovered[part] = (uncovered[part] ?? 0) + 1;
      savedOre += first.ore ?? 0;
    }
  }
  return { absent, uncovered, savedOre, short: countShort(table, onDuty) };
}

/** Of those away from the same part of a day, one at random: the first to say so. */
function firstOfEachPart(missing: readonly DutyShift[], random: Random): readonly DutyShift[] {
  return (['day', 'evening', 'night'] as const).flatMap((part) => {
    const own = missing.filter((shift) => shift.part === part);
    const first = own[Math.floor(random() * own.length)];
    return first ? [first] : [];
  });
}

function nothingShort(): Short {
  return { minutes: 0, competenceMinutes: 0, belowFloor: PARTS.map(() => 0) };
}

function addShort(one: Short, other: Short, times: number): Short {
  return {
    minutes: one.minutes + other.minutes * times,
    competenceMinutes: one.competenceMinutes + other.competenceMinutes * times,
    belowFloor: one.belowFloor.map((count, part) => count + (other.belowFloor[part] ?? 0) * times),
  };
}

function undiminished({ stretches }: DutyTable): OnDuty {
  return { heads: stretches.map(({ onDuty }) => onDuty), present: stretches.map(({ present }) => [...present]) };
}

function takeAway({ heads, present }: OnDuty, shift: DutyShift): void {
  for (const at of shift.stretches) {
    heads[at] = (heads[at] ?? 0) - 1;
    const own = present[at];
    if (own) for (const asked of shift.countsAs) own[asked] = (own[asked] ?? 0) - 1;
  }
}

function wouldBreakFloor({ stretches }: DutyTable, { heads, present }: OnDuty, shift: DutyShift): boolean {
  return shift.stretches.some((at) => {
    const stretch = stretches[at];
    if (!stretch) return false;
    const needs = (asked: number): number => stretch.needed[asked] ?? 0;
    return (heads[at] ?? 0) - 1 < stretch.minimum || shift.countsAs.some((asked) => needs(asked) > 0 && (present[at]?.[asked] ?? 0) - 1 < needs(asked));
  });
}

function countShort({ stretches, parts }: DutyTable, { heads, present }: OnDuty): Short {
  let minutes = 0;
  let competenceMinutes = 0;
  stretches.forEach((stretch, at) => {
    minutes += Math.max(0, stretch.wanted - (heads[at] ?? 0)) * stretch.minutes;
    for (let asked = 0; asked < COMPETENCES.length; asked += 1) {
      const needed = stretch.needed[asked] ?? 0;
      // Where nobody asks for a competence, those who have it are not counted either.
      if (needed > 0) competenceMinutes += Math.max(0, needed - (present[at]?.[asked] ?? 0)) * stretch.minutes;
    }
  });
  const belowFloor = PARTS.map(() => 0);
  for (const part of parts) {
    const index = partIndex(part);
    if (part.stretches.some((at) => (heads[at] ?? 0) < (stretches[at]?.minimum ?? 0))) belowFloor[index] = (belowFloor[index] ?? 0) + 1;
  }
  return { minutes, competenceMinutes, belowFloor };
}

function partIndex({ part, isWeekend }: Pick<DutyShift, 'part' | 'isWeekend'>): number {
  return PARTS.findIndex((each) => each.part === part && each.isWeekend === isWeekend);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The tenth, the middle and the ninetieth of a hundred. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

import type { Competence } from '#shared/domain/model/competence.ts';
import type { DemandRow, Plan, RotaLine, ShiftCode } from '#shared/domain/model/plan.ts';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import { type Random, randomElement, randomInteger, seededRandom } from '#shared/kernel/random.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { addDays, localDate } from '#shared/time/local-date.ts';
import { work } from './a-plan.ts';

const CODES: readonly ShiftCode[] = [
  work('D', '07:30', '15:00'),
  work('A', '14:30', '22:00'),
  work('K', '15:00', '22:30'),
  work('N', '22:00', '08:00'),
  work('L', '07:30', '20:00', 30),
  work('S', '09:00', '13:00'),
];
const TIMES = [
  ['07:30', '15:00'],
  ['15:00', '22:00'],
  ['15:00', '22:30'],
  ['22:00', '08:00'],
  ['07:30', '20:00'],
  ['09:00', '13:00'],
] as const;
const COMPETENT: readonly Competence[] = ['assistant', 'healthcare-worker', 'registered-nurse'];

const chance = (random: Random, probability: number) => random() < probability;

/** A plan small enough for its best rota to be found exactly: all kinds of periods, positions, frequencies, codes, days, leave and demand. */
export function boundPlan(seed: number): Plan {
  const random = seededRandom(seed);
  const kind = randomElement(random, ['own-line', 'own-line', 'rolling', 'calendar'] as const);
  const start = localDate(kind === 'calendar' ? randomElement(random, ['2027-03-22', '2027-05-10', '2027-08-02', '2027-12-20']) : '2027-01-04');
  const weeks = randomInteger(random, 1, kind === 'rolling' ? 2 : 4);
  const shiftCodes = CODES.filter(({ code }) => code === 'D' || chance(random, 0.45));
  const lines = Array.from({ length: randomInteger(random, 1, 5) }, (_, index) => boundLine(random, index, weeks, shiftCodes, kind === 'calendar', start));
  return {
    name: `Random ${seed}`,
    unit: { name: 'A', municipality: 'Larvik', serviceType: 'dementia', places: 8 },
    period: kind === 'calendar' ? { kind, start, weeks } : { kind: 'cycle', start, weeks, rotation: kind },
    shiftCodes,
    demand: Array.from({ length: randomInteger(random, 1, 4) }, (_, index) => demandRow(random, index, kind === 'calendar', start)),
    lines,
    agreements: [],
    // Rest is no part of the proof; only the hours of a shift over a clock change could differ, and those are counted by the clock here.
    settings: { clockChangeHours: 'nominal', ...(chance(random, 0.3) ? { fridayNightCountsAsWeekend: false } : {}) },
  };
}

function boundLine(random: Random, index: number, weeks: number, codes: readonly ShiftCode[], isCalendar: boolean, start: Plan['period']['start']): RotaLine {
  const from = addDays(start, randomInteger(random, 0, weeks * 7 - 1));
  return {
    id: String(index + 1),
    label: '',
    competence: randomElement(random, COMPETENT),
    positionPercent: randomElement(random, [20, 40, 50, 60, 80, 100, 100]),
    fullTimeWeekHours: randomElement(random, [37.5, 37.5, 35.5]),
    weekendEvery: randomElement(random, [null, 1, 2, 3, 3, 4]),
    ...(chance(random, 0.3) ? { allowedCodes: codes.map(({ code }) => code).filter(() => chance(random, 0.7)) } : {}),
    ...(chance(random, 0.2) ? { days: DAY_NAMES.filter(() => chance(random, 0.7)) } : {}),
    ...(isCalendar && chance(random, 0.4) ? { overlays: [{ from, to: addDays(from, randomInteger(random, 0, 8)), leave: 'annual-leave' }] } : {}),
    cells: Array.from({ length: weeks * 7 }, () => ''),
  };
}

function demandRow(random: Random, index: number, isCalendar: boolean, start: Plan['period']['start']): DemandRow {
  const [from, to] = randomElement(random, TIMES);
  const people = randomInteger(random, 1, 3);
  const days = randomElement(random, [DAY_NAMES, DAY_NAMES, ['sat', 'sun'], ['mon', 'tue', 'wed', 'thu', 'fri']] as const);
  return {
    id: `row-${index}`,
    days: isCalendar && chance(random, 0.2) ? ['holiday'] : days,
    start: clockTime(from),
    end: clockTime(to),
    people,
    ...(chance(random, 0.3) ? { competence: { [randomElement(random, COMPETENT)]: randomInteger(random, 1, people) } } : {}),
    ...(isCalendar && chance(random, 0.3) ? { from: addDays(start, randomInteger(random, 0, 7)) } : {}),
  };
}

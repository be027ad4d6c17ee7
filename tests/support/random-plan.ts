import { COMPETENCES } from '#shared/domain/model/competence.ts';
import { DEMAND_PROFILE_KINDS, type DemandProfile } from '#shared/domain/model/demand-profile.ts';
import type { Elsewhere } from '#shared/domain/model/elsewhere.ts';
import type { Agreement, DemandRow, FullTimeWeekHours, LawOverride, LeaveOverlay, Plan, PlanContext, RotaLine, ShiftCode } from '#shared/domain/model/plan.ts';
import { AGREEMENT_TYPES, DAY_NAMES } from '#shared/domain/model/plan.ts';
import type { PlanComment } from '#shared/domain/model/plan-comment.ts';
import type { Wish } from '#shared/domain/model/wish.ts';
import type { CellChange } from '#shared/domain/plan/command.ts';
import { type Random, randomElement, randomInteger } from '#shared/kernel/random.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { addDays, localDate, localDateTime } from '#shared/time/local-date.ts';
import { ORDINARY_CODES, work } from './a-plan.ts';

const CODES: readonly ShiftCode[] = [
  ...ORDINARY_CODES,
  work('LB', '07:30', '20:00', 30),
  work('K', '15:00', '23:30'),
  work('N2', '21:00', '07:15', 45),
  work('T', '00:00', '08:00'),
  work('M', '16:00', '00:00'),
  work('H', '08:00', '08:00'),
  work('S', '02:00', '03:00'),
];
/** What people type: codes, nothing, and texts that are no code. */
const TEXTS = [...CODES.map(({ code }) => code), 'D', 'A', 'N', 'D', 'A', 'N', '', '', '', '', 'X?', '__proto__'];
/** Mondays just before the clock changes, Easter, May's holidays, Christmas, and ordinary weeks. */
const STARTS = ['2026-03-23', '2026-10-19', '2027-03-22', '2027-05-10', '2027-12-20', '2027-10-25', '2026-08-31'];

const chance = (random: Random, probability: number) => random() < probability;
const someOf = <T>(random: Random, list: readonly T[]) => list.filter(() => chance(random, 0.5));

/** A small plan of any kind: with seams, clock changes, holidays, unknown codes and demand that overlaps. */
export function randomPlan(random: Random): Plan {
  const kind = randomElement(random, ['own-line', 'own-line', 'rolling', 'calendar', 'calendar', 'calendar'] as const);
  const start = localDate(randomElement(random, STARTS));
  // Now and then longer than the 26 weeks over which red days are counted.
  const weeks = chance(random, 0.01) ? randomInteger(random, 27, 31) : randomInteger(random, 1, 3);
  const lines: readonly RotaLine[] = Array.from({ length: randomInteger(random, 1, 4) }, (_, index) => ({
    ...randomLine(random, index, weeks),
    ...(kind !== 'rolling' && chance(random, 0.15) ? { vacancy: 'held' as const } : {}),
    ...(kind !== 'rolling' && chance(random, 0.3) ? { elsewhere: randomElsewhere(random, weeks) } : {}),
    ...(kind === 'calendar' && chance(random, 0.3) ? { overlays: [randomLeave(random, start)] } : {}),
  }));
  return {
    name: 'Random',
    unit: {
      name: 'A',
      municipality: 'Larvik',
      serviceType: 'dementia',
      places: randomInteger(random, 0, 20),
      ...(chance(random, 0.6) ? { occupiedPlaces: randomInteger(random, 0, 18) } : {}),
      ...(chance(random, 0.5) ? { fixedFte: [{ role: 'leader', fte: random() }] } : {}),
    },
    period: kind === 'calendar' ? { kind, start, weeks } : { kind: 'cycle', start, weeks, rotation: kind },
    shiftCodes: CODES,
    ...(kind === 'calendar' ? randomDatedDemand(random, start) : { demand: randomRows(random, false, start) }),
    lines,
    agreements: Array.from({ length: randomInteger(random, 0, 2) }, (_, index) => randomAgreement(random, index, start)),
    settings: {
      ...(chance(random, 0.8) ? { employerContributionPercent: 14.1, pensionPercent: 10 } : {}),
      ...(chance(random, 0.3) ? { clockChangeHours: 'nominal' } : {}),
      ...(chance(random, 0.3) ? { fridayNightCountsAsWeekend: false } : {}),
      ...(chance(random, 0.2) ? { nightsAreSpecialStrain: true } : {}),
      ...(chance(random, 0.3) ? { overrides: [randomOverride(random, start)] } : {}),
    },
    ...(kind === 'calendar' && chance(random, 0.3) ? { process: { discussedOn: addDays(start, -randomInteger(random, 5, 20)) } } : {}),
    ...(kind === 'calendar' && chance(random, 0.5) ? { context: randomContext(random, lines) } : {}),
    ...(chance(random, 0.3) ? { comments: randomComments(random, lines, weeks) } : {}),
  };
}

/** A few cells to write, most of them single. */
export function randomCells(random: Random, plan: Plan): readonly CellChange[] {
  const count = chance(random, 0.8) ? 1 : randomInteger(random, 2, 5);
  return Array.from({ length: count }, () => ({
    line: randomElement(random, plan.lines).id,
    day: randomInteger(random, 0, plan.period.weeks * 7 - 1),
    text: randomElement(random, TEXTS),
  }));
}

/** A line that anybody could have. */
export function randomLine(random: Random, index: number, weeks: number): RotaLine {
  return {
    id: `line-${index}`,
    label: '',
    competence: randomElement(random, COMPETENCES),
    positionPercent: randomElement(random, [0, 15.5, 33.33, 50, 80, 100]),
    fullTimeWeekHours: randomElement<FullTimeWeekHours>(random, [37.5, 35.5, 33.6, 'three-part']),
    weekendEvery: randomElement(random, [null, 2, 3, 4]),
    ...(chance(random, 0.8) ? { annualPayKr: randomInteger(random, 400_000, 600_000) } : {}),
    ...(chance(random, 0.1) ? { vacancy: 'vacant' as const } : {}),
    ...(chance(random, 0.3) ? { pinnedDays: randomDays(random, weeks) } : {}),
    ...(chance(random, 0.3) ? { wishes: randomWishes(random, weeks) } : {}),
    cells: Array.from({ length: weeks * 7 }, () => (chance(random, 0.6) ? randomElement(random, TEXTS) : '')),
  };
}

/** Some days of the plan in order, at least one. */
function randomDays(random: Random, weeks: number): readonly number[] {
  const days = Array.from({ length: weeks * 7 }, (_, day) => day).filter(() => chance(random, 0.2));
  return days.length === 0 ? [randomInteger(random, 0, weeks * 7 - 1)] : days;
}

/** Wishes of every kind, on some days. */
export function randomWishes(random: Random, weeks: number): readonly Wish[] {
  return randomDays(random, weeks).map((day): Wish => {
    const facts = { day, ...(chance(random, 0.3) ? { note: 'Barnehage' } : {}), ...(chance(random, 0.3) ? { isStrong: true } : {}) };
    const want = randomElement(random, ['off', 'work', 'code'] as const);
    return want === 'code' ? { ...facts, want, code: randomElement(random, ['D', 'A', 'D9']) } : { ...facts, want };
  });
}

/** Some work in another department, which has codes of its own under the same names. */
export function randomElsewhere(random: Random, weeks: number): Elsewhere {
  const codes = [
    { code: 'D', start: clockTime('08:00'), end: clockTime('15:30') },
    { code: 'N', start: clockTime('21:45'), end: clockTime('07:30'), unpaidBreakMinutes: 30 },
    { code: 'K', start: clockTime('14:00'), end: clockTime('21:30') },
  ];
  return {
    unit: randomElement(random, ['3. etasje', 'Dagsenteret']),
    ...(chance(random, 0.3) ? { plan: 'another-plan', line: '1' } : {}),
    positionPercent: randomElement(random, [20, 50, 33.33]),
    shiftCodes: codes,
    cells: Array.from({ length: weeks * 7 }, () => (chance(random, 0.3) ? randomElement(random, codes).code : '')),
  };
}

/** Comments on the plan, on lines and on cells. */
export function randomComments(random: Random, lines: readonly RotaLine[], weeks: number): readonly PlanComment[] {
  return Array.from({ length: randomInteger(random, 1, 4) }, (_, index): PlanComment => {
    const line = chance(random, 0.7) && lines.length > 0 ? randomElement(random, lines).id : undefined;
    return {
      id: `comment-${index}`,
      text: randomElement(random, ['Se på dette', 'Æ, ø og å\nover to linjer']),
      at: localDateTime(localDate('2027-01-04'), randomInteger(random, 0, 9999)),
      ...(line === undefined ? {} : { line, ...(chance(random, 0.6) ? { day: randomInteger(random, 0, weeks * 7 - 1) } : {}) }),
      ...(chance(random, 0.5) ? { author: 'Kari' } : {}),
      ...(chance(random, 0.5) ? { isDone: chance(random, 0.5) } : {}),
    };
  });
}

function randomLeave(random: Random, start: Plan['period']['start']): LeaveOverlay {
  const from = addDays(start, randomInteger(random, -3, 15));
  return { from, to: addDays(from, randomInteger(random, 0, 8)), leave: randomElement(random, ['annual-leave', 'sick-leave']) };
}

function randomOverride(random: Random, start: Plan['period']['start']): LawOverride {
  const [parameter, value] = randomElement(random, [
    ['aml.daily-rest', 600],
    ['aml.weekly-rest-floor', 1800],
    ['aml.ordinary-day', 600],
    ['aml.mean-week-frame', 2],
    ['aml.red-day-share', 0.25],
    ['hta.holiday-pay-percent', 14.3],
    ['care-factor.benchmark-week', 37.5],
  ] as const);
  return { parameter, from: addDays(start, randomInteger(random, -5, 10)), value, reason: 'Local' };
}

function randomContext(random: Random, lines: readonly RotaLine[]): PlanContext {
  const weeks = randomInteger(random, 1, 4);
  const texts = Array.from({ length: weeks * 7 }, () => '');
  const known = CODES.map(({ code }) => code);
  return {
    weeks,
    lines: Object.fromEntries(someOf(random, lines).map(({ id }) => [id, texts.map(() => (chance(random, 0.6) ? randomElement(random, known) : ''))])),
  };
}

function randomTime(random: Random) {
  return clockTime(`${String(randomInteger(random, 0, 23)).padStart(2, '0')}:${randomElement(random, ['00', '15', '30'])}`);
}

function randomRows(random: Random, isCalendar: boolean, start: Plan['period']['start']): readonly DemandRow[] {
  return Array.from({ length: randomInteger(random, 0, 5) }, (_, index) => randomRow(random, index, isCalendar, start));
}

/** Rows of a calendar plan, some of them in profiles that follow each other. */
export function randomDatedDemand(random: Random, start: Plan['period']['start']): Pick<Plan, 'demand' | 'demandProfiles'> {
  const profiles: DemandProfile[] = [];
  for (let day = randomInteger(random, -2, 9); profiles.length < randomInteger(random, 0, 3); ) {
    const from = addDays(start, day);
    const length = randomInteger(random, 0, 6);
    profiles.push({ id: `profile-${day}`, name: 'Høytid', kind: randomElement(random, DEMAND_PROFILE_KINDS), from, to: addDays(from, length) });
    day += length + randomInteger(random, 1, 3);
  }
  const open = profiles.filter(({ kind }) => kind !== 'closed');
  const demand = randomRows(random, true, start).map((row) =>
    open.length > 0 && chance(random, 0.5) ? { ...row, profile: randomElement(random, open).id } : row,
  );
  return { demand, ...(profiles.length === 0 ? {} : { demandProfiles: profiles }) };
}

function randomRow(random: Random, index: number, isCalendar: boolean, start: Plan['period']['start']): DemandRow {
  const people = randomInteger(random, 0, 4);
  const dated = isCalendar && chance(random, 0.3);
  const days = someOf(random, DAY_NAMES);
  const from = addDays(start, randomInteger(random, 0, 9));
  return {
    id: `row-${index}`,
    days: isCalendar && chance(random, 0.25) ? ['holiday', ...someOf(random, days)] : days.length > 0 ? days : DAY_NAMES,
    start: randomTime(random),
    end: randomTime(random),
    people,
    ...(chance(random, 0.3) ? { minimum: randomInteger(random, 0, people) } : {}),
    ...(chance(random, 0.5) ? { competence: { [randomElement(random, COMPETENCES)]: randomInteger(random, 0, people) } } : {}),
    ...(chance(random, 0.2) ? { author: 'Kari', reason: 'Flere med utagering' } : {}),
    ...(dated ? { from, to: addDays(from, randomInteger(random, 0, 10)) } : {}),
  };
}

function randomAgreement(random: Random, index: number, start: Plan['period']['start']): Agreement {
  const from = addDays(start, randomInteger(random, -10, 10));
  return {
    id: `agreement-${index}`,
    type: randomElement(random, AGREEMENT_TYPES),
    from,
    to: addDays(from, randomInteger(random, 3, 30)),
    lines: chance(random, 0.5) ? 'all' : ['line-0'],
  };
}

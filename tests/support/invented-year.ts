import type { Plan } from '#shared/domain/model/plan.ts';
import { planProblem } from '#shared/optimiser/search/plan-problem.ts';
import { type PriorityId, USUAL_PRIORITIES } from '#shared/optimiser/search/priorities.ts';
import type { RosterProblem, StaffingLevel } from '#shared/optimiser/search/roster-problem.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, work } from './a-plan.ts';

type Code = 'D' | 'A' | 'N';

/** The invented year, as its own scorer describes it. */
export interface InventedYear {
  readonly weeks: number;
  readonly people: number;
  readonly positions: readonly number[];
  readonly isNurse: readonly boolean[];
  demand(day: number): Readonly<Record<Code, number>>;
}

/** The scorer that comes with the year; it shares nothing with the product. */
export interface YearScorer {
  instance(weeks: number, people: number): InventedYear;
  allowed(instance: InventedYear, person: number, day: number): readonly string[];
  score(instance: InventedYear, rota: readonly string[]): Readonly<Record<string, number>>;
}

const IN_FORCE = { from: localDate('2026-01-01'), to: localDate('2028-12-31') };
const SEGMENTS: readonly { readonly code: Code; readonly hours: number }[] = [
  { code: 'D', hours: 7.5 },
  { code: 'A', hours: 7.5 },
  { code: 'N', hours: 10 },
];
const COVERS: Readonly<Record<string, readonly number[]>> = { D: [0], A: [1], N: [2], L: [0, 1] };
// The weights of the scorer.
const PER_DEFICIT_HOUR = 10;
const PER_SURPLUS_HOUR = 1;
const PER_SHIFT_WITHOUT_NURSE = 75;

/** A plan on real dates for it, empty, with the agreements that its long shifts and Easter need. */
export function planOfYear({ weeks, positions, isNurse }: InventedYear, start: string): Plan {
  const codes = [work('D', '07:30', '15:00'), work('A', '14:45', '22:15'), work('N', '21:45', '07:45'), work('L', '07:30', '20:00')];
  const empty = Array.from({ length: weeks }, () => '');
  let builder = aPlan()
    .calendar(start, weeks)
    .withCodes(...codes);
  positions.forEach((position, person) => {
    const competence = isNurse[person] ? 'registered-nurse' : 'healthcare-worker';
    builder = builder.withLine(empty, { competence, positionPercent: position * 100, weekendEvery: 3, allowedCodes: ['D', 'A', 'N', 'L'] });
  });
  return builder.withAgreement('10-5-2', IN_FORCE).withAgreement('10-8-4-average', IN_FORCE).build();
}

/** The product's problem with the year's own choice of codes, demand and weights. */
export function problemOfYear(year: InventedYear, plan: Plan, scorer: YearScorer): RosterProblem {
  const own = planProblem(plan, USUAL_PRIORITIES, () => false);
  const codeOf = new Map(own.shifts.map((shift, index) => [shift.code || '-', index]));
  const allowed = own.allowed.map((bits, cell) => {
    const codes = scorer.allowed(year, Math.floor(cell / own.days), cell % own.days);
    return codes.reduce((sum, code) => sum | (1 << (codeOf.get(code) ?? 0)), 0) & bits;
  });
  return {
    ...own,
    shifts: own.shifts.map((shift) => ({ ...shift, covers: COVERS[shift.code] ?? [] })),
    allowed,
    initial: Uint8Array.from(allowed, (bits) => ((bits & 1) === 1 ? 0 : 31 - Math.clz32(bits & -bits))),
    segments: SEGMENTS.length,
    segmentMinutes: SEGMENTS.map(({ hours }) => hours * 60),
    staffing: [
      levelOf(
        year,
        'surplus',
        () => true,
        (day, code) => year.demand(day)[code],
        peopleCost,
      ),
      levelOf(
        year,
        'competence',
        (person) => year.isNurse[person] === true,
        () => 1,
        nurseCost,
      ),
    ],
    wanted: own.wanted.map((target) => ({ ...target, tolerance: 5 * 60, nights: null })),
    rests: own.rests.map((rest) => ({ ...rest, workDaysInARow: 5, nightsInARow: 3 })),
    weights: {
      ...own.weights,
      hourOffTarget: 1,
      dayTooMany: 30,
      nightTooMany: 30,
      isolatedDay: 2,
      singleNight: 0,
      shortRest: 0,
      halfWeekend: 0,
      change: 0,
    },
  };
}

type CostOf = (wanted: number, hours: number, people: number) => number;

const peopleCost: CostOf = (wanted, hours, people) =>
  people < wanted ? (wanted - people) * hours * PER_DEFICIT_HOUR : (people - wanted) * hours * PER_SURPLUS_HOUR;
const nurseCost: CostOf = (_wanted, _hours, people) => (people < 1 ? PER_SHIFT_WITHOUT_NURSE : 0);

function levelOf(
  year: InventedYear,
  id: PriorityId,
  isCounted: (person: number) => boolean,
  wantedOn: (day: number, code: Code) => number,
  cost: CostOf,
): StaffingLevel {
  const places = Array.from({ length: year.weeks * 7 }, (_, day) => SEGMENTS.map((segment) => ({ ...segment, wanted: wantedOn(day, segment.code) }))).flat();
  const counts = Uint8Array.from(year.positions, (_, person) => Number(isCounted(person)));
  const costs = Float64Array.from(places.flatMap(({ wanted, hours }) => Array.from({ length: year.people + 1 }, (_, people) => cost(wanted, hours, people))));
  return { counts, wanted: Uint16Array.from(places, ({ wanted }) => wanted), parts: [{ id, costs }] };
}

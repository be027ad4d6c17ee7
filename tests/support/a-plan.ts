import type { Competence } from '#shared/domain/model/competence.ts';
import type { Agreement, DemandRow, FullTimeWeekHours, Plan, PlanSettings, RotaLine, Rotation, ShiftCode, Unit } from '#shared/domain/model/plan.ts';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';

/** A work code: `work('L', '07:30', '20:00', 30)`. */
export function work(code: string, start: string, end: string, unpaidBreakMinutes?: number): ShiftCode {
  return { code, kind: 'work', start: clockTime(start), end: clockTime(end), ...(unpaidBreakMinutes === undefined ? {} : { unpaidBreakMinutes }) };
}

/** D 07:30–15:00, A 14:30–22:00, N 22:00–08:00, L 07:30–20:00, F1–F5 and FE. */
export const ORDINARY_CODES: readonly ShiftCode[] = [
  work('D', '07:30', '15:00'),
  work('A', '14:30', '22:00'),
  work('N', '22:00', '08:00'),
  work('L', '07:30', '20:00'),
  ...(['F1', 'F2', 'F3', 'F4', 'F5'] as const).map((dayOff): ShiftCode => ({ code: dayOff, kind: 'off', dayOff })),
  { code: 'FE', kind: 'leave', leave: 'annual-leave' },
];

export interface LineFacts {
  readonly id?: string;
  readonly label?: string;
  readonly competence?: Competence;
  readonly positionPercent?: number;
  readonly fullTimeWeekHours?: FullTimeWeekHours;
  readonly weekendEvery?: number | null;
  readonly annualPayKr?: number;
  readonly seniorityYears?: number;
  readonly allowedCodes?: readonly string[];
  readonly days?: RotaLine['days'];
  readonly overlays?: RotaLine['overlays'];
  readonly vacationDays?: number;
  readonly f5Earned?: RotaLine['f5Earned'];
  readonly vacancy?: RotaLine['vacancy'];
  readonly pinnedDays?: RotaLine['pinnedDays'];
  readonly wishes?: RotaLine['wishes'];
  readonly elsewhere?: RotaLine['elsewhere'];
}

export interface DemandFacts {
  readonly id?: string;
  readonly days?: DemandRow['days'];
  readonly minimum?: number;
  readonly competence?: DemandRow['competence'];
  readonly from?: string;
  readonly to?: string;
  readonly profile?: string;
}

/**
 * Builds plans for tests, one readable line a fact. Every call returns a new builder.
 * @example aPlan().withLine('D D D D D - -', { positionPercent: 80 }).withDemand('07:30', '15:00', 4).build()
 */
export interface PlanBuilder {
  named(name: string): PlanBuilder;
  /** A cycle of so many weeks (the default: as many as the longest line has). */
  cycle(weeks?: number, rotation?: Rotation): PlanBuilder;
  /** A plan on real dates, from a Monday. */
  calendar(start: string, weeks?: number): PlanBuilder;
  withUnit(unit: Partial<Unit>): PlanBuilder;
  /** Adds codes, or replaces those of the same name. */
  withCodes(...codes: readonly ShiftCode[]): PlanBuilder;
  /** One text a week, seven codes apart by spaces, `-` for nothing. Missing days are empty. */
  withLine(weeks: string | readonly string[], facts?: LineFacts): PlanBuilder;
  withLines(count: number, weeks: string | readonly string[], facts?: LineFacts): PlanBuilder;
  /** A demand row, every day unless `days` says otherwise. */
  withDemand(start: string, end: string, people: number, facts?: DemandFacts): PlanBuilder;
  withAgreement(type: Agreement['type'], facts?: Partial<Agreement>): PlanBuilder;
  withSettings(settings: PlanSettings): PlanBuilder;
  /** When it was discussed, and from when it holds. */
  withProcess(discussedOn: string, effectiveFrom?: string): PlanBuilder;
  /** What lines worked before the plan, a text a week as in `withLine`, by line id. */
  withContext(lines: Readonly<Record<string, string | readonly string[]>>): PlanBuilder;
  build(): Plan;
}

/** A one-line cycle from 4 January 2027 in a nursing home with 24 places, until told otherwise. */
export function aPlan(): PlanBuilder {
  return builderOf({
    name: 'Test plan',
    unit: { name: 'A', municipality: 'Larvik', serviceType: 'nursing-home-long-stay', places: 24 },
    period: { kind: 'cycle', start: localDate('2027-01-04'), weeks: 0, rotation: 'own-line' },
    shiftCodes: ORDINARY_CODES,
    demand: [],
    lines: [],
    agreements: [],
    settings: {},
  });
}

// `period.weeks` is 0 until it is given: then the longest line decides.
function builderOf(plan: Plan): PlanBuilder {
  const withChanges = (changes: Partial<Plan>) => builderOf({ ...plan, ...changes });
  const builder: PlanBuilder = {
    named: (name) => withChanges({ name }),
    cycle: (weeks = 0, rotation = 'own-line') => withChanges({ period: { kind: 'cycle', start: plan.period.start, weeks, rotation } }),
    calendar: (start, weeks = 0) => withChanges({ period: { kind: 'calendar', start: localDate(start), weeks } }),
    withUnit: (unit) => withChanges({ unit: { ...plan.unit, ...unit } }),
    withCodes: (...codes) => withChanges({ shiftCodes: [...plan.shiftCodes.filter(({ code }) => !codes.some((one) => one.code === code)), ...codes] }),
    withLine: (weeks, facts = {}) => withChanges({ lines: [...plan.lines, lineOf(plan.lines.length + 1, weeks, facts)] }),
    withLines: (count, weeks, facts = {}) => Array.from({ length: count }).reduce<PlanBuilder>((built) => built.withLine(weeks, facts), builder),
    withDemand: (start, end, people, facts = {}) => withChanges({ demand: [...plan.demand, rowOf(plan.demand.length + 1, start, end, people, facts)] }),
    withAgreement: (type, facts = {}) =>
      withChanges({
        agreements: [
          ...plan.agreements,
          { id: `agreement-${plan.agreements.length + 1}`, type, from: localDate('2020-01-01'), to: localDate('2099-12-31'), lines: 'all', ...facts },
        ],
      }),
    withSettings: (settings) => withChanges({ settings: { ...plan.settings, ...settings } }),
    withProcess: (discussedOn, effectiveFrom) =>
      withChanges({ process: { discussedOn: localDate(discussedOn), ...(effectiveFrom === undefined ? {} : { effectiveFrom: localDate(effectiveFrom) }) } }),
    withContext: (lines) => {
      const cells = Object.fromEntries(Object.entries(lines).map(([id, weeks]) => [id, cellsOf(weeks)]));
      return withChanges({ context: { weeks: Math.max(...Object.values(cells).map(({ length }) => length)) / 7, lines: cells } });
    },
    build: () => finished(plan),
  };
  return builder;
}

function cellsOf(weeks: string | readonly string[]): readonly string[] {
  return (typeof weeks === 'string' ? [weeks] : weeks).flatMap((week) =>
    Array.from({ length: 7 }, (_, day) => {
      const text = week.trim().split(/\s+/)[day] ?? '';
      return text === '-' ? '' : text;
    }),
  );
}

function lineOf(number: number, weeks: string | readonly string[], facts: LineFacts): RotaLine {
  return {
    id: String(number),
    label: `Line ${number}`,
    competence: 'registered-nurse',
    positionPercent: 100,
    fullTimeWeekHours: 35.5,
    weekendEvery: 3,
    ...facts,
    cells: cellsOf(weeks),
  };
}

function rowOf(number: number, start: string, end: string, people: number, facts: DemandFacts): DemandRow {
  const { from, to, ...others } = facts;
  return {
    id: `row-${number}`,
    days: DAY_NAMES,
    start: clockTime(start),
    end: clockTime(end),
    people,
    ...others,
    ...(from === undefined ? {} : { from: localDate(from) }),
    ...(to === undefined ? {} : { to: localDate(to) }),
  };
}

function finished(plan: Plan): Plan {
  const weeks = plan.period.weeks || Math.max(1, ...plan.lines.map((line) => line.cells.length / 7));
  const lines = plan.lines.map((line) => ({ ...line, cells: Array.from({ length: weeks * 7 }, (_, day) => line.cells[day] ?? '') }));
  return { ...plan, period: { ...plan.period, weeks }, lines };
}

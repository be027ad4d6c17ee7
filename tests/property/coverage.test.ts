import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { COMPETENCES, type Competence, hasAtLeast } from '#shared/domain/model/competence.ts';
import { DAY_NAMES, type DemandRow, type Plan } from '#shared/domain/model/plan.ts';
import { buildCoverage } from '#shared/domain/staffing/build-coverage.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { endMinuteAfter, minuteOfDay } from '#shared/time/clock-time.ts';
import { holidayOn } from '#shared/time/holidays.ts';
import { addDays } from '#shared/time/local-date.ts';
import { randomPlan } from '#tests/support/random-plan.ts';

const PLANS = 60;

/** People counted minute by minute, the slow and plain way. */
interface Minute {
  wanted: number;
  minimum: number;
  onDuty: number;
  readonly needed: Record<Competence, number>;
  readonly present: Record<Competence, number>;
}

const none = () => Object.fromEntries(COMPETENCES.map((competence) => [competence, 0])) as Record<Competence, number>;

function countMinutes(plan: Plan): readonly Minute[] {
  const total = plan.period.weeks * 7 * 1440;
  const minutes = Array.from({ length: total }, (): Minute => ({ wanted: 0, minimum: 0, onDuty: 0, needed: none(), present: none() }));
  const during = (day: number, { start, end }: Pick<DemandRow, 'start' | 'end'>, count: (minute: Minute) => void) => {
    for (let at = day * 1440 + minuteOfDay(start); at < day * 1440 + endMinuteAfter(start, end); at += 1) {
      const minute = minutes[plan.period.kind === 'cycle' ? at % total : at];
      if (minute) count(minute);
    }
  };
  for (let day = 0; day < plan.period.weeks * 7; day += 1) {
    for (const row of rowsOf(plan, day)) {
      during(day, row, (minute) => {
        minute.wanted += row.people;
        minute.minimum += row.minimum ?? row.people;
        for (const competence of COMPETENCES) minute.needed[competence] += row.competence?.[competence] ?? 0;
      });
    }
    for (const line of plan.lines) {
      const date = addDays(plan.period.start, day);
      if (line.vacancy === 'held' || line.overlays?.some(({ from, to }) => from <= date && date <= to)) continue;
      const code = plan.shiftCodes.find((one) => one.code === line.cells[day]);
      if (code?.kind !== 'work') continue;
      during(day, code, (minute) => {
        minute.onDuty += 1;
        for (const competence of COMPETENCES) if (hasAtLeast(line.competence, competence)) minute.present[competence] += 1;
      });
    }
  }
  return minutes;
}

function rowsOf({ period, demand, demandProfiles = [] }: Plan, day: number): readonly DemandRow[] {
  const onWeekday = (rows: readonly DemandRow[]) => rows.filter(({ days }) => days.includes(DAY_NAMES[day % 7] ?? 'mon'));
  if (period.kind === 'cycle') return onWeekday(demand);
  const date = addDays(period.start, day);
  const onDate = demand.filter(({ from, to }) => (from ?? date) <= date && date <= (to ?? date));
  const profile = demandProfiles.find(({ from, to }) => from <= date && date <= to);
  if (profile?.kind === 'closed') return [];
  const own = onDate.filter((row) => row.profile === profile?.id);
  const forHolidays = onDate.filter(({ days }) => holidayOn(date) !== null && days.includes('holiday'));
  const ownHolidays = own.filter((row) => forHolidays.includes(row));
  const ordinaryHolidays = forHolidays.filter((row) => row.profile === undefined);
  return [ownHolidays, ordinaryHolidays].find((rows) => rows.length > 0) ?? onWeekday(own);
}

/** Σ over the minutes of weekdays or weekend days, in hours a week. */
function hoursPerWeek(plan: Plan, minutes: readonly Minute[], isWeekend: boolean, of: (minute: Minute) => number): number {
  let sum = 0;
  minutes.forEach((minute, at) => {
    if (Math.floor(at / 1440) % 7 >= 5 === isWeekend) sum += Math.max(0, of(minute));
  });
  return sum / 60 / plan.period.weeks;
}

describe(`coverage of ${PLANS} random plans`, () => {
  const cases = Array.from({ length: PLANS }, (_, seed) => ({ seed, plan: randomPlan(seededRandom(1000 + seed)) }));

  it('equals a count minute by minute', () => {
    for (const { seed, plan } of cases) {
      const minutes = countMinutes(plan);
      const { segments } = buildCoverage(buildTimeline(plan));
      let at = 0;
      for (const segment of segments) {
        expect(segment.start, `seed ${seed}: no gap`).toBe(at);
        for (; at < segment.end; at += 1) {
          const minute = minutes[at] as Minute;
          const same =
            segment.wanted === minute.wanted &&
            segment.minimum === minute.minimum &&
            segment.onDuty === minute.onDuty &&
            COMPETENCES.every((competence) => (segment.competence[competence]?.needed ?? 0) === minute.needed[competence]) &&
            Object.entries(segment.competence).every(([competence, { present }]) => present === minute.present[competence as Competence]);
          if (!same) expect({ seed, at, segment }).toEqual({ seed, at, segment: minute });
        }
      }
      expect(at, `seed ${seed}: to the end`).toBe(minutes.length);
    }
  });

  it('gives the surplus and deficit of that count', () => {
    for (const { seed, plan } of cases) {
      const minutes = countMinutes(plan);
      const { indicators } = evaluatePlan(plan);
      for (const [kind, isWeekend] of [
        ['weekday', false],
        ['weekend', true],
      ] as const) {
        const expected = (of: (minute: Minute) => number) => hoursPerWeek(plan, minutes, isWeekend, of);
        expect(indicators[`surplus.${kind}`]?.value, `seed ${seed}`).toBe(expected((minute) => minute.onDuty - minute.wanted));
        expect(indicators[`deficit.${kind}`]?.value, `seed ${seed}`).toBe(expected((minute) => minute.wanted - minute.onDuty));
        for (const competence of COMPETENCES) {
          const missing = expected((minute) => minute.needed[competence] - minute.present[competence]);
          expect(indicators[`deficit.competence.${competence}.${kind}`]?.value, `seed ${seed}`).toBe(missing);
        }
      }
    }
  });
});

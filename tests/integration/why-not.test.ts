import { beforeAll, describe, expect, it } from 'vitest';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { isBeyondBound } from '#shared/app/why-not/is-beyond-bound.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Cause, WhyNotAnswer } from '#shared/domain/model/why-not.ts';
import type { SolveProgramme } from '#shared/optimiser/integer-programme.ts';
import { causesOf, withoutCauses } from '#shared/optimiser/why-not/causes.ts';
import { judgeByRota } from '#shared/optimiser/why-not/judge-by-rota.ts';
import { whyNot } from '#shared/optimiser/why-not/why-not.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';

let solve: SolveProgramme;
beforeAll(async () => {
  solve = await loadHighsSolver();
});

const SECONDS = 20;
const ask = (plan: Plan) => whyNot(plan, { solve, isBeyondBound: (part) => isBeyondBound(part, solveWithHighs), seconds: SECONDS });

const tell = (cause: Cause): string => {
  switch (cause.kind) {
    case 'rule':
      return cause.rule;
    case 'demand':
    case 'competence':
      return `${cause.kind} ${cause.row}`;
    case 'weekends':
      return `weekends ${cause.every}`;
    case 'leave':
    case 'held':
    case 'pins':
    case 'wishes':
      return `${cause.kind} ${cause.line}`;
    default:
      return `${cause.kind} ${cause.lines.join(' ')}`;
  }
};

const told = ({ conflict }: WhyNotAnswer) => conflict.map(({ cause }) => tell(cause)).toSorted();

/** The conflict told is impossible, and possible without any one of its causes. */
async function expectSmallest(plan: Plan, { conflict, isSmallest }: WhyNotAnswer): Promise<void> {
  expect(isSmallest).toBe(true);
  const all = causesOf(plan);
  const { byPeople } = judgeByRota(plan, all, solve, SECONDS);
  const causes = all.filter((cause) => conflict.some((each) => tell(each.cause) === tell(cause)));
  expect(await byPeople(causes)).toBe('impossible');
  for (const cause of causes) expect(await byPeople(causes.filter((each) => each !== cause)), tell(cause)).toBe('possible');
}

const EMPTY = ['- - - - - - -', '- - - - - - -', '- - - - - - -'];
const DAY = ['07:30', '15:00'] as const;

/** Causes that were put in, and only those. */
const CASES: readonly { readonly name: string; readonly plan: PlanBuilder; readonly causes: readonly string[]; readonly opens: readonly string[] }[] = [
  {
    name: 'a strong wish to be off where everybody is needed',
    plan: aPlan()
      .withLine(EMPTY, { positionPercent: 50, wishes: [{ day: 2, want: 'off', isStrong: true }] })
      .withLine(EMPTY, { positionPercent: 50 })
      .withDemand(...DAY, 2, { id: 'wednesday', days: ['wed'] }),
    causes: ['demand wednesday', 'wishes 1'],
    opens: ['demand wednesday', 'wishes 1'],
  },
  {
    name: 'a pin on another shift',
    plan: aPlan()
      .withLine('A - - - - - -', { pinnedDays: [0] })
      .withLine('- - - - - - -')
      .withDemand(...DAY, 2, { id: 'monday', days: ['mon'] }),
    causes: ['demand monday', 'pins 1'],
    opens: ['demand monday', 'pins 1'],
  },
  {
    name: 'weekends every third with two people',
    plan: aPlan()
      .withLines(2, EMPTY, { weekendEvery: 3 })
      .withDemand(...DAY, 1, { id: 'weekend', days: ['sat'] }),
    causes: ['demand weekend', 'weekends 3'],
    opens: ['demand weekend', 'weekends 3'],
  },
  {
    name: 'more hours than the positions hold',
    plan: aPlan()
      .withLines(2, EMPTY, { positionPercent: 20 })
      .withDemand(...DAY, 1, { id: 'weekdays', days: ['mon', 'tue', 'wed', 'thu', 'fri'] }),
    causes: ['demand weekdays', 'hours 1 2'],
    opens: ['demand weekdays', 'hours 1 2'],
  },
  {
    name: 'codes that leave nobody for the night',
    plan: aPlan()
      .withAgreement('10-5-2')
      .withLines(2, EMPTY, { allowedCodes: ['D', 'A'] })
      .withDemand('22:00', '07:00', 1, { id: 'night', days: ['mon'] }),
    causes: ['codes 1 2', 'demand night'],
    opens: ['codes 1 2', 'demand night'],
  },
  {
    name: 'a competence that only one has, every day',
    plan: aPlan()
      .withLine(EMPTY, { competence: 'registered-nurse', weekendEvery: 1, positionPercent: 60 })
      .withLines(3, EMPTY, { competence: 'assistant', weekendEvery: 1 })
      .withDemand(...DAY, 1, { id: 'weekdays', days: ['mon', 'tue', 'wed', 'thu', 'fri'], competence: { 'registered-nurse': 1 } }),
    causes: ['competence weekdays', 'demand weekdays', 'hours 1 2 3 4'],
    opens: ['competence weekdays', 'demand weekdays', 'hours 1 2 3 4'],
  },
  {
    name: 'an evening and the morning after with one person, whose other colleague is only there on Mondays',
    plan: aPlan()
      .withLine('- - - - - - -')
      .withLine('- - - - - - -', { days: ['thu'] })
      .withDemand('14:30', '22:00', 1, { id: 'evening', days: ['mon'] })
      .withDemand(...DAY, 1, { id: 'morning', days: ['tue'] }),
    causes: ['daily-rest', 'days 2', 'demand evening', 'demand morning'],
    opens: ['daily-rest', 'days 2', 'demand evening', 'demand morning'],
  },
  {
    name: 'two Sundays in a row with one person',
    plan: aPlan()
      .withLine(['- - - - - - -', '- - - - - - -'], { weekendEvery: 1 })
      .withDemand(...DAY, 1, { id: 'sunday', days: ['sun'] }),
    causes: ['demand sunday', 'red-days'],
    opens: ['demand sunday', 'red-days'],
  },
  {
    name: 'only long shifts, without an agreement',
    plan: aPlan()
      .withLine('- - - - - - -', { allowedCodes: ['L'] })
      .withDemand('08:00', '12:00', 1, { id: 'morning', days: ['mon'] }),
    causes: ['codes 1', 'demand morning', 'shift-length'],
    opens: ['codes 1', 'demand morning', 'shift-length'],
  },
  {
    name: 'leave on a day that needs all',
    plan: aPlan()
      .calendar('2027-01-04', 1)
      .withLine('- - - - - - -', { overlays: [{ from: localDate('2027-01-05'), to: localDate('2027-01-06'), leave: 'annual-leave' }] })
      .withLine('- - - - - - -')
      .withDemand(...DAY, 2, { id: 'all', days: ['tue'] }),
    causes: ['demand all', 'leave 1'],
    opens: ['demand all', 'leave 1'],
  },
  {
    name: 'a position held vacant',
    plan: aPlan()
      .withLine('- - - - - - -', { vacancy: 'held' })
      .withLine('- - - - - - -')
      .withDemand(...DAY, 2, { id: 'all', days: ['tue'] }),
    causes: ['demand all', 'held 1'],
    opens: ['demand all', 'held 1'],
  },
];

describe('why no rota covers the demand', () => {
  it.each(CASES)('$name', { timeout: 120_000 }, async ({ plan: builder, causes, opens }) => {
    const plan = builder.build();
    const answer = await ask(plan);
    expect(answer.status).toBe('impossible');
    expect(told(answer)).toEqual(causes);
    expect(answer.conflict.flatMap(({ cause, alone }) => (alone === 'opens' ? [tell(cause)] : [])).toSorted()).toEqual(opens);
    await expectSmallest(plan, answer);
  });

  it('says that there is a rota where there is one', async () => {
    const plan = aPlan()
      .withLines(3, EMPTY)
      .withDemand(...DAY, 1)
      .build();
    expect(await ask(plan)).toMatchObject({ status: 'possible', conflict: [] });
  });

  it('says of two conflicts apart that no single change opens it', async () => {
    const plan = aPlan()
      .withLine('- - - - - - -', {
        wishes: [{ day: 0, want: 'off', isStrong: true }],
      })
      .withLine('- - - - - - -', { wishes: [{ day: 2, want: 'off', isStrong: true }] })
      .withDemand(...DAY, 2, { id: 'days', days: ['mon', 'wed'] })
      .build();
    const answer = await ask(plan);
    // Either wish with the demand is a conflict; giving up the demand alone opens both.
    expect(told(answer)).toHaveLength(2);
    expect(answer.conflict.map(({ cause, alone }) => [cause.kind, alone])).toEqual([
      ['demand', 'opens'],
      ['wishes', 'not-enough'],
    ]);
  });

  it('explains the floor before what is wanted, and only that when the floor can be kept', async () => {
    const plan = aPlan()
      .withLine('- - - - - - -')
      .withDemand(...DAY, 2, { id: 'monday', days: ['mon'], minimum: 1 })
      .build();
    expect(await ask(plan)).toMatchObject({ status: 'impossible', level: 'people' });
    const floor = { ...plan, demand: plan.demand.map((row) => ({ ...row, people: 3, minimum: 2 })) };
    expect(await ask(floor)).toMatchObject({ status: 'impossible', level: 'minimum', conflict: [{ cause: { kind: 'demand' } }] });
  });

  it('rests on the bound where there are too many shifts for a model of all, and says so', { timeout: 120_000 }, async () => {
    const year = Array.from({ length: 52 }, () => '- - - - - - -');
    const plan = aPlan()
      .calendar('2027-01-04', 52)
      .withLines(30, year, { weekendEvery: 4 })
      .withDemand(...DAY, 10, { id: 'weekend', days: ['sat', 'sun'] })
      .build();
    const answer = await ask(plan);
    expect(answer).toMatchObject({ status: 'impossible', proof: 'bound', isSmallest: false });
    expect(told(answer)).toEqual(['demand weekend', 'weekends 4']);
    expect(await isBeyondBound(withoutCauses(plan, [answer.conflict[1]?.cause as Cause]), solveWithHighs)).toBe(false);
  });

  it('says nothing of a plan without demand', async () => {
    expect(await ask(aPlan().withLine('- - - - - - -').build())).toMatchObject({ status: 'possible' });
  });
});

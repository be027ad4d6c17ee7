import { describe, expect, it } from 'vitest';
import { describeArgument } from '#shared/i18n/describe-bound.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';
import { boundsByArithmetic, openClaims } from './prove-bounds.ts';

const CODES = [work('D', '07:30', '15:00'), work('A', '15:00', '22:30'), work('L', '07:30', '20:00'), work('N', '22:30', '07:30')];
const NOTHING = '- - - - - - -';

const hoursOf = (builder: PlanBuilder, id = 'deficit.weekend') => boundsByArithmetic(builder.build()).find((bound) => bound.id === id)?.hours;
const argumentOf = (builder: PlanBuilder, id: string) => {
  const bound = boundsByArithmetic(builder.build()).find((one) => one.id === id);
  return bound ? describeArgument('en', bound).map((sentence) => sentence.replaceAll('\u2009', ' ')) : [];
};
/** The worked example of the contract, without its lines. */
const fourAndFour = aPlan()
  .cycle(6)
  .withCodes(...CODES)
  .withDemand('07:30', '15:00', 4)
  .withDemand('15:00', '22:30', 4);
const ordinary = { allowedCodes: ['D', 'A'] };

describe('boundsByArithmetic, the worked example: 4 + 4 people, 12 lines every third weekend', () => {
  const worked = fourAndFour.withLines(12, NOTHING, ordinary);

  it('proves 60 hours of weekend deficit and 66 of weekday surplus', () => {
    expect(hoursOf(worked, 'deficit.weekend')).toBe(60);
    expect(hoursOf(worked, 'surplus.weekday')).toBe(66);
    expect(hoursOf(worked, 'deficit.weekday')).toBe(0);
    expect(hoursOf(worked, 'surplus.weekend')).toBe(0);
  });

  it('says why, with numbers to check by hand', () => {
    expect(argumentOf(worked, 'deficit.weekend')).toEqual([
      'The weekend wants 120 h.',
      '12 lines with one weekend in 3 make 4 at work a weekend on average. With one shift a day, one line covers at most 15 h of a weekend. That is 60 h.',
      '120 h − 60 h = 60 h a week that no rota can cover.',
      'It holds whatever the rota contains, as long as weekend frequency, allowed shifts and days are kept.',
    ]);
    expect(argumentOf(worked, 'surplus.weekday')).toEqual([
      'The lines are to work 426 h a week together.',
      '12 lines with one weekend in 3 make 4 at work a weekend on average. With one shift a day, the weekend has room for 15 h of each of them, 60 h together.',
      '426 h − 60 h = 366 h must go to weekdays, where 300 h are wanted. At least 66 h a week are too much.',
      'It holds when every contracted hour is placed as a shift, and weekend frequency, allowed shifts and days are kept.',
    ]);
  });

  it('is the same whatever the cells contain', () => {
    const filled = fourAndFour.withLines(12, ['D D A A - L L', 'N N - - X? - -'], ordinary);
    expect(boundsByArithmetic(filled.build())).toEqual(boundsByArithmetic(worked.build()));
  });

  it('is the same where lines roll through each other', () => {
    const rolling = fourAndFour.cycle(1, 'rolling').withLines(12, NOTHING, ordinary);
    expect([hoursOf(rolling, 'deficit.weekend'), hoursOf(rolling, 'surplus.weekday')]).toEqual([60, 66]);
  });
});

describe('what the weekend deficit depends on', () => {
  it.each<[string, PlanBuilder, number]>([
    ['every second weekend: 6 at work', fourAndFour.withLines(12, NOTHING, { ...ordinary, weekendEvery: 2 }), 30],
    ['no weekends: nobody', fourAndFour.withLines(12, NOTHING, { ...ordinary, weekendEvery: null }), 120],
    ['long shifts cover 12.5 hours a day: 4 × 25', fourAndFour.withLines(12, NOTHING), 20],
    ['every fourth in six weeks fits once', fourAndFour.withLines(12, NOTHING, { ...ordinary, weekendEvery: 4 }), 90],
    ['only Saturdays', fourAndFour.withLines(12, NOTHING, { ...ordinary, days: ['sat'] }), 90],
    ['positions too small for both days: 3.55 hours a week each', fourAndFour.withLines(12, NOTHING, { ...ordinary, positionPercent: 10 }), 77.4],
    ['mixed frequencies', fourAndFour.withLines(6, NOTHING, ordinary).withLines(6, NOTHING, { ...ordinary, weekendEvery: 2 }), 45],
  ])('%s', (_, builder, hours) => {
    expect(hoursOf(builder)).toBeCloseTo(hours, 10);
  });

  it('counts nobody in a position held vacant, and somebody in one that stands open', () => {
    const { lines, ...plan } = fourAndFour.withLines(12, NOTHING, ordinary).build();
    const weekendHours = (vacancy: 'held' | 'vacant') =>
      boundsByArithmetic({ ...plan, lines: lines.map((line, index) => (index < 3 ? { ...line, vacancy } : line)) })[0]?.hours;
    expect([weekendHours('held'), weekendHours('vacant')]).toEqual([75, 60]);
  });

  it('counts a Friday night as a weekend, unless the setting says otherwise', () => {
    const nights = aPlan()
      .cycle(2)
      .withCodes(...CODES)
      .withDemand('22:30', '07:30', 1, { days: ['fri'] })
      .withLine(NOTHING, { weekendEvery: null, allowedCodes: ['N'] });
    expect(hoursOf(nights)).toBe(7.5);
    expect(hoursOf(nights.withSettings({ fridayNightCountsAsWeekend: false }))).toBe(0);
  });

  it('counts the night of Sunday until midnight', () => {
    const nights = aPlan()
      .cycle(3)
      .withCodes(...CODES)
      .withDemand('22:30', '07:30', 1)
      .withLine(NOTHING, { allowedCodes: ['D'] });
    expect(hoursOf(nights)).toBe(18);
    expect(hoursOf(nights, 'deficit.weekday')).toBe(45);
  });

  it('asks for the competence: two nurses of twelve lines', () => {
    const nurses = aPlan()
      .cycle(6)
      .withCodes(...CODES)
      .withDemand('07:30', '15:00', 4, { competence: { 'registered-nurse': 1 } })
      .withLines(2, NOTHING, ordinary)
      .withLines(10, NOTHING, { ...ordinary, competence: 'assistant' });
    expect(hoursOf(nurses, 'deficit.competence.registered-nurse.weekend')).toBe(5);
  });
});

describe('calendar plans', () => {
  const easter = aPlan()
    .calendar('2027-03-22', 2)
    .withCodes(...CODES)
    .withDemand('07:30', '15:00', 1);

  it('may begin with the weekend that is due', () => {
    expect(hoursOf(easter.withLine(NOTHING, ordinary))).toBe(7.5);
  });

  it('want what the dated rows and the holidays want', () => {
    const more = easter.withDemand('07:30', '15:00', 3, { days: ['holiday'] }).withLine(NOTHING, ordinary);
    // Easter Sunday wants three; the line works that weekend and leaves 15 hours, and the other weekend wants 15.
    expect(hoursOf(more)).toBe(15);
  });

  it('have no use for a line that is on leave', () => {
    const away = easter.withLine(NOTHING, { ...ordinary, overlays: [{ from: '2027-03-22', to: '2027-04-04', leave: 'annual-leave' }] as never });
    expect(hoursOf(away)).toBe(15);
    expect(hoursOf(away, 'surplus.weekday')).toBe(0);
  });
});

describe('where nothing is proven', () => {
  it.each<[string, PlanBuilder, string]>([
    ['no demand', aPlan().withLine(NOTHING), 'Nothing to prove: no demand has been entered here.'],
    [
      'enough lines',
      aPlan()
        .withCodes(...CODES)
        .withDemand('07:30', '15:00', 1)
        .withLines(9, NOTHING, { weekendEvery: 1 }),
      'No deficit is proven',
    ],
  ])('says why: %s', (_, builder, why) => {
    expect(hoursOf(builder)).toBe(0);
    expect(argumentOf(builder, 'deficit.weekend')[0]).toContain(why);
  });

  it('proves the whole demand where there are no lines', () => {
    expect(hoursOf(aPlan().cycle(1).withDemand('07:30', '15:00', 2))).toBe(30);
  });
});

describe('an engine that answers nonsense', () => {
  it.each([Number.NaN, 1e9, -1e9, 0.123456789, Number.POSITIVE_INFINITY])('never raises a bound above the truth: duals of %d', (dual) => {
    const plan = fourAndFour.withLines(12, NOTHING, ordinary).build();
    const bounds = Array.from(openClaims(plan), ({ program, close }) => close({ rowDuals: program.rows.map((_, index) => (index % 2 === 0 ? dual : -dual)) }));
    expect(bounds.find(({ id }) => id === 'deficit.weekend')?.hours).toBe(60);
    expect(bounds.find(({ id }) => id === 'deficit.weekday')?.hours).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan, work } from '#tests/support/a-plan.ts';
import { buildTimeline, rebuildChains } from './build-timeline.ts';

const DAY = 1440;

describe('buildTimeline', () => {
  it('makes one cyclic chain a line where each line starts again on itself', () => {
    const { chains } = buildTimeline(aPlan().withLine(['D - - - - - -', 'A - - - - - -']).withLine('N').build());
    expect(chains.map(({ lineIndexes, cyclic, weeks }) => ({ lineIndexes, cyclic, weeks }))).toEqual([
      { lineIndexes: [0], cyclic: true, weeks: 2 },
      { lineIndexes: [1], cyclic: true, weeks: 2 },
    ]);
    expect(chains[0]?.periods.map(({ day, start, end }) => [day, start, end])).toEqual([
      [0, 450, 900],
      [7, 7 * DAY + 870, 7 * DAY + 1320],
    ]);
  });

  it('joins all lines into one chain in a rolling cycle, and keeps the cell of each period', () => {
    const { chains } = buildTimeline(aPlan().cycle(1, 'rolling').withLine('- - - - - - N').withLine('D - - - - - -').build());
    expect(chains).toHaveLength(1);
    expect(chains[0]).toMatchObject({ lineIndexes: [0, 1], cyclic: true, weeks: 2 });
    expect(chains[0]?.periods.map(({ lineId, day, start, end }) => [lineId, day, start, end])).toEqual([
      ['1', 6, 6 * DAY + 1320, 7 * DAY + 480],
      ['2', 0, 7 * DAY + 450, 7 * DAY + 900],
    ]);
  });

  it('makes open chains in a calendar plan, with holidays on its days', () => {
    const { chains, days } = buildTimeline(aPlan().calendar('2027-03-22').withLine('D').build());
    expect(chains[0]).toMatchObject({ cyclic: false, weeks: 1 });
    expect(days.map(({ holiday }) => holiday)).toEqual([null, null, null, 'holiday.maundy-thursday', 'holiday.good-friday', null, 'holiday.easter-sunday']);
  });

  it('knows no holidays and no clock changes in a cycle', () => {
    const { chains, days } = buildTimeline(aPlan().calendar('2027-03-22').cycle().withLine('- - - - - N -').build());
    expect(days.every(({ holiday }) => holiday === null)).toBe(true);
    expect(chains[0]?.periods[0]).toMatchObject({ countedMinutes: 600, elapsedStart: 5 * DAY + 1320, elapsedEnd: 6 * DAY + 480 });
  });

  it('counts elapsed minutes over a clock change, or nominal ones where the plan says so; rest is always elapsed', () => {
    const plan = aPlan().calendar('2027-03-22').withLine('- - - - - N -');
    const period = (builder: typeof plan) => buildTimeline(builder.build()).chains[0]?.periods[0];
    expect(period(plan)).toMatchObject({ countedMinutes: 540, end: 6 * DAY + 480, elapsedEnd: 6 * DAY + 420 });
    expect(period(plan.withSettings({ clockChangeHours: 'nominal' }))).toMatchObject({ countedMinutes: 600, elapsedEnd: 6 * DAY + 420 });
  });

  it('gives no work for days off, leave, texts that are no code, and nothing', () => {
    expect(buildTimeline(aPlan().withLine('F1 FE X? - d __proto__ -').build()).chains[0]?.periods).toEqual([]);
  });

  it('takes the unpaid break off, but never below nothing', () => {
    const counted = (minutes: number) =>
      buildTimeline(
        aPlan()
          .withCodes(work('X', '08:00', '10:00', minutes))
          .withLine('X')
          .build(),
      ).chains[0]?.periods[0]?.countedMinutes;
    expect([0, 30, 120, 121].map(counted)).toEqual([120, 90, 0, 0]);
  });

  it('lays out a plan without lines', () => {
    expect(buildTimeline(aPlan().build())).toMatchObject({ chains: [] });
    expect(buildTimeline(aPlan().cycle(1, 'rolling').build()).chains).toEqual([]);
  });
});

describe('rebuildChains', () => {
  it('makes only the chains of the changed lines anew', () => {
    const builder = aPlan().withLine('D');
    const before = buildTimeline(builder.withLine('A').build());
    const plan = builder.withLine('N').build();
    const after = rebuildChains(before, plan, new Set([1]));
    expect(after).toEqual(buildTimeline(plan));
    expect(after.chains[0]).toBe(before.chains[0]);
  });
});

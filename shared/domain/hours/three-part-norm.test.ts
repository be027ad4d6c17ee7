import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';
import { threePartConversion } from '../../law/hours.ts';
import { requiredOn } from '../../law/parameter.ts';
import { localDate } from '../../time/local-date.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { convertedMinutes, threePartNorm, threePartNormOfChain } from './three-part-norm.ts';

const conversion = requiredOn(threePartConversion, localDate('2027-01-04'));
const hours = (night: number, sunday: number) => ({ night: night * 60, sunday: sunday * 60 });

function convertedHours(builder: PlanBuilder) {
  const timeline = buildTimeline(builder.build());
  const chain = timeline.chains[0];
  if (!chain) throw new Error('no chain');
  const { night, sunday } = convertedMinutes(timeline, chain);
  return { night: night / 60, sunday: sunday / 60 };
}

describe('threePartNorm', () => {
  it('converts inside the bounds (GE-01)', () => {
    const { normHours, creditHours } = threePartNorm(hours(40, 17), 6, 1, conversion);
    expect(creditHours).toBeCloseTo(770 / 360, 10);
    expect(normHours).toBeCloseTo(35.3611, 4);
  });

  it('stops at 35.5 (GE-02)', () => {
    expect(threePartNorm(hours(12, 24), 6, 1, conversion)).toMatchObject({ rawHours: 37.5 - 420 / 360, normHours: 35.5 });
  });

  it('stops at 33.6 (GE-03)', () => {
    expect(threePartNorm(hours(100, 10), 6, 1, conversion).normHours).toBe(33.6);
  });

  it('scales the credit by the position (GE-05)', () => {
    const { normHours } = threePartNorm(hours(30, 12.75), 6, 0.75, conversion);
    expect(normHours * 0.75).toBeCloseTo(26.5208, 4);
    expect(normHours * 0.75 * 6).toBeCloseTo(159.125, 10);
  });

  it('has nothing to convert at 0 %', () => {
    expect(threePartNorm(hours(10, 10), 6, 0, conversion).normHours).toBe(35.5);
  });
});

describe('convertedMinutes', () => {
  it('gives an hour of night on a Sunday one conversion only (GE-04)', () => {
    expect(
      convertedHours(
        aPlan()
          .withCodes(work('X', '22:00', '07:00'))
          .withLine('- - - - - X -'),
      ),
    ).toEqual({ night: 8, sunday: 1 });
  });

  it('counts the six-week plan of GE-01', () => {
    const plan = aPlan()
      .withCodes(work('X', '22:00', '07:00'), work('D', '07:00', '14:30'), work('A', '14:30', '22:00'))
      .withLine(['X X - - - - -', '- X X - - - -', 'A A A - - - -', 'A A A - - D D', '- - - - - A A', '- - - - - - -'], { fullTimeWeekHours: 'three-part' })
      .build();
    const timeline = buildTimeline(plan);
    const chain = timeline.chains[0];
    if (!chain) throw new Error('no chain');
    expect(convertedMinutes(timeline, chain)).toEqual({ night: 40 * 60, sunday: 17 * 60 });
    expect(threePartNormOfChain(timeline, chain, 100).normHours).toBeCloseTo(35.3611, 4);
  });

  it.each([
    ['Saturday to 18:00', '- - - - - X -', '10:00', '18:00', 0],
    ['Saturday to 18:01', '- - - - - X -', '10:00', '18:01', 1 / 60],
    ['Sunday to 22:00', '- - - - - - X', '14:00', '22:00', 7],
    ['Monday', 'X - - - - - -', '07:00', '15:00', 0],
  ])('counts %s', (_, week, start, end, sunday) => {
    expect(
      convertedHours(
        aPlan()
          .withCodes(work('X', start, end))
          .withLine(week),
      ).sunday,
    ).toBeCloseTo(sunday, 10);
  });

  it('takes an unpaid break from the middle of the shift', () => {
    expect(
      convertedHours(
        aPlan()
          .withCodes(work('X', '07:30', '20:00', 30))
          .withLine('- - - - - - X'),
      ),
    ).toEqual({ night: 0, sunday: 12 });
  });

  it('counts the nights of both clock changes as they pass (GE-27)', () => {
    const night = work('X', '22:00', '07:00');
    expect(convertedHours(aPlan().calendar('2026-03-23').withCodes(night).withLine('- - - - - X -')).night).toBe(7);
    expect(convertedHours(aPlan().calendar('2026-10-19').withCodes(night).withLine('- - - - - X -')).night).toBe(9);
    expect(convertedHours(aPlan().calendar('2026-03-23').withSettings({ clockChangeHours: 'nominal' }).withCodes(night).withLine('- - - - - X -')).night).toBe(
      8,
    );
  });

  it('counts public holidays in a calendar plan but not in a cycle', () => {
    // Maundy Thursday is 25 March 2027; the zone runs from Wednesday 18:00 to Friday 22:00, and from Easter Eve 15:00.
    const day = work('X', '12:00', '20:00');
    const line = '- - X X X X X';
    expect(convertedHours(aPlan().calendar('2027-03-22').withCodes(day).withLine(line)).sunday).toBe(2 + 8 + 8 + 5 + 8);
    expect(convertedHours(aPlan().cycle().withCodes(day).withLine(line)).sunday).toBe(2 + 8);
  });

  it('goes on over a Monday that is a holiday, on the last day of the plan too', () => {
    expect(
      convertedHours(
        aPlan()
          .calendar('2027-03-22')
          .withCodes(work('X', '20:00', '12:00'))
          .withLine('- - - - - - X'),
      ).sunday,
    ).toBe(1 + 6);
  });
});

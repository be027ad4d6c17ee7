import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import type { HourSlot } from '../model/hour-profile.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { buildCoverage } from './build-coverage.ts';
import { hourProfile } from './hour-profile.ts';

function at(slots: readonly HourSlot[], hour: number): Partial<HourSlot> | undefined {
  const found = slots.find((slot) => slot.minute === hour * 60);
  return found && { wanted: found.wanted, onDuty: found.onDuty, surplus: found.surplus, deficit: found.deficit };
}

const profileOf = (builder: PlanBuilder) => hourProfile(buildCoverage(buildTimeline(builder.build())));

describe('hourProfile', () => {
  it('averages over the days of a side, without netting one day against another', () => {
    const profile = profileOf(aPlan().withDemand('07:30', '15:00', 1).withLine('D D D D - - D').withLine('D - - - - - -'));
    expect(at(profile.weekday, 12)).toEqual({ wanted: 1, onDuty: 1, surplus: 0.2, deficit: 0.2 });
    expect(at(profile.weekend, 12)).toEqual({ wanted: 1, onDuty: 0.5, surplus: 0, deficit: 0.5 });
  });

  it('splits a quarter of an hour in which a shift begins', () => {
    const profile = profileOf(
      aPlan()
        .withCodes({ code: 'X', kind: 'work', start: '07:35' as never, end: '15:00' as never })
        .withLine('X X X X X - -'),
    );
    expect(profile.weekday.find((slot) => slot.minute === 450)?.onDuty).toBeCloseTo(10 / 15, 10);
  });

  it('counts the night after Sunday as Monday, which the cycle comes round to', () => {
    const profile = profileOf(
      aPlan()
        .withDemand('22:00', '08:00', 1, { days: ['sun'] })
        .withLine('- - - - - - N'),
    );
    expect(at(profile.weekday, 2)).toEqual({ wanted: 0.2, onDuty: 0.2, surplus: 0, deficit: 0 });
    expect(at(profile.weekend, 23)).toEqual({ wanted: 0.5, onDuty: 0.5, surplus: 0, deficit: 0 });
  });

  it('adds up to the surplus and deficit of the plan', () => {
    const profile = profileOf(aPlan().withDemand('07:30', '15:00', 2).withLine('D A L - - D -').withLine('- D D N - - -'));
    const hours = (slots: readonly HourSlot[], figure: 'surplus' | 'deficit', days: number) =>
      slots.reduce((sum, slot) => sum + slot[figure], 0) * (profile.slotMinutes / 60) * days;
    const coverage = buildCoverage(buildTimeline(aPlan().withDemand('07:30', '15:00', 2).withLine('D A L - - D -').withLine('- D D N - - -').build()));
    const expected = coverage.segments
      .filter((segment) => segment.start < 5 * 1440)
      .reduce((sum, segment) => sum + Math.max(0, segment.wanted - segment.onDuty) * (segment.end - segment.start), 0);
    expect(hours(profile.weekday, 'deficit', 5)).toBeCloseTo(expected / 60, 8);
  });

  it('is flat for a plan without demand or lines', () => {
    const profile = profileOf(aPlan().cycle(1));
    expect(profile.weekday).toHaveLength(96);
    expect(profile.weekend.every((slot) => slot.wanted === 0 && slot.onDuty === 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { buildCoverage } from './build-coverage.ts';

const clock = (minute: number) =>
  `${Math.floor(minute / 1440)} ${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The first segments as text: day and clock, wanted/on duty, `|` in front of a handover. */
function segments(builder: PlanBuilder, count: number): readonly string[] {
  return buildCoverage(buildTimeline(builder.build()))
    .segments.slice(0, count)
    .map(({ start, wanted, onDuty, isHandover }) => `${isHandover ? '| ' : ''}${clock(start)} ${wanted}/${onDuty}`);
}

describe('buildCoverage', () => {
  it('cuts where shifts and rows begin and end, and at midnight', () => {
    const plan = aPlan().withDemand('07:30', '15:00', 2).withDemand('15:00', '22:30', 1).withLine('L - - - - - -');
    expect(segments(plan, 6)).toEqual(['| 0 00:00 0/0', '| 0 07:30 2/1', '| 0 15:00 1/1', '0 20:00 1/0', '| 0 22:30 0/0', '| 1 00:00 0/0']);
  });

  it('has no handover inside a row, even over midnight or where another row begins', () => {
    const plan = aPlan().withDemand('07:30', '15:00', 1).withDemand('14:30', '22:00', 1).withDemand('22:00', '08:00', 1);
    expect(segments(plan, 8)).toEqual([
      '0 00:00 1/0',
      '0 07:30 2/0',
      '0 08:00 1/0',
      '0 14:30 2/0',
      '0 15:00 1/0',
      '| 0 22:00 1/0',
      '1 00:00 1/0',
      '1 07:30 2/0',
    ]);
  });

  it('counts a whole day round from start to start', () => {
    expect(
      segments(
        aPlan()
          .calendar('2027-01-04')
          .withDemand('08:00', '08:00', 1, { days: ['mon'] }),
        5,
      ),
    ).toEqual(['| 0 00:00 0/0', '| 0 08:00 1/0', '1 00:00 1/0', '| 1 08:00 0/0', '| 2 00:00 0/0']);
  });

  it('counts a higher competence where a lower is asked', () => {
    const plan = aPlan()
      .withDemand('07:30', '15:00', 3, { competence: { 'healthcare-worker': 2, 'registered-nurse': 1 } })
      .withLine('D', { competence: 'specialist-nurse' })
      .withLine('D', { competence: 'healthcare-worker' })
      .withLine('D', { competence: 'assistant' });
    expect(buildCoverage(buildTimeline(plan.build())).segments[1]).toMatchObject({
      wanted: 3,
      onDuty: 3,
      competence: { 'healthcare-worker': { needed: 2, present: 2 }, 'registered-nurse': { needed: 1, present: 1 } },
    });
  });

  it('has one empty segment a day without lines and demand', () => {
    expect(segments(aPlan(), 99)).toHaveLength(7);
  });
});

import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';

function headsOf(builder: ReturnType<typeof aPlan>, day = 0) {
  return evaluatePlan(builder.build()).days[day]?.heads;
}

describe('heads on duty in each part of the day', () => {
  const demand = aPlan().withDemand('07:30', '15:00', 2).withDemand('15:00', '22:30', 2);
  const codes = [work('D', '07:30', '15:00'), work('A', '15:00', '22:30'), work('L', '07:30', '22:30')];

  it('counts a long shift in the evening too', () => {
    const plan = demand.withCodes(...codes).withLines(2, 'L - - - - - -');
    expect(headsOf(plan)).toMatchObject({ day: { wanted: 2, planned: 2 }, evening: { wanted: 2, planned: 2 } });
  });

  it('shows the worst moment where somebody is missing', () => {
    const plan = demand
      .withCodes(...codes, work('K', '15:00', '20:00'))
      .withLine('A - - - - - -')
      .withLine('K - - - - - -');
    expect(headsOf(plan)?.evening).toEqual({ wanted: 2, planned: 1 });
  });

  it('shows the moment that lasts longest where nobody is missing', () => {
    const plan = demand
      .withCodes(...codes, work('K', '15:00', '17:00'))
      .withLines(3, 'A - - - - - -')
      .withLine('K - - - - - -');
    expect(headsOf(plan)?.evening).toEqual({ wanted: 2, planned: 3 });
  });

  it('counts the shifts that start where no row asks for the part', () => {
    const plan = demand.withCodes(...codes).withLine('N - - - - - -');
    expect(headsOf(plan)?.night).toEqual({ wanted: 0, planned: 1 });
  });

  it('looks at a night until midnight, also on the last day', () => {
    const plan = aPlan().cycle(1).withDemand('22:00', '08:00', 2).withLine('- - - - - - N');
    expect(headsOf(plan, 6)?.night).toEqual({ wanted: 2, planned: 1 });
  });
});

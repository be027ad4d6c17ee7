import type { Plan } from '#shared/domain/model/plan.ts';
import { aPlan, work } from './a-plan.ts';

const SIZES = [...Array<number>(3).fill(100), ...Array<number>(7).fill(80), ...Array<number>(6).fill(60), ...Array<number>(8).fill(50)];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const WEEKEND = ['sat', 'sun'] as const;

/**
 * A base rota to be found: 24 lines of four sizes (3 × 100, 7 × 80, 6 × 60, 8 × 50 %), six weeks, every third weekend, a nurse on every shift. The weekends want nine
 * a day, and eight are at work.
 * @param nurses every so manieth line is a nurse's: with 3 they are eight, one too few for the weekends
 * @param minimum how many below the wanted number a weekday or weekend shift may go
 */
export function mixedWard({ nurses, minimum }: { readonly nurses: 2 | 3; readonly minimum: 'as-wanted' | 'one-less' }): Plan {
  const nurse = { 'registered-nurse': 1 } as const;
  const floor = (people: number) => (minimum === 'as-wanted' ? people : people - 1);
  const weeks = Array<string>(6).fill('');
  let builder = aPlan()
    .cycle(6)
    .withCodes(work('D', '07:30', '15:00'), work('A', '15:00', '22:00'), work('N', '22:00', '07:30'))
    .withDemand('07:30', '15:00', 5, { days: WEEKDAYS, competence: nurse, minimum: floor(5) })
    .withDemand('15:00', '22:00', 4, { days: WEEKDAYS, competence: nurse, minimum: floor(4) })
    .withDemand('22:00', '07:30', 1, { competence: nurse })
    .withDemand('07:30', '15:00', 4, { days: WEEKEND, competence: nurse, minimum: floor(4) })
    .withDemand('15:00', '22:00', 4, { days: WEEKEND, competence: nurse, minimum: floor(4) })
    .withAgreement('10-5-1')
    .withAgreement('10-5-2');
  SIZES.forEach((positionPercent, index) => {
    const competence = index % nurses === 0 ? 'registered-nurse' : 'healthcare-worker';
    builder = builder.withLine(weeks, { competence, positionPercent, fullTimeWeekHours: 35.5, weekendEvery: 3, allowedCodes: ['D', 'A', 'N'] });
  });
  return builder.build();
}

import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { COMPETENCES, type Competence } from '../model/competence.ts';
import { type BoundModel, SATURDAY } from './bound-model.ts';

export type BoundDays = 'weekday' | 'weekend' | 'all';

/** What is to be proven: that a figure of every rota is at least so many hours a week. */
export interface Claim {
  /** The indicator it speaks of; `deficit.all` is the sum of two. */
  readonly id: string;
  readonly measure: 'deficit' | 'surplus';
  readonly days: BoundDays;
  /** Only heads with at least this competence; null = everybody. */
  readonly competence: Competence | null;
}

/** Everything worth proving about a plan. A surplus is only forced where every contracted hour is placed. */
export function claimsOf(model: BoundModel): readonly Claim[] {
  const claim = (measure: Claim['measure'], days: BoundDays): Claim => ({ id: `${measure}.${days}`, measure, days, competence: null });
  return [
    claim('deficit', 'weekend'),
    claim('deficit', 'weekday'),
    claim('surplus', 'weekday'),
    claim('surplus', 'weekend'),
    claim('deficit', 'all'),
    ...COMPETENCES.filter((competence) => model.needed.has(competence)).flatMap((competence) =>
      (['weekday', 'weekend'] as const).map((days): Claim => ({ id: `deficit.competence.${competence}.${days}`, measure: 'deficit', days, competence })),
    ),
  ];
}

/** Whether a day of the model lies on the side that the claim speaks of. */
export function isClaimed({ days }: Claim, day: number): boolean {
  return days === 'all' || day % DAYS_PER_WEEK >= SATURDAY === (days === 'weekend');
}

/** The heads that the claim measures against, at `day × slots + slot`. */
export function headsOf(model: BoundModel, { competence }: Claim): readonly number[] {
  return competence === null ? model.wanted : (model.needed.get(competence) ?? model.wanted.map(() => 0));
}

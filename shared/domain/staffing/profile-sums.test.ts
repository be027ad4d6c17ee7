import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate } from '../../time/local-date.ts';
import { profileSums } from './profile-sums.ts';

const plan = aPlan().calendar('2027-01-04', 26).withDemand('07:30', '15:00', 4).build();
const summer = { id: 's', name: 'Sommer', kind: 'summer', from: localDate('2027-06-21'), to: localDate('2027-06-27') } as const;
const closed = { id: 'c', name: 'Stengt', kind: 'closed', from: localDate('2027-06-28'), to: localDate('2027-06-28') } as const;

it('gives hours and FTE of the ordinary rows alone where there are no profiles', () => {
  // 7.5 h × 4 people × 7 days, over 35.5 h a week.
  expect(profileSums(plan)).toEqual([{ profile: null, hours: 210, fte: 210 / 35.5 }]);
});

it('counts each profile by its own rows, and a closed one as nothing', () => {
  const own = plan.demand.map((row) => ({ ...row, id: 'own', people: 2, profile: 's' }));
  const sums = profileSums({ ...plan, demand: [...plan.demand, ...own], demandProfiles: [summer, closed] });
  expect(sums.map(({ profile, hours }) => [profile, hours])).toEqual([
    [null, 210],
    ['s', 105],
    ['c', 0],
  ]);
});

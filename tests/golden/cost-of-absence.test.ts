import { describe, expect, it } from 'vitest';
import { netFte } from '#shared/domain/cost/net-fte.ts';
import { resourceIntensiveGrant } from '#shared/domain/cost/resource-intensive-grant.ts';
import { type SicknessRefund, sicknessRefund } from '#shared/domain/cost/sickness-refund.ts';
import { localDate } from '#shared/time/local-date.ts';

const kroner = (ore: number) => `${(ore / 100).toFixed(2)} kr`;

describe('GE-22: from gross to net positions, 35.5 hours a week, 10 % absence', () => {
  const net = netFte(35.5, 0.1, localDate('2026-05-04'));

  it('is 1 846 hours less five weeks’ vacation (177.5), less a tenth: 1 501.65 hours, so 1.2293 positions for each in the rota', () => {
    expect(net).toMatchObject({ grossHours: 1846, vacationHours: 177.5 });
    expect(net.netHours).toBeCloseTo(1501.65, 9);
    expect(net.grossUp).toBeCloseTo(1.2293, 4);
  });

  it('makes 650 hours a week 18.31 positions in the rota and 22.51 with all replacement', () => {
    const need = 650 * 52;
    expect(need / net.grossHours).toBeCloseTo(18.31, 2);
    expect(need / net.netHours).toBeCloseTo(22.51, 2);
  });
});

interface Leave {
  readonly annualPayKr: number;
  readonly from: string;
  readonly to: string;
  readonly previous?: { readonly to: string; readonly employerDaysUsed: number };
}

function refundOf({ annualPayKr, from, to, previous }: Leave): SicknessRefund {
  const found = sicknessRefund({
    annualPayKr,
    from: localDate(from),
    to: localDate(to),
    previous: previous && { employerDaysUsed: previous.employerDaysUsed, to: localDate(previous.to) },
  });
  if ('key' in found) throw new Error(found.key);
  return found;
}

describe('GE-23: off sick 1–30 June 2026', () => {
  it('a nurse on 545 400 kr: 12 working days in the employer’s 16 days, 25 172.31 kr; 10 days refunded, 20 976.92 kr', () => {
    const refund = refundOf({ annualPayKr: 545_400, from: '2026-06-01', to: '2026-06-30' });
    expect(refund.employerPeriod).toMatchObject({ from: '2026-06-01', to: '2026-06-16', days: 12 });
    expect(refund.refunded).toMatchObject([{ from: '2026-06-17', to: '2026-06-30', days: 10 }]);
    expect(kroner(refund.refunded[0]?.dailyOre ?? 0)).toBe('2097.69 kr');
    expect([kroner(refund.employerOre), kroner(refund.refundOre), refund.shortfallOre]).toEqual(['25172.31 kr', '20976.92 kr', 0]);
  });

  it('a leader on 900 000 kr: 3 151.13 kr a day comes back, up to six basic amounts; 310.41 kr a day is missing to full pay', () => {
    const refund = refundOf({ annualPayKr: 900_000, from: '2026-06-01', to: '2026-06-30' });
    const day = refund.refunded[0];
    expect([kroner(day?.refundDailyOre ?? 0), kroner((day?.dailyOre ?? 0) - (day?.refundDailyOre ?? 0))]).toEqual(['3151.13 kr', '310.41 kr']);
    expect(kroner(refund.shortfallOre)).toBe('3104.07 kr');
  });

  it('says that the division by 260 is not confirmed', () => {
    expect(refundOf({ annualPayKr: 545_400, from: '2026-06-01', to: '2026-06-30' }).confidence).toBe('unverified');
  });
});

describe('the edges of sick pay', () => {
  it('has no refund on day 16 and one on day 17', () => {
    expect(refundOf({ annualPayKr: 520_000, from: '2026-06-01', to: '2026-06-16' }).refunded).toEqual([]);
    expect(refundOf({ annualPayKr: 520_000, from: '2026-06-01', to: '2026-06-17' }).refundOre).toBe(200_000);
  });

  it.each([
    ['goes on with the old employer period after 15 free days', '2026-06-26', null, '2026-06-26'],
    ['begins a new employer period after 16 free days', '2026-06-27', '2026-06-27', '2026-07-13'],
  ])('%s', (_, from, employerFrom, refundedFrom) => {
    const refund = refundOf({ annualPayKr: 520_000, from, to: '2026-07-20', previous: { to: '2026-06-10', employerDaysUsed: 16 } });
    expect([refund.employerPeriod?.from ?? null, refund.refunded[0]?.from]).toEqual([employerFrom, refundedFrom]);
  });

  it('uses up what a shorter spell left of the employer period', () => {
    const refund = refundOf({ annualPayKr: 520_000, from: '2026-06-15', to: '2026-06-30', previous: { to: '2026-06-10', employerDaysUsed: 10 } });
    expect(refund.employerPeriod).toMatchObject({ from: '2026-06-15', to: '2026-06-20' });
    expect(refund.employerDaysUsed).toBe(16);
  });

  it('takes the new basic amount from 1 May', () => {
    const { refunded } = refundOf({ annualPayKr: 900_000, from: '2026-04-01', to: '2026-05-29' });
    expect(refunded.map(({ from, to, refundDailyOre }) => [from, to, kroner(refundDailyOre)])).toEqual([
      ['2026-04-17', '2026-04-30', '3003.69 kr'],
      ['2026-05-01', '2026-05-29', '3151.13 kr'],
    ]);
  });

  it('has no figure where the basic amount is not known', () => {
    expect(sicknessRefund({ annualPayKr: 1, from: localDate('2027-04-14'), to: localDate('2027-05-03') })).toEqual({
      key: 'cost.reason.no-basic-amount',
      params: { date: '2027-05-01' },
    });
    expect(sicknessRefund({ annualPayKr: 1, from: localDate('2024-04-01'), to: localDate('2024-04-20') })).toMatchObject({ params: { date: '2024-04-17' } });
  });
});

describe('GE-25: the state’s grant for resource-intensive services, circular IS-4/2024', () => {
  const grant = (netDirectWageCostKr: number, hasDeduction: boolean) => resourceIntensiveGrant(2024, { netDirectWageCostKr, hasDeduction });

  it('bears 80 % above 1 608 000 kr: 2 400 000 kr gives 633 600 kr', () => {
    expect(grant(2_400_000, false)).toBe(633_600_00);
  });

  it('takes off 832 000 kr first for a user whom the framework grant counts: 3 000 000 kr gives 448 000 kr', () => {
    expect(grant(3_000_000, true)).toBe(448_000_00);
  });

  it('gives nothing at or below the threshold', () => {
    expect([grant(2_400_000, true), grant(1_608_000, false)]).toEqual([0, 0]);
    expect(grant(1_608_001, false)).toBe(80);
  });

  it('gives no figure for a circular that has not been checked', () => {
    expect(resourceIntensiveGrant(2025, { netDirectWageCostKr: 3_000_000, hasDeduction: false })).toEqual({
      key: 'cost.reason.no-grant-terms',
      params: { year: '2025' },
    });
  });
});

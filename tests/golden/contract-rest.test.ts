import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { AgreementType } from '#shared/domain/model/plan.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

/** Findings of one rule as the command line shows them, in one readable line each. */
function found(rule: string, builder: PlanBuilder): readonly string[] {
  const { findings } = evaluatePlan(builder.build());
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, line, from, to, measured, limit, agreement }) =>
      [severity, line, `${from}/${to}`, `${measured} of ${limit}`, ...(agreement === null ? [] : [agreement])].join(' '),
    );
}

interface Scope {
  readonly from?: string;
  readonly to?: string;
  readonly lines?: readonly string[];
}

function withAgreement(builder: PlanBuilder, type: AgreementType, { from = '2027-01-01', to = '2027-12-31', lines }: Scope = {}): PlanBuilder {
  return builder.withAgreement(type, { from: localDate(from), to: localDate(to), lines: lines ?? 'all' });
}

describe('contract 3, daily-rest: exactly at a limit is lawful', () => {
  // Evening ends at …, the day shift begins 07:00: rest = 24:00 − end + 7 h.
  const plan = (end: string) =>
    aPlan()
      .withCodes(work('A', '12:00', end), work('D', '07:00', '15:00'))
      .withLine('A D - - - - -');

  it.each([
    ['20:01', 'needs-agreement 1 2027-01-04T20:01/2027-01-05T07:00 659 of 660'], // 3:59 + 7:00 = 10:59
    ['23:00', 'needs-agreement 1 2027-01-04T23:00/2027-01-05T07:00 480 of 660'], // 1:00 + 7:00 = 8:00
    ['23:01', 'breach 1 2027-01-04T23:01/2027-01-05T07:00 479 of 480'], // 0:59 + 7:00 = 7:59
  ])('evening until %s', (end, finding) => {
    expect(found('daily-rest', plan(end))).toEqual([finding]);
  });

  it.each(['20:00', '19:59'])('evening until %s is fine', (end) => {
    expect(found('daily-rest', plan(end))).toEqual([]);
  });

  it('GE-12: 8.5 h is covered by § 10-8 (3), 7.75 h by nothing', () => {
    expect(found('daily-rest', withAgreement(plan('22:30'), '10-8-3-daily'))).toEqual([expect.stringMatching(/^covered 1 .* 510 of 660 /)]);
    expect(found('daily-rest', withAgreement(plan('23:15'), '10-8-3-daily'))).toEqual([expect.stringMatching(/^breach 1 .* 465 of 480$/)]);
  });

  it.each([
    ['the last day of the agreement', { to: '2027-01-04' }, 'covered'],
    ['the first day of the agreement', { from: '2027-01-04' }, 'covered'],
    ['the day after the agreement', { to: '2027-01-03' }, 'needs-agreement'],
    ['the day before the agreement', { from: '2027-01-05' }, 'needs-agreement'],
    ['an agreement for this line', { lines: ['1'] }, 'covered'],
    ['an agreement for nobody', { lines: [] }, 'needs-agreement'],
  ])('%s: %j', (_, facts, severity) => {
    expect(found('daily-rest', withAgreement(plan('22:30'), '10-8-3-daily', facts))).toEqual([expect.stringMatching(new RegExp(`^${severity} `))]);
  });

  it('is not covered by an agreement on weekly rest', () => {
    expect(found('daily-rest', withAgreement(plan('22:30'), '10-8-3-weekly'))).toEqual([expect.stringMatching(/^needs-agreement/)]);
  });
});

describe('contract 3: back to back is a rest of 0; overlapping shifts give overlap and no daily-rest', () => {
  it('back to back', () => {
    const plan = aPlan()
      .withCodes(work('N', '22:00', '08:00'), work('E', '08:00', '15:00'))
      .withLine('N E - - - - -');
    expect(found('daily-rest', plan)).toEqual(['breach 1 2027-01-05T08:00/2027-01-05T08:00 0 of 480']);
    expect(found('overlap', plan)).toEqual([]);
  });

  it('30 minutes at once', () => {
    const plan = aPlan()
      .withCodes(work('N', '22:00', '08:00'), work('E', '07:30', '15:00'))
      .withLine('N E - - - - -');
    expect(found('overlap', plan)).toEqual(['breach 1 2027-01-05T07:30/2027-01-05T08:00 30 of 0']);
    expect(found('daily-rest', plan)).toEqual([]);
  });
});

describe('contract 3: over the seam, a finding belongs to the line with the earlier work period', () => {
  const codes = [work('A', '14:30', '22:00'), work('D', '07:00', '15:00'), work('S', '16:00', '23:00')] as const;

  it('daily-rest in a rolling cycle: line 1 Sunday evening, line 2 Monday 07:00 = 9 h', () => {
    const plan = aPlan()
      .cycle(1, 'rolling')
      .withCodes(...codes)
      .withLine('- - - - - - A')
      .withLine('D - - - - - -');
    expect(found('daily-rest', plan)).toEqual(['needs-agreement 1 2027-01-10T22:00/2027-01-11T07:00 540 of 660']);
  });

  it('daily-rest in a cycle that starts again on its own line, but not in a calendar plan', () => {
    const plan = aPlan()
      .cycle(1)
      .withCodes(...codes)
      .withLine('D - - - - - A');
    expect(found('daily-rest', plan)).toEqual(['needs-agreement 1 2027-01-10T22:00/2027-01-11T07:00 540 of 660']);
    expect(found('daily-rest', plan.calendar('2027-01-04'))).toEqual([]);
  });

  // Saturday 23:00 to Monday 07:00 = 1 + 24 + 7 = 32 h. The first week rests Wednesday and Thursday, so the 32 h go to the second.
  it('weekly-rest in a rolling cycle: the rest after line 1 goes to line 2, the finding stays on line 1', () => {
    const plan = aPlan()
      .cycle(1, 'rolling')
      .withCodes(...codes)
      .withLine('D D - - D S -')
      .withLine('D D D D D D D')
      .withLine('D D D - - D D');
    expect(found('weekly-rest', plan)).toEqual(['needs-agreement 1 2027-01-09T23:00/2027-01-11T07:00 1920 of 2100']);
  });

  it('weekly-rest from the last line to the first', () => {
    const plan = aPlan()
      .cycle(1, 'rolling')
      .withCodes(...codes)
      .withLine('D D D D D D D')
      .withLine('D D - - D S -');
    expect(found('weekly-rest', plan)).toEqual(['needs-agreement 2 2027-01-09T23:00/2027-01-11T07:00 1920 of 2100']);
  });

  it('weekly-rest on one line: the finding lies at the end of the plan and goes on past it', () => {
    const plan = aPlan()
      .cycle(2)
      .withCodes(...codes)
      .withLine(['D D D D D D D', 'D D - - D S -']);
    expect(found('weekly-rest', plan)).toEqual(['needs-agreement 1 2027-01-16T23:00/2027-01-18T07:00 1920 of 2100']);
  });
});

describe('contract 3, weekly-rest: 35 h in each calendar week, 28 h by agreement', () => {
  // Work every day but Sunday; rest = 24:00 − Saturday's end + 24 h + 7 h.
  const plan = (end: string) =>
    aPlan()
      .withCodes(work('D', '07:00', '15:00'), work('S', '12:00', end))
      .withLine('D D D D D S -');

  it.each([
    ['14:30', []], // GE-13: 9.5 + 24 + 7 = 40.5 h
    ['20:00', []], // 4 + 24 + 7 = 35 h
    ['20:01', ['needs-agreement 1 2027-01-09T20:01/2027-01-11T07:00 2099 of 2100']],
    ['22:00', ['needs-agreement 1 2027-01-09T22:00/2027-01-11T07:00 1980 of 2100']], // GE-13: 33 h
  ])('Saturday until %s', (end, findings) => {
    expect(found('weekly-rest', plan(end))).toEqual(findings);
  });

  // Friday 22:00 to Saturday 22:00 is 24 h; Sunday 03:00 to Monday 07:00 = 21 + 7 = 28 h.
  it.each([
    ['03:00', 'covered 1 2027-01-10T03:00/2027-01-11T07:00 1680 of 2100'],
    ['03:01', 'breach 1 2027-01-10T03:01/2027-01-11T07:00 1679 of 1680'],
  ])('night until Sunday %s with an agreement', (end, finding) => {
    const builder = aPlan()
      .withCodes(work('D', '07:00', '15:00'), work('N', '22:00', end))
      .withLine('D D D D A N -');
    expect(found('weekly-rest', withAgreement(builder, '10-8-3-weekly'))).toEqual([expect.stringContaining(finding)]);
  });

  it('GE-13: the night ends Saturday 07:30, the next shift begins Sunday 14:30 = 31 h', () => {
    const plan = aPlan()
      .calendar('2027-01-04')
      .withCodes(work('D', '07:00', '14:30'), work('N', '22:00', '07:30'), work('A', '14:30', '22:00'));
    expect(found('weekly-rest', plan.withLine('D D D D N - A'))).toEqual([
      // Thursday 14:30 to Friday 22:00 = 9.5 + 22 = 31.5 h is longer still.
      'needs-agreement 1 2027-01-07T14:30/2027-01-08T22:00 1890 of 2100',
    ]);
    expect(
      found('weekly-rest', plan.withCodes(work('D', '07:00', '14:30'), work('N', '14:30', '07:30'), work('A', '14:30', '22:00')).withLine('D D D D N - A')),
    ).toEqual(['needs-agreement 1 2027-01-09T07:30/2027-01-10T14:30 1860 of 2100']);
  });

  it('gives a rest over the week border whole to one week: 59 h serve one of two weeks that work every other day', () => {
    // Saturday 20:00 to Tuesday 07:00 = 4 + 24 + 24 + 7 = 59 h; the other week keeps 16 h between two shifts: one finding.
    const builder = aPlan()
      .calendar('2027-01-04')
      .withCodes(work('D', '07:00', '15:00'), work('S', '12:00', '20:00'));
    expect(found('weekly-rest', builder.withLine(['D D D D D S -', '- D D D D D D']))).toHaveLength(1);
  });
});

describe('contract 1 and rulebook 2: rest and counted time over a clock change are elapsed', () => {
  const codes = [work('A', '14:30', '22:00'), work('M', '09:00', '15:00'), work('E', '08:00', '15:00'), work('N', '22:00', '08:00')] as const;

  it('28 March 2027: 22:00 to 09:00 is 10 h', () => {
    expect(
      found(
        'daily-rest',
        aPlan()
          .calendar('2027-03-22')
          .withCodes(...codes)
          .withLine('- - - - - A M'),
      ),
    ).toEqual(['needs-agreement 1 2027-03-27T22:00/2027-03-28T09:00 600 of 660']);
  });

  it('31 October 2027: 22:00 to 08:00 is 11 h', () => {
    expect(
      found(
        'daily-rest',
        aPlan()
          .calendar('2027-10-25')
          .withCodes(...codes)
          .withLine('- - - - - A E'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['2027-03-22', 'elapsed', []], // 9 h
    ['2027-03-22', 'nominal', ['needs-agreement 1 2027-03-27T22:00/2027-03-28T08:00 600 of 540']],
    ['2027-10-25', 'elapsed', ['needs-agreement 1 2027-10-30T22:00/2027-10-31T08:00 660 of 540']], // 11 h
    ['2027-10-25', 'nominal', ['needs-agreement 1 2027-10-30T22:00/2027-10-31T08:00 600 of 540']],
  ] as const)('a night of 22:00–08:00 in the week of %s, %s', (start, clockChangeHours, findings) => {
    expect(
      found(
        'shift-length',
        aPlan()
          .calendar(start)
          .withCodes(...codes)
          .withSettings({ clockChangeHours })
          .withLine('- - - - - N -'),
      ),
    ).toEqual(findings);
  });
});

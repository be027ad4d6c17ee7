import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { COMMANDS } from '../../cli/commands/index.ts';

const MAIN = path.resolve(import.meta.dirname, '..', '..', 'cli', 'main.ts');

/** Runs a command on a document through standard input, in English. */
function run(args: readonly string[], document?: unknown) {
  const input = document === undefined ? '' : JSON.stringify(document);
  const ran = spawnSync(process.execPath, [MAIN, ...args, '--locale', 'en'], { encoding: 'utf8', input, maxBuffer: 100_000_000 });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The one JSON object on standard output; fails when there is anything else. */
function json(ran: ReturnType<typeof run>): Record<string, never> {
  expect(ran.err).toBe('');
  return JSON.parse(ran.out);
}

const LINE = {
  id: '1',
  label: 'Nurse 1',
  competence: 'registered-nurse',
  positionPercent: 100,
  fullTimeWeekHours: 35.5,
  weekendEvery: 1,
  annualPayKr: 545400,
  weeks: ['- - - - - A -'],
};
const PLAN = {
  format: 'vaktbalanse/1',
  name: 'Plan',
  unit: { name: '2. etasje', municipality: 'Larvik', municipalityCode: '3909', serviceType: 'nursing-home-long-stay', places: 24, occupiedPlaces: 22 },
  period: { kind: 'cycle', start: '2027-01-04', weeks: 1, rotation: 'own-line' },
  shiftCodes: [
    { code: 'A', kind: 'work', start: '14:00', end: '22:00' },
    { code: 'D', kind: 'work', start: '05:30', end: '13:00' },
    { code: 'E', kind: 'work', start: '14:30', end: '22:00' },
  ],
  demand: [],
  lines: [LINE],
  agreements: [],
  settings: { employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 },
};
const withWeek = (week: string) => ({ ...PLAN, lines: [{ ...LINE, weeks: [week] }] });

describe('contract 2 and 3: check --json', () => {
  it('a rest of 7 h 30 min is a breach, with every key of the contract in its order, and ends with 1', () => {
    const ran = run(['check', '-', '--json'], withWeek('A D - - - - -'));
    const { findings, counts } = json(ran) as unknown as { findings: Record<string, unknown>[]; counts: Record<string, number> };
    const finding = findings.find(({ rule }) => rule === 'daily-rest') ?? {};
    expect(ran.code).toBe(1);
    expect(finding).toEqual({
      rule: 'daily-rest',
      severity: 'breach',
      line: '1',
      from: '2027-01-04T22:00',
      to: '2027-01-05T05:30',
      measured: 450,
      limit: 480,
      unit: 'minutes',
      citation: 'AML § 10-8 (1)',
      agreement: null,
      message: expect.stringContaining('Nurse 1'),
    });
    expect(Object.keys(counts)).toEqual(['breach', 'needs-agreement', 'covered', 'advice', 'info']);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  });

  it('ends with 0 when all that is found is advice or information', () => {
    const ran = run(['check', '-', '--json'], PLAN);
    expect([ran.code, json(ran)]).toMatchObject([0, { counts: { breach: 0, 'needs-agreement': 0 } }]);
  });
});

describe('contract 2: errors with --json', () => {
  it.each([
    [
      'an unknown key',
      { ...PLAN, lines: [LINE, { ...LINE, id: '2' }, { ...LINE, id: '3' }, { ...LINE, id: '4', postion: 1 }] },
      '$.lines[3].postion',
      '$.lines[3].postion: unknown key',
    ],
    ['an unknown code', { ...PLAN, lines: [{ ...LINE, weeks: ['- - Q - - - -'] }] }, '$.lines[0].weeks[0]', '"Q"'],
    ['a week too many', { ...PLAN, lines: [{ ...LINE, weeks: ['- - - - - - -', '- - - - - - -'] }] }, '$.lines[0].weeks', '1'],
    ['a start that is no Monday', { ...PLAN, period: { ...PLAN.period, start: '2027-01-05' } }, '$.period.start', 'Monday'],
  ])('%s: code 2, one object with code, message and path', (_, document, where, words) => {
    const ran = run(['check', '-', '--json'], document);
    expect(ran.code).toBe(2);
    expect(json(ran)).toEqual({ error: { code: 'document.invalid', message: expect.stringContaining(words), path: where } });
  });
});

describe('contract 2: files that cannot be used are named with what is wrong, code 2', () => {
  it.each<[string, readonly string[], string, string]>([
    ['a folder to read', ['check', tmpdir()], 'file.unreadable', `${tmpdir()} is a folder, not a file.`],
    ['a file that does not exist', ['check', 'none.json'], 'file.not-found', 'none.json'],
    ['a folder to write', ['export', '-', '--format', 'json', '-o', tmpdir()], 'file.unwritable', `${tmpdir()} is a folder, not a file.`],
    ['a folder that does not exist', ['import', '-', '-o', 'no/such/plan.json'], 'file.unwritable', 'The folder of no/such/plan.json does not exist.'],
  ])('%s', (_, args, code, words) => {
    const ran = run([...args, '--json'], PLAN);
    expect(ran.code).toBe(2);
    expect(json(ran)).toEqual({ error: { code, message: expect.stringContaining(words), path: null } });
  });
});

describe('contract 4: indicators --json', () => {
  it('has indicators with value, unit and definition, lines with their ids, and a day a day; null comes with a reason', () => {
    const { occupiedPlaces: _, ...unit } = PLAN.unit;
    const { indicators, lines, days } = json(run(['indicators', '-', '--json'], { ...PLAN, unit })) as unknown as {
      indicators: Record<string, Record<string, unknown>>;
      lines: unknown[];
      days: unknown[];
    };
    expect(indicators['care-factor.PF1.planned']).toEqual({ value: 8 / 35.5 / 24, unit: 'fte/place', definition: expect.stringMatching(/./) });
    expect(indicators['care-factor.PF1o.planned']).toEqual({
      value: null,
      unit: 'fte/place',
      definition: expect.stringMatching(/./),
      reason: expect.stringMatching(/./),
    });
    expect(lines).toEqual([
      expect.objectContaining({ id: '1', 'hours.planned': 8, 'hours.contracted': 35.5, 'hours.balance': -27.5, 'weekend.hours-per-year': 416 }),
    ]);
    expect(days).toHaveLength(7);
    expect(days[5]).toEqual({ day: 5, date: '2027-01-09', wanted: 0, onDuty: 8, surplus: 8, deficit: 0 });
  });

  it('an empty demand and no lines are zeros, not errors', () => {
    const ran = run(['indicators', '-', '--json'], { ...PLAN, lines: [] });
    const { indicators } = json(ran) as unknown as { indicators: Record<string, { value: number | null }> };
    expect(ran.code).toBe(0);
    for (const id of ['hours.planned', 'fte.contracted', 'care-factor.PF1.demand', 'deficit.weekend', 'cost.year']) expect(indicators[id]?.value).toBe(0);
  });
});

describe('contract 5: cost --json to the øre', () => {
  interface Shift {
    readonly parts: readonly { readonly part: string; readonly hours: number; readonly rateOre: number; readonly amountOre: number; readonly from: string }[];
    readonly grossOre: number | null;
    readonly totalOre: number | null;
    readonly reason?: string;
  }
  const priced = (document: unknown) => json(run(['cost', '-', '--json'], document)) as unknown as { shifts: Shift[]; yearOre: number | null };
  const amounts = (shift: Shift | undefined) => Object.fromEntries((shift?.parts ?? []).map(({ part, amountOre }) => [part, amountOre]));

  it('GE-09: Saturday 14–22 costs 4 484.35', () => {
    const { shifts, yearOre } = priced(PLAN);
    // Hourly 545 400/1846 = 295.44962. Exact gross 3 221.4593716; 12 % 386.575; 10 % 322.146; 14.1 % of 3 930.180 = 554.155.
    expect(shifts[0]).toMatchObject({ line: '1', date: '2027-01-09', code: 'A', grossOre: 322_146, totalOre: 448_435 });
    expect(amounts(shifts[0])).toEqual({
      base: 236_360,
      evening: 22_400,
      night: 7_386,
      weekend: 56_000,
      'holiday-pay': 38_658,
      pension: 32_215,
      'employer-contribution': 55_416,
    });
    expect(shifts[0]?.parts.find(({ part }) => part === 'weekend')).toMatchObject({ hours: 8, rateOre: 7000, rule: 'HTA 5.2', from: '2023-01-01' });
    expect(yearOre).toBe(448_435 * 52);
  });

  it.each([
    ['GE-10: Friday 1 May 2026', '2026-04-27', '- - - - E - -'],
    ['1 May 2027, a Saturday: the holiday replaces the weekend', '2027-04-26', '- - - - - E -'],
  ])('%s, gross 5 468.23', (_, start, week) => {
    const document = { ...withWeek(week), period: { kind: 'calendar', start, weeks: 1 } };
    const [shift] = priced(document).shifts;
    // 7.5 × 295.44962 = 2 215.87; × 4/3 = 2 954.50; 4 × 56 = 224; 25 % = 73.86.
    expect(amounts(shift)).toMatchObject({ base: 221_587, holiday: 295_450, evening: 22_400, night: 7_386 });
    expect(amounts(shift)).not.toHaveProperty('weekend');
    expect(shift?.grossOre).toBe(546_823);
  });

  it('GE-07: from 639 900 the percentages beat the 70 kr', () => {
    const { annualPayKr: _, ...line } = LINE;
    const [shift] = priced({ ...PLAN, lines: [{ ...line, seniorityYears: 16 }] }).shifts;
    // 639 900/1846 = 346.6414; 22 % = 76.261; 25 % = 86.660.
    const rate = (name: string) => (shift?.parts.find(({ part }) => part === name)?.rateOre ?? 0) / 100;
    expect([rate('base'), rate('weekend'), rate('night')]).toEqual([expect.closeTo(346.64, 2), expect.closeTo(76.26, 2), expect.closeTo(86.66, 2)]);
  });

  it('a pay that no table has is null with the reason, never 0', () => {
    const { annualPayKr: _, ...line } = LINE;
    const { shifts, yearOre } = priced({ ...PLAN, lines: [{ ...line, competence: 'assistant' }] });
    expect(shifts[0]).toMatchObject({ grossOre: null, totalOre: null, reason: expect.stringMatching(/./) });
    expect(yearOre).toBeNull();
  });
});

describe('contract 2: every command', () => {
  it.each(COMMANDS.map(({ name }) => [name]))('%s explains itself with --help', (name) => {
    const ran = run([...name.split(' '), '--help']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain(`vaktbalanse ${name}`);
  });
});

describe('60 lines in a calendar plan of 53 weeks', () => {
  const cell = (line: number, day: number) => ['D', 'A', 'E', '-', '-'][(line * 7 + day * 3) % 5] ?? '-';
  const week = (line: number, first: number) => Array.from({ length: 7 }, (_, day) => cell(line, first * 7 + day)).join(' ');
  const large = {
    ...PLAN,
    period: { kind: 'calendar', start: '2027-01-04', weeks: 53 },
    lines: Array.from({ length: 60 }, (_, line) => ({ ...LINE, id: String(line + 1), weeks: Array.from({ length: 53 }, (_week, first) => week(line, first)) })),
  };

  it('goes through check, indicators and cost', () => {
    expect(run(['check', '-', '--json'], large).code).toBe(1);
    expect(json(run(['indicators', '-', '--json'], large))).toMatchObject({ days: { length: 371 }, lines: { length: 60 } });
    expect(json(run(['cost', '-', '--json'], large))).toHaveProperty('yearOre', expect.any(Number));
  });

  it('reads back the same after export', () => {
    const plan = parsePlanDocument(large, 'large.json');
    if (!plan.ok) throw new Error('refused');
    expect(parsePlanDocument(writePlanDocument(plan.value), 'again.json')).toEqual(plan);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '#shared/app/version.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { HAS_PINNED_NODE } from '#tests/support/pinned-node.ts';
import { COMMANDS } from './commands/index.ts';

const LAUNCHER = path.resolve(import.meta.dirname, 'bin.mjs');

let folder: string;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real launcher, in English unless told otherwise. */
function vaktbalanse(args: readonly string[], options: { input?: string | Buffer; env?: Record<string, string>; nodeOptions?: readonly string[] } = {}): Ran {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...environment } = process.env;
  const ran = spawnSync(process.execPath, [...(options.nodeOptions ?? []), LAUNCHER, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, LANG: 'en_GB.UTF-8', ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The one JSON object that `--json` promises, and nothing else on standard output. */
function json(ran: Ran): Record<string, never> {
  expect(ran.out.trim().split('\n')).toHaveLength(1);
  return JSON.parse(ran.out);
}

/** Monday to Friday lawful, nothing wanted. */
const FINE = aPlan().named('Fine').withLine('D D D D D - -', { positionPercent: 100, fullTimeWeekHours: 37.5 }).build();
/** An evening followed by a day shift: 9 h 30 min of rest without an agreement. */
const SHORT_REST = aPlan()
  .named('Short rest')
  .withLine('A D D D D - -', { fullTimeWeekHours: 37.5 })
  .withDemand('07:30', '15:00', 1, { days: ['mon'] })
  .build();

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vaktbalanse-cli-'));
  writeFileSync(path.join(folder, 'fine.vaktbalanse.json'), writePlanDocument(FINE));
  writeFileSync(path.join(folder, 'short-rest.vaktbalanse.json'), writePlanDocument(SHORT_REST));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('vaktbalanse', () => {
  it('lists every command with --help and says nothing on standard error', () => {
    const ran = vaktbalanse(['--help']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    for (const command of COMMANDS) expect(ran.out).toContain(`  ${command.name} `);
  });

  it('shows its version', () => {
    expect(vaktbalanse(['--version']).out).toBe(`${VERSION}\n`);
  });

  it('explains one command with its options', () => {
    expect(vaktbalanse(['report', '--help']).out).toMatch(/report PLAN --kind union\|personal\|summary -o OUT\.pdf[\s\S]*--kind KIND/);
  });

  it('shows the help on standard error and ends with 2 when called without a command', () => {
    const ran = vaktbalanse([]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('Usage');
  });

  it.each([
    ['nb_NO.UTF-8', [], 'Bruk'],
    ['nn_NO.UTF-8', [], 'sjukeheimar'],
    ['C', [], 'sykehjem'],
    ['nb_NO.UTF-8', ['--locale', 'en'], 'Usage'],
  ])('speaks the language of the machine (%s) unless told otherwise (%j)', (lang, more, word) => {
    expect(vaktbalanse(['--help', ...more], { env: { LANG: lang } }).out).toContain(word);
  });

  // Without it set-up found a Node.js that is new enough, and nothing falls back on another.
  it.skipIf(!HAS_PINNED_NODE)('runs under the pinned Node when its own cannot read TypeScript, with the same exit code', () => {
    const ran = vaktbalanse(['check', 'short-rest.vaktbalanse.json', '--json'], { nodeOptions: ['--no-strip-types'] });
    expect(ran.code).toBe(1);
    expect(json(ran)).toHaveProperty('counts');
  });

  it('asks for the set-up and ends with 3 where nothing is installed', () => {
    const bare = path.join(folder, 'bare', 'cli', 'bin.mjs');
    mkdirSync(path.dirname(bare), { recursive: true });
    copyFileSync(LAUNCHER, bare);
    const ran = spawnSync(process.execPath, [bare, 'check', 'x'], { encoding: 'utf8' });
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([3, '', expect.stringContaining('npm run setup')]);
    const asJson = spawnSync(process.execPath, [bare, 'check', 'x', '--json'], { encoding: 'utf8' });
    expect([asJson.status, JSON.parse(asJson.stdout)]).toEqual([
      3,
      { error: { code: 'internal', message: expect.stringContaining('npm run setup'), path: null } },
    ]);
  });

  it('is quiet when nobody reads its output to the end', async () => {
    const child = spawn(process.execPath, [LAUNCHER, 'check', 'short-rest.vaktbalanse.json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});

describe('usage errors', () => {
  it.each<[readonly string[], RegExp]>([
    [['chek', 'x'], /no command "chek".*check, indicators/],
    [['db'], /no command "db".*db init, db demo/],
    [['db', 'drop'], /no command "db drop"/],
    [['check'], /lacks PLAN/],
    [['check', 'a', 'b'], /does not take "b"/],
    [['check', 'a', '--colour'], /no option --colour.*--json/],
    [['check', 'a', '--json=yes'], /--json.*takes no value/],
    [['cost', 'a', '--line'], /--line lacks a value/],
    [['cost', 'a', '--line', '--json'], /--line lacks a value/],
    [['report', 'a', '--kind', 'poem', '-o', 'b'], /--kind cannot be "poem".*union, personal, summary/],
    [['report', 'a', '--kind', 'union'], /lacks --out/],
    [['export', 'a', '--format', 'doc', '-o', 'b'], /--format cannot be "doc".*xlsx, csv, shifts, ics, json/],
    [['export', 'fine.vaktbalanse.json', '--format', 'xlsx', '-o', 'b', '--line', '1'], /--line is for calendars only/],
    [['export', 'fine.vaktbalanse.json', '--format', 'ics', '-o', 'b', '--line', 'zz'], /no line "zz".*1/],
    [['check', 'a', '--locale', 'de'], /--locale cannot be "de"/],
    [['serve', '--port', '70000'], /--port must be a whole number/],
  ])('%j ends with 2 and says what is accepted', (args, message) => {
    const ran = vaktbalanse(args);
    expect(ran.code).toBe(2);
    const text = args.some((arg) => arg.startsWith('--json')) ? ran.out : ran.err;
    expect(text).toMatch(message);
  });

  it('come as one JSON object with --json', () => {
    const ran = vaktbalanse(['check', '--json']);
    expect([ran.code, ran.err]).toEqual([2, '']);
    expect(json(ran)).toEqual({ error: { code: 'usage', message: expect.stringContaining('PLAN'), path: null } });
  });
});

describe('check', () => {
  it('ends with 0 for a lawful plan', () => {
    expect(vaktbalanse(['check', 'fine.vaktbalanse.json']).code).toBe(0);
  });

  it('ends with 1 and one line a finding when an agreement is lacking', () => {
    const ran = vaktbalanse(['check', 'short-rest.vaktbalanse.json']);
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(ran.out).toMatch(/^NEEDS AGREEMENT +1 +2027-01-04 22:00 – 2027-01-05 07:30 +daily-rest +AML § 10-8 \(1\)/m);
  });

  it('gives findings and counts as the contract has them', () => {
    const ran = vaktbalanse(['check', 'short-rest.vaktbalanse.json', '--json']);
    expect([ran.code, ran.err]).toEqual([1, '']);
    const { findings, counts } = json(ran) as unknown as { findings: { rule: string }[]; counts: unknown };
    expect(findings.find((finding) => finding.rule === 'daily-rest')).toEqual({
      rule: 'daily-rest',
      severity: 'needs-agreement',
      line: '1',
      from: '2027-01-04T22:00',
      to: '2027-01-05T07:30',
      measured: 570,
      limit: 660,
      unit: 'minutes',
      citation: 'AML § 10-8 (1)',
      agreement: null,
      message: expect.stringMatching(/./),
    });
    expect(counts).toMatchObject({ breach: 1, 'needs-agreement': 1, covered: 0 });
  });

  it('reads standard input for -', () => {
    const ran = vaktbalanse(['check', '-', '--json'], { input: writePlanDocument(FINE) });
    expect([ran.code, json(ran)]).toMatchObject([0, { counts: { breach: 0 } }]);
  });

  it('opens every finding into the chain behind it when asked, with changes that mend it', () => {
    const { findings } = json(vaktbalanse(['check', 'short-rest.vaktbalanse.json', '--json', '--explain'])) as unknown as {
      findings: Record<string, unknown>[];
    };
    const finding = findings.find(({ rule }) => rule === 'daily-rest');
    expect(finding?.['explanation']).toMatchObject({
      parameters: [{ id: 'aml.daily-rest', value: 660, clause: 'AML § 10-8 (1)', sources: ['A6'] }, { id: 'aml.daily-rest-floor' }],
      text: { shifts: expect.any(Array), steps: expect.any(Array) },
    });
    expect(finding?.['fixes']).toEqual(expect.any(Array));
    const plain = json(vaktbalanse(['check', 'short-rest.vaktbalanse.json', '--json'])) as unknown as { findings: Record<string, unknown>[] };
    expect(plain.findings[0]).not.toHaveProperty('explanation');
    expect(vaktbalanse(['check', 'short-rest.vaktbalanse.json', '--explain']).out).toContain('AML § 10-8 (1)');
  });
});

describe('indicators', () => {
  it('gives indicators with definitions, lines with dotted keys, and days', () => {
    const ran = vaktbalanse(['indicators', 'short-rest.vaktbalanse.json', '--json']);
    expect(ran.code).toBe(0);
    const { indicators, lines, days } = json(ran) as unknown as { indicators: Record<string, unknown>; lines: unknown[]; days: unknown[] };
    expect(indicators['hours.planned']).toEqual({ value: 37.5, unit: 'hours/week', definition: expect.stringMatching(/./) });
    expect(lines).toEqual([
      expect.objectContaining({
        id: '1',
        'hours.planned': 37.5,
        'hours.contracted': 37.5,
        'hours.balance': 0,
        'weekend.hours-per-year': 0,
        'weekend.share': 0,
      }),
    ]);
    expect(days).toHaveLength(7);
    expect(days[0]).toEqual({ day: 0, date: '2027-01-04', wanted: 7.5, onDuty: 7.5, surplus: 7, deficit: 7 });
  });

  it('says null with the reason for what cannot be computed', () => {
    const { indicators } = json(vaktbalanse(['indicators', 'fine.vaktbalanse.json', '--json'])) as unknown as {
      indicators: Record<string, { value: number | null; reason?: string }>;
    };
    expect(indicators['care-factor.PF6.planned']).toMatchObject({ value: null, reason: expect.stringMatching(/./) });
  });

  it('prints a table for people with the numbers of their language', () => {
    expect(vaktbalanse(['indicators', 'fine.vaktbalanse.json', '--locale', 'nb']).out).toMatch(/^hours\.planned +37,500 +hours\/week/m);
  });
});

describe('cost and compare', () => {
  it('prices one line only when asked, and refuses a line that is not there', () => {
    const { shifts } = json(vaktbalanse(['cost', 'fine.vaktbalanse.json', '--line', '1', '--json'])) as unknown as { shifts: { parts: { part: string }[] }[] };
    expect(shifts).toHaveLength(5);
    expect(shifts[0]?.parts[0]).toMatchObject({ part: 'base', hours: 7.5 });
    const refused = vaktbalanse(['cost', 'fine.vaktbalanse.json', '--line', '9']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('no line "9"')]);
  });

  it('compares plans with a municipality and names the source', () => {
    const ran = vaktbalanse(['compare', 'fine.vaktbalanse.json', 'short-rest.vaktbalanse.json', '--with', '3909', '--json']);
    const { units, municipalities, source } = json(ran) as unknown as { units: unknown[]; municipalities: { name: string }[]; source: string };
    expect([units.length, municipalities[0]?.name]).toEqual([2, 'Larvik']);
    expect(source).toContain('SSB');
    expect(vaktbalanse(['compare', 'fine.vaktbalanse.json', '--with', 'Atlantis']).code).toBe(2);
  });

  it('compares with a file of SSB, whose figures stand before the shipped ones', () => {
    const file = path.resolve(import.meta.dirname, '..', 'tests', 'fixtures', 'ssb', '12292.json');
    const ran = vaktbalanse(['compare', 'fine.vaktbalanse.json', '--with', `larvik,${file}`, '--price', '800000', '--json']);
    const { units, municipalities } = json(ran) as unknown as {
      units: { unitPrice: unknown; distances: { verdict: string; reasons: { message: string }[] }[] }[];
      municipalities: { name: string; figures: { metric: string; period: string; value: number; replaces?: number }[] }[];
    };
    expect(municipalities.map(({ name }) => name)).toEqual(['Larvik']);
    expect(municipalities[0]?.figures).toContainEqual(expect.objectContaining({ metric: 'omsorg_arsverk_brukerrettet', period: '2025', value: 1311 }));
    expect(units[0]?.unitPrice).toEqual({ ore: 80_000_000, from: 'stated' });
    expect(units[0]?.distances[0]).toMatchObject({
      verdict: 'marked',
      reasons: expect.arrayContaining([{ code: 'denominator-unknown', message: expect.stringMatching(/./) }]),
    });
    const foreign = vaktbalanse(['compare', 'fine.vaktbalanse.json', '--with', 'fine.vaktbalanse.json']);
    expect([foreign.code, foreign.err]).toEqual([2, expect.stringContaining('fine.vaktbalanse.json')]);
  });
});

describe('diff', () => {
  it('tells cells, sums with their change, and findings that came and went', () => {
    const ran = vaktbalanse(['diff', 'fine.vaktbalanse.json', 'short-rest.vaktbalanse.json', '--json']);
    expect(ran.code).toBe(0);
    const { cells, demand, facts, sums, findings } = json(ran) as unknown as {
      cells: unknown[];
      demand: unknown[];
      facts: unknown[];
      sums: Record<string, unknown>;
      findings: { new: { rule: string; message: string }[]; gone: unknown[] };
    };
    expect(cells).toEqual([{ line: '1', day: 0, oldDay: 0, before: 'D', after: 'A' }]);
    expect(demand).toMatchObject([{ kind: 'added' }]);
    expect(facts).toEqual([{ fact: 'name', before: 'Fine', after: 'Short rest' }]);
    expect(sums['hours.planned']).toEqual({ unit: 'hours/week', before: 37.5, after: 37.5, change: 0 });
    expect(findings.new).toContainEqual(expect.objectContaining({ rule: 'daily-rest', message: expect.stringMatching(/./) }));
  });

  it('prints it for people, and one sentence when nothing changed', () => {
    const ran = vaktbalanse(['diff', 'fine.vaktbalanse.json', 'short-rest.vaktbalanse.json', '--locale', 'nb']);
    expect(ran.out).toContain('Line 1: ma uke 1: D til A');
    expect(vaktbalanse(['diff', 'fine.vaktbalanse.json', 'fine.vaktbalanse.json', '--locale', 'nb']).out).toMatch(/^Ingenting er endret\.\n/);
  });

  it('wants two plans', () => {
    expect(vaktbalanse(['diff', 'fine.vaktbalanse.json']).code).toBe(2);
  });
});

describe('files', () => {
  it.each<[string, string | Buffer, object]>([
    ['unknown key', '{"format":"vaktbalanse/1","nmae":"x"}', { code: 'document.invalid', path: expect.stringMatching(/^\$/) }],
    ['not JSON', '{"format":', { code: 'document.not-json' }],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xe6, 0x22, 0x7d]), { code: 'document.not-utf8' }],
    ['empty', '', { code: 'document.not-json' }],
    ['too large', Buffer.alloc(10 * 1024 * 1024 + 1, ' '), { code: 'file.too-large' }],
  ])('a document that is %s ends with 2 and names the file', (name, content, error) => {
    const file = `bad ${name}.json`;
    writeFileSync(path.join(folder, file), content);
    const ran = vaktbalanse(['check', file, '--json']);
    expect(ran.code).toBe(2);
    expect(json(ran)).toEqual({ error: expect.objectContaining(error) });
    expect(ran.out).toContain(file);
    const piped = vaktbalanse(['check', '-', '--json'], { input: content });
    expect([piped.code, json(piped)]).toEqual([2, { error: expect.objectContaining(error) }]);
  });

  it('that are missing, or folders, end with 2', () => {
    expect(json(vaktbalanse(['check', 'none.json', '--json']))).toMatchObject({ error: { code: 'file.not-found' } });
    expect(json(vaktbalanse(['check', '.', '--json']))).toMatchObject({ error: { code: 'file.unreadable' } });
  });

  it('go through export and import unchanged', () => {
    expect(vaktbalanse(['export', 'fine.vaktbalanse.json', '--format', 'json', '-o', 'out.json']).code).toBe(0);
    expect(vaktbalanse(['import', 'out.json', '-o', 'back.vaktbalanse.json']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'back.vaktbalanse.json'), 'utf8')).toBe(writePlanDocument(FINE));
  });

  it('keep their content when the new one cannot be written', () => {
    mkdirSync(path.join(folder, 'taken'));
    const ran = vaktbalanse(['export', 'fine.vaktbalanse.json', '--format', 'json', '-o', 'no/such/folder.json', '--json']);
    expect([ran.code, json(ran)]).toMatchObject([2, { error: { code: 'file.unwritable' } }]);
    expect(existsSync(path.join(folder, 'no'))).toBe(false);
  });

  it('of a bad plan are not written at all', () => {
    expect(vaktbalanse(['import', 'bad unknown key.json', '-o', 'never.json']).code).toBe(2);
    expect(existsSync(path.join(folder, 'never.json'))).toBe(false);
  });

  it('hold a PDF after report', () => {
    const ran = vaktbalanse(['report', 'short-rest.vaktbalanse.json', '--kind', 'union', '-o', 'out.pdf', '--json']);
    expect([ran.code, ran.out]).toEqual([0, '{"written":"out.pdf"}\n']);
    expect(readFileSync(path.join(folder, 'out.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('db', () => {
  it('makes, fills, shows, verifies and copies a store', () => {
    expect(vaktbalanse(['db', 'init', 'a.db']).code).toBe(0);
    expect(json(vaktbalanse(['db', 'demo', 'a.db', '--json']))).toMatchObject({ added: 3 });
    expect(json(vaktbalanse(['db', 'demo', 'a.db', '--json']))).toMatchObject({ added: 0 });
    expect(json(vaktbalanse(['db', 'open', 'a.db', '--json']))).toMatchObject({ departments: [{ isExample: true }, {}, {}] });
    expect(json(vaktbalanse(['db', 'verify', 'a.db', '--json']))).toMatchObject({ departments: 3, problems: [] });
    expect(vaktbalanse(['db', 'backup', 'a.db', '-o', 'copy.db']).code).toBe(0);
    expect(json(vaktbalanse(['db', 'backup', 'a.db', '-o', 'copy.db', '--json']))).toMatchObject({ error: { code: 'file.exists' } });
  });

  it('refuses a file of another kind and leaves it as it is', () => {
    writeFileSync(path.join(folder, 'letter.db'), 'a letter');
    for (const command of ['init', 'demo', 'open', 'verify']) expect(vaktbalanse(['db', command, 'letter.db']).code).toBe(2);
    expect(readFileSync(path.join(folder, 'letter.db'), 'utf8')).toBe('a letter');
  });

  it('does not make a store where one was to be looked at', () => {
    for (const command of ['open', 'verify']) expect(vaktbalanse(['db', command, 'none.db']).code).toBe(2);
    expect(existsSync(path.join(folder, 'none.db'))).toBe(false);
  });
});

describe('importing a spreadsheet', () => {
  const rota = (name: string): string => path.resolve(import.meta.dirname, '..', 'tests', 'fixtures', 'workbooks', name);

  it('writes the plan and tells on standard error what it took for granted and every cell that it did not understand', () => {
    const ran = vaktbalanse(['import', rota('10-messy.xlsx'), '-o', 'messy.vaktbalanse.json']);
    expect([ran.code, ran.out]).toEqual([0, 'Wrote messy.vaktbalanse.json.\n']);
    expect(ran.err).toContain('code D*: not known: keep the text');
    expect(ran.err).toContain('position of Ringevikar: 100 %');
    expect(ran.err).toContain('Cells we did not understand (26)');
    expect(ran.err).toContain('Turnus (2)!N6  A/N  Unknown code.');
    expect(vaktbalanse(['check', 'messy.vaktbalanse.json']).code).toBeLessThan(2);
  });

  it('takes answers from a file and tells the rest as JSON', () => {
    const answers = { codes: { 'D*': { meaning: { as: 'work', start: '08:00', end: '15:30' } } }, period: { kind: 'cycle', start: '2027-01-04' } };
    writeFileSync(path.join(folder, 'answers.json'), JSON.stringify(answers));
    const ran = vaktbalanse(['import', rota('10-messy.xlsx'), '-o', 'answered.json', '--answers', 'answers.json', '--json']);
    const told = json(ran) as unknown as { proposed: { codes: string[]; period: boolean }; notUnderstood: { address: string }[] };
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(told.proposed).toMatchObject({ period: false, codes: ['x', 'A/N', '?', '7,5', 'Vikar?'] });
    expect(told.notUnderstood.map((miss) => miss.address)).not.toContain('F6');
    expect(JSON.parse(readFileSync(path.join(folder, 'answered.json'), 'utf8')).shiftCodes).toContainEqual({
      code: 'D*',
      kind: 'work',
      start: '08:00',
      end: '15:30',
    });
  });

  it.each([
    ['a list without a rota', 'list.csv', 'Name;Phone\nWard;00000000\n', 'import.no-rota'],
    ['a web page called .xls', 'page.xls', '<html><table></table></html>', 'workbook.wrong-kind'],
    ['an empty file', 'empty.xlsx', '', 'workbook.wrong-kind'],
  ])('refuses %s and writes nothing', (_what, name, content, code) => {
    writeFileSync(path.join(folder, name), content);
    const ran = vaktbalanse(['import', name, '-o', 'never.json', '--json']);
    expect([ran.code, json(ran)]).toMatchObject([2, { error: { code } }]);
    expect(existsSync(path.join(folder, 'never.json'))).toBe(false);
  });

  it('refuses answers that it does not know, by their path', () => {
    writeFileSync(path.join(folder, 'wrong.json'), '{"period": {"kind": "year"}}');
    const ran = vaktbalanse(['import', rota('01-codes-per-day.xlsx'), '-o', 'never.json', '--answers', 'wrong.json', '--json']);
    expect([ran.code, json(ran)]).toMatchObject([2, { error: { code: 'document.invalid', path: '$.period.kind' } }]);
  });
});

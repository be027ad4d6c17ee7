import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#service/adapters/spreadsheet/read-csv.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { readCalendar } from '#tests/support/read-calendar.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const LAUNCHER = path.resolve(import.meta.dirname, 'bin.mjs');

/** A year with all that a visible sheet cannot show: a past, leave, dated demand, an agreement with limits, an unknown code. */
const RICH = aPlan()
  .named('Årsturnus 2027')
  .calendar('2027-01-04', 53)
  .withDemand('07:30', '15:00', 2, { from: '2027-06-01', to: '2027-08-31', competence: { 'registered-nurse': 1 } })
  .withLine(['D D N - - L X?', 'A A - F1 F2 - -'], {
    label: '=Åse',
    annualPayKr: 500_000,
    overlays: [{ from: localDate('2027-07-05'), to: localDate('2027-07-11'), leave: 'annual-leave' }],
  })
  .withLine('- - - - - N N', { label: '', fullTimeWeekHours: 'three-part' })
  .withAgreement('10-5-2', { limits: { dayMinutes: 720 } })
  .withContext({ 1: ['- - - - - L L'] })
  .build();

function inFolder(plan: Plan) {
  const folder = tempFolder();
  writeFileSync(path.join(folder, 'plan.vaktbalanse.json'), writePlanDocument(plan));
  const run = (...args: readonly string[]) => {
    const ran = spawnSync(process.execPath, [LAUNCHER, ...args, '--locale', 'nb'], { cwd: folder, encoding: 'utf8' });
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  };
  return { run, read: (file: string) => readFileSync(path.join(folder, file)), list: (dir: string) => readdirSync(path.join(folder, dir)).sort() };
}

describe('export and import on the command line', () => {
  it('plan → xlsx → plan is the same document, letter by letter', () => {
    const { run, read } = inFolder(RICH);
    expect(run('export', 'plan.vaktbalanse.json', '--format', 'xlsx', '-o', 'plan.xlsx')).toEqual({ code: 0, out: 'Skrev plan.xlsx.\n', err: '' });
    expect(run('import', 'plan.xlsx', '-o', 'back.vaktbalanse.json')).toEqual({ code: 0, out: 'Skrev back.vaktbalanse.json.\n', err: '' });
    expect(read('back.vaktbalanse.json').toString()).toBe(read('plan.vaktbalanse.json').toString());
  });

  it('csv has the rota, and the list of shifts one row a shift', () => {
    const { run, read } = inFolder(aPlan().withLine('D - - - - - -', { label: 'Åse' }).build());
    expect(run('export', 'plan.vaktbalanse.json', '--format', 'csv', '-o', 'rota.csv').code).toBe(0);
    expect(run('export', 'plan.vaktbalanse.json', '--format', 'shifts', '-o', 'shifts.csv').code).toBe(0);
    const rows = (file: string) => readCsv(read(file), file).sheets[0]?.rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : '')));
    expect(rows('rota.csv')?.[3]?.slice(0, 6)).toEqual(['1', 'Åse', 'Sykepleier', '100', 'D', '']);
    expect(rows('shifts.csv')?.slice(1)).toEqual([['1', 'Åse', '04.01.2027', '1', 'mandag', 'D', '07:30', '15:00', '7,5', 'vakt']]);
  });

  it('plan → csv → plan keeps codes, cells and positions', () => {
    const plan = aPlan().withLine(['D A N F1 - L -', '- D D - F2 - -'], { positionPercent: 80.5 }).withLine(['N N - - A A -', 'FE FE - - D D -']).build();
    const { run, read } = inFolder(plan);
    expect(run('export', 'plan.vaktbalanse.json', '--format', 'csv', '-o', 'rota.csv').code).toBe(0);
    expect(run('import', 'rota.csv', '-o', 'back.vaktbalanse.json').code).toBe(0);
    const facts = (file: string) => {
      const { lines, shiftCodes } = JSON.parse(read(file).toString()) as { lines: Record<string, unknown>[]; shiftCodes: { code: string }[] };
      return {
        lines: lines.map(({ label, weeks, positionPercent, competence }) => [label, weeks, positionPercent, competence]),
        codes: shiftCodes.sort((a, b) => (a.code < b.code ? -1 : 1)),
      };
    };
    expect(facts('back.vaktbalanse.json')).toEqual(facts('plan.vaktbalanse.json'));
  });

  it('ics is a folder with a calendar a line, or one file with --line', () => {
    const { run, read, list } = inFolder(aPlan().withLine('D F1 - - - - -', { label: 'Åse' }).withLine('N', { label: 'Bo' }).build());
    expect(run('export', 'plan.vaktbalanse.json', '--format', 'ics', '-o', 'calendars', '--json')).toMatchObject({ code: 0, err: '' });
    expect(list('calendars')).toEqual(['1-åse.ics', '2-bo.ics']);
    expect(run('export', 'plan.vaktbalanse.json', '--format', 'ics', '--line', '1', '--days-off', '-o', 'åse.ics').code).toBe(0);
    expect(readCalendar(read('åse.ics')).events.map(({ title }) => title)).toEqual(['D 07:30–15:00', 'F1 ukefridag']);
    expect(readCalendar(read(path.join('calendars', '1-åse.ics'))).events).toHaveLength(1);
  });

  it('says where it cannot write', () => {
    const { run } = inFolder(aPlan().withLine('D').build());
    const ran = run('export', 'plan.vaktbalanse.json', '--format', 'ics', '-o', path.join('plan.vaktbalanse.json', 'x'), '--json');
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({ error: { code: 'file.unwritable' } });
  });
});

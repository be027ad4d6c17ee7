import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#service/adapters/spreadsheet/read-workbook.ts';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Plan, ShiftCode } from '#shared/domain/model/plan.ts';
import type { ImportAnswers } from '#shared/exchange/import-answers.ts';
import { planFromReading } from '#shared/exchange/plan-from-reading.ts';
import { readRota } from '#shared/exchange/read-rota.ts';
import type { RotaReading } from '#shared/exchange/rota-reading.ts';
import { cellAddress } from '#shared/exchange/workbook.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { localDate } from '#shared/time/local-date.ts';

const FOLDER = path.resolve(import.meta.dirname, '..', 'fixtures', 'workbooks');
const FILES = readdirSync(FOLDER).filter((file) => /\.(xlsx|ods|csv)$/.test(file));
const CONTEXT = { today: localDate('2027-01-06') };

const open = (file: string) => readWorkbook(readFileSync(path.join(FOLDER, file)), file);

async function read(file: string, answers: ImportAnswers = {}) {
  const workbook = await open(file);
  return { workbook, ...readRota(workbook, answers, { ...CONTEXT, fileName: file }) };
}

/** What was read, as somebody would check it against the sheet. */
function written({ reading, plan }: { reading: RotaReading; plan: Plan }): string {
  const sheet = (index: number): string => reading.sheets[index]?.name ?? '';
  return [
    `${plan.name}: ${plan.period.kind}, ${plan.period.weeks} weeks from ${plan.period.start}${reading.period.hasDates ? ' (dates in the sheet)' : ''}`,
    `sheets: ${reading.sheets.map((each) => `${each.name}${each.isUsed ? ' *' : ''}`).join(', ')}${reading.isTurned ? '; days down' : ''}`,
    `to ask: ${reading.open.join(', ')}`,
    '',
    ...plan.shiftCodes.map((code) => `${code.code} = ${codeWords(code)}`),
    '',
    ...plan.lines.flatMap((line) => [
      `${line.label}: ${line.competence}, ${line.positionPercent} %, weekend every ${line.weekendEvery ?? '-'}`,
      ...Array.from(
        { length: plan.period.weeks },
        (_, week) =>
          `  ${line.cells
            .slice(week * 7, week * 7 + 7)
            .map((text) => text || '-')
            .join(' ')}`,
      ),
    ]),
    '',
    `not understood: ${reading.notUnderstood.length}`,
    ...reading.notUnderstood.map((miss) => `${sheet(miss.sheet)} ${miss.address}: ${miss.found} (${miss.why})`),
    '',
  ].join('\n');
}

function codeWords(code: ShiftCode): string {
  if (code.kind === 'work') return `${code.start}-${code.end}${code.unpaidBreakMinutes ? `, ${code.unpaidBreakMinutes} min unpaid` : ''}`;
  return code.kind === 'off' ? code.dayOff : code.leave;
}

describe('ten workbooks in the layouts found in practice', () => {
  it('are ten', () => {
    expect(FILES).toHaveLength(10);
  });

  it.each(FILES)('%s gives the plan and the report that stand beside it', async (file) => {
    const { reading } = await read(file);
    await expect(written({ reading, plan: planFromReading(reading) })).toMatchFileSnapshot(path.join(FOLDER, 'expected', `${file}.txt`));
  });

  it.each(FILES)('%s: the plan is a valid document and comes back as it was', async (file) => {
    const plan = planFromReading((await read(file)).reading);
    const parsed = parsePlanDocument(writePlanDocument(plan), file);
    expect(parsed).toEqual({ ok: true, value: plan });
  });

  it.each(FILES)('%s: every cell that holds something was taken for something or is in the report', async (file) => {
    const { workbook, roles, reading } = await read(file);
    const wholeSheets = new Set(reading.notUnderstood.filter((miss) => miss.why === 'sheet').map((miss) => miss.sheet));
    const forgotten = workbook.sheets.flatMap((sheet, index) =>
      wholeSheets.has(index)
        ? []
        : sheet.rows.flatMap((row, y) =>
            row.flatMap((cell, x) => (cell !== null && !roles.get(index)?.has(cellAddress(y, x)) ? [`${sheet.name} ${cellAddress(y, x)}`] : [])),
          ),
    );
    expect(forgotten).toEqual([]);
    const marked = [...roles].flatMap(([sheet, cells]) => [...cells].filter(([, role]) => role === 'unknown').map(([address]) => `${sheet} ${address}`));
    const reported = new Set(reading.notUnderstood.map((miss) => `${miss.sheet} ${miss.address}`));
    expect(marked.filter((cell) => !reported.has(cell))).toEqual([]);
  });

  it.each(FILES)('%s: no shift is lost: what stands in the lines stands in the plan', async (file) => {
    const { reading } = await read(file);
    const plan = planFromReading(reading);
    const planned = plan.lines.flatMap((line) => line.cells).filter((text) => text !== '').length;
    const nothing = reading.codes.filter((code) => code.meaning.as === 'nothing').reduce((sum, code) => sum + code.count, 0);
    expect(planned + nothing).toBe(reading.codes.reduce((sum, code) => sum + code.count, 0));
  });
});

describe('answers', () => {
  it('go before what was found, and close the questions', async () => {
    const answers: ImportAnswers = {
      period: { kind: 'calendar', start: localDate('2027-01-04') },
      codes: {
        'D*': { meaning: { as: 'work', start: clockTime('08:00'), end: clockTime('15:30') }, code: 'D8' },
        'A/N': { meaning: { as: 'unknown' } },
        '?': { meaning: { as: 'unknown' } },
        '7,5': { meaning: { as: 'unknown' } },
        'Vikar?': { meaning: { as: 'nothing' } },
        x: { meaning: { as: 'off', dayOff: 'F2' } },
      },
      lines: { Ringevikar: { positionPercent: 10, competence: 'assistant' } },
      unit: { name: '1. etasje', municipality: 'Larvik', places: 12 },
    };
    const { reading } = await read('10-messy.xlsx', answers);
    const plan = planFromReading(reading, answers);
    expect(reading.open).toEqual([]);
    expect(plan.period).toEqual({ kind: 'calendar', start: '2027-01-04', weeks: 2 });
    expect(plan.shiftCodes).toContainEqual({ code: 'D8', kind: 'work', start: '08:00', end: '15:30' });
    expect(plan.lines.at(-1)).toMatchObject({ label: 'Ringevikar', positionPercent: 10, competence: 'assistant' });
    expect(plan.lines.flatMap((line) => line.cells)).toContain('A/N');
    expect(plan.lines.flatMap((line) => line.cells)).not.toContain('Vikar?');
  });

  it('take in hidden rows, leave lines out and choose another sheet', async () => {
    const hidden = await read('10-messy.xlsx', { layout: { withHiddenRows: true } });
    expect(hidden.reading.lines.map((line) => line.label)).toContain('Sluttet');
    const fewer = await read('01-codes-per-day.xlsx', { layout: { firstLine: 4, lastLine: 5 } });
    expect(fewer.reading.lines.map((line) => line.label)).toEqual(['Sykepleier 2', 'Helsefagarbeider 1']);
    expect(fewer.reading.notUnderstood.map((miss) => miss.found)).toContain('Sykepleier 1');
    const other = await read('07-sheet-per-week.xlsx', { layout: { sheets: [3] } });
    expect(other.reading.period.weeks).toBe(1);
    expect(other.reading.lines[0]?.cells.join(' ')).toBe('D D D D D  ');
  });
});

describe('the signature of a layout', () => {
  it('is the same when weeks, people and codes change, and another for another layout', async () => {
    const { workbook, reading } = await read('01-codes-per-day.xlsx');
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('the workbook has a sheet');
    const rows = sheet.rows.map((row, y) =>
      row.map((cell, x) => (y > 2 && y < 8 && x === 1 ? { kind: 'text' as const, text: `Ny linje ${y}` } : cell)).slice(0, 17),
    );
    const next = readRota({ sheets: [{ ...sheet, rows }] }, {}, { ...CONTEXT, fileName: 'neste.xlsx' });
    expect(next.reading.period.weeks).toBe(2);
    expect(next.reading.signature).toBe(reading.signature);
    const signatures = await Promise.all(FILES.map(async (file) => (await read(file)).reading.signature));
    expect(new Set(signatures).size).toBe(10);
  });
});

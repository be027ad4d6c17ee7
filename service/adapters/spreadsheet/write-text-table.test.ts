import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { entryList } from '#shared/exchange/write/entry-list.ts';
import { rotaTable } from '#shared/exchange/write/rota-table.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { readCsv } from './read-csv.ts';
import { writeTextTable } from './write-text-table.ts';

const PLAN = aPlan().named('Årsturnus').calendar('2027-01-04').withLine('D - N F1 - - -', { label: 'Åse; =1+1', positionPercent: 80.5 }).build();
const INPUT = { plan: PLAN, evaluation: evaluatePlan(PLAN), locale: 'nb', exportedOn: localDate('2026-11-21') } as const;

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a text table', () => {
  it('has a byte order mark, semicolons and decimal commas', async () => {
    expect(
      textOf(
        await writeTextTable([
          ['Æ', 7.5],
          ['x', -0.25],
        ]),
      ),
    ).toBe('\ufeffÆ;7,5\r\nx;-0,25');
  });

  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '\tx', '|x'])('makes %j harmless', async (text) => {
    expect(textOf(await writeTextTable([[text]])).slice(1)).toMatch(/^"?'/);
  });

  it('leaves a dash alone, and quotes what would split a field', async () => {
    expect(textOf(await writeTextTable([['-', 'a;b', 'say "so"']]))).toBe('\ufeff-;"a;b";"say ""so"""');
  });
});

describe('the rota as a text table', () => {
  it('reads back with its days, lines and codes', async () => {
    const { sheets } = readCsv(await writeTextTable(rotaTable(INPUT)), 'rota');
    const rows = sheets[0]?.rows.map((row) =>
      row
        .map((cell) => (cell?.kind === 'text' ? cell.text : cell ? '?' : ''))
        .join('|')
        .replace(/\|+$/, ''),
    );
    expect(rows?.slice(0, 5)).toEqual([
      'Årsturnus',
      '||||uke 1|uke 1|uke 1|uke 1|uke 1|uke 1|uke 1',
      '||||04.01.2027|05.01.2027|06.01.2027|07.01.2027|08.01.2027|09.01.2027|10.01.2027',
      'Nr.|Linje|Komp.|Stilling %|ma|ti|on|to|fr|lø|sø|Plan t/uke|Avtalt t/uke|Differanse t/uke',
      '1|Åse; =1+1|Sykepleier|80,5|D||N|F1||||17,5|28,58|-11,08',
    ]);
    expect(rows).toContain('N = 22:00-08:00');
    expect(rows).toContain('F1 = ukefridag');
  });
});

describe('the list of shifts', () => {
  it('has one row a shift with date, ISO week, weekday, times and counted hours', () => {
    expect(entryList(INPUT, false).slice(1)).toEqual([
      [1, 'Åse; =1+1', '04.01.2027', 1, 'mandag', 'D', '07:30', '15:00', 7.5, 'vakt'],
      [1, 'Åse; =1+1', '06.01.2027', 1, 'onsdag', 'N', '22:00', '08:00', 10, 'vakt'],
    ]);
  });

  it('has days off and leave in their place when they are asked for', () => {
    const rows = entryList(INPUT, true);
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual([1, 'Åse; =1+1', '07.01.2027', 1, 'torsdag', 'F1', '', '', 0, 'ukefridag']);
  });

  it('counts a night of a clock change as the plan does', () => {
    const plan = aPlan().calendar('2027-03-22').withLine('- - - - - N -').build();
    expect(entryList({ ...INPUT, plan, evaluation: evaluatePlan(plan) }, false)[1]?.[8]).toBe(9);
  });
});

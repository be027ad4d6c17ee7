import { deflateRawSync } from 'node:zlib';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/errors/app-error.ts';
import { describeError } from '#shared/i18n/describe-error.ts';
import { detectDelimiter } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const xlsx = () => writeXlsx({ sheets: [{ name: 'Turnus', rows: [['Sykepleier 1', 75, new Date('2027-01-04T00:00:00Z')]] }] });

/** A zip file with one entry, whose directory states what it is told to state. */
function zipOf(name: string, content: Uint8Array, statedBytes = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const bytes = Buffer.alloc(30 + name.length + packed.length + 46 + name.length + 22);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(8, 8);
  bytes.writeUInt32LE(packed.length, 18);
  bytes.writeUInt32LE(statedBytes, 22);
  bytes.writeUInt16LE(name.length, 26);
  bytes.write(name, 30, 'latin1');
  packed.copy(bytes, 30 + name.length);
  const directory = 30 + name.length + packed.length;
  bytes.writeUInt32LE(0x02014b50, directory);
  bytes.writeUInt16LE(8, directory + 10);
  bytes.writeUInt32LE(packed.length, directory + 20);
  bytes.writeUInt32LE(statedBytes, directory + 24);
  bytes.writeUInt16LE(name.length, directory + 28);
  bytes.write(name, directory + 46, 'latin1');
  const end = directory + 46 + name.length;
  bytes.writeUInt32LE(0x06054b50, end);
  bytes.writeUInt16LE(1, end + 8);
  bytes.writeUInt16LE(1, end + 10);
  bytes.writeUInt32LE(46 + name.length, end + 12);
  bytes.writeUInt32LE(directory, end + 16);
  return bytes;
}

async function refusal(bytes: Uint8Array, fileName = 'turnus.xlsx') {
  const answer = await readWorkbook(bytes, fileName).catch((problem: unknown) => problem);
  if (!(answer instanceof AppFailure)) expect.fail(`expected a refusal, got ${JSON.stringify(answer)}`);
  return answer.error;
}

describe('reading a workbook', () => {
  it('gives text, numbers, dates, times and yes or no of an xlsx file, and names hidden parts, merges and comments', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Turnus',
          columns: [{ width: 10 }, { hidden: true }],
          rows: [
            ['Uke 1', null, null],
            [' Sykepleier 1 ', 0.75, new Date('2027-01-04T00:00:00Z'), true, new Date('1899-12-31T07:30:00Z'), ''],
            [null, null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
          rowDefs: new Map([[1, { hidden: true }]]),
          cells: new Map([['1,0', { value: ' Sykepleier 1 ', type: 'string', comment: { text: 'Permisjon fra mai' } }]]),
        },
        { name: 'Koder', hidden: true, rows: [['D']] },
      ],
    });
    const { sheets } = await readWorkbook(bytes, 'turnus.xlsx');
    expect(sheets).toEqual([
      {
        name: 'Turnus',
        isHidden: false,
        rows: [
          [{ kind: 'text', text: 'Uke 1' }, null, null, null, null],
          [
            { kind: 'text', text: 'Sykepleier 1' },
            { kind: 'number', value: 0.75 },
            { kind: 'date', date: '2027-01-04' },
            { kind: 'boolean', value: true },
            { kind: 'time', time: '07:30' },
          ],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        hiddenRows: [1],
        hiddenColumns: [1],
        notes: [{ row: 1, column: 0, text: 'Permisjon fra mai' }],
      },
      { name: 'Koder', isHidden: true, rows: [[{ kind: 'text', text: 'D' }]], merges: [], hiddenRows: [], hiddenColumns: [], notes: [] },
    ]);
  });

  it('reads an OpenDocument spreadsheet alike, times of day too', async () => {
    const bytes = await writeOds({ sheets: [{ name: 'Turnus', rows: [['D', 37.5, new Date('2027-01-04T00:00:00Z'), 'PT07H30M00S']] }] });
    const { sheets } = await readWorkbook(bytes, 'turnus.ods');
    expect(sheets[0]?.rows).toEqual([
      [
        { kind: 'text', text: 'D' },
        { kind: 'number', value: 37.5 },
        { kind: 'date', date: '2027-01-04' },
        { kind: 'time', time: '07:30' },
      ],
    ]);
  });

  it.each([
    ['UTF-8', utf8('Navn;Må;Lø\nSjukepleiar Å;D;"A;B"\n')],
    ['UTF-8 with a mark', utf8('\u{feff}Navn;Må;Lø\r\nSjukepleiar Å;D;"A;B"\r\n')],
    ['Windows-1252', Buffer.from('Navn;Må;Lø\r\nSjukepleiar Å;D;"A;B"\r\n', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\u{feff}Navn\tMå\tLø\r\nSjukepleiar Å\tD\t"A;B"\r\n', 'utf16le')],
    ['a line that names the delimiter', utf8('sep=|\nNavn|Må|Lø\nSjukepleiar Å|D|A;B\n')],
  ])('reads fields in %s and names the sheet after the file', async (_what, bytes) => {
    const { sheets } = await readWorkbook(bytes, 'C:\\turnus\\vår 2027.csv');
    expect(sheets[0]?.name).toBe('vår 2027');
    expect(sheets[0]?.rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : cell)))).toEqual([
      ['Navn', 'Må', 'Lø'],
      ['Sjukepleiar Å', 'D', 'A;B'],
    ]);
  });

  it('does not take the decimal comma for the delimiter', () => {
    expect(detectDelimiter('Sykepleier 1;75,5;35,5\nSykepleier 2;100,0;35,5\n')).toBe(';');
    expect(detectDelimiter('Sykepleier 1,"75,5",D\nSykepleier 2,"50,5",A\n')).toBe(',');
  });
});

describe('a file that cannot be taken in', () => {
  it.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string, Record<string, unknown>]>([
    ['an empty file', () => new Uint8Array(), 'workbook.wrong-kind', { kind: 'empty' }],
    ['a file of blanks', () => utf8(' \r\n '), 'workbook.wrong-kind', { kind: 'empty' }],
    ['a web page called .xls', () => utf8('<html><table><tr><td>D</td></tr></table></html>'), 'workbook.wrong-kind', { kind: 'html' }],
    ['a web page with a byte order mark', () => utf8('\u{feff}<!DOCTYPE html><table>'), 'workbook.wrong-kind', { kind: 'html' }],
    ['a PDF', () => utf8('%PDF-1.7\n'), 'workbook.wrong-kind', { kind: 'pdf' }],
    ['a plan document', () => utf8('{"format": "vaktbalanse/1"}'), 'workbook.wrong-kind', { kind: 'json' }],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'workbook.wrong-kind', { kind: 'binary' }],
    ['a packed file without a workbook', () => zipOf('brev.txt', utf8('Hei')), 'workbook.wrong-kind', { kind: 'zip' }],
    ['an xlsx file cut in half', async () => (await xlsx()).subarray(0, 900), 'workbook.damaged', {}],
    ['an xlsx file that lost its end', async () => (await xlsx()).slice(0, -10), 'workbook.damaged', {}],
    ['an xlsx file with a broken sheet', () => zipOf('xl/workbook.xml', utf8('<workbook><sheets><sheet')), 'workbook.damaged', {}],
    ['an old workbook of noise', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3, 4]), 'workbook.damaged', {}],
    [
      'a workbook with a password',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['D']] }], encryption: { password: 'hemmelig', spinCount: 10 } }),
      'workbook.password',
      {},
    ],
    ['a file above the limit', () => new Uint8Array(9 * 1024 * 1024).fill(65), 'workbook.too-large', { state: 'packed', megabytes: 9, limitMegabytes: 8 }],
    [
      'a small file that unpacks to much',
      () => zipOf('xl/workbook.xml', new Uint8Array(65 * 1024 * 1024)),
      'workbook.too-large',
      { state: 'unpacked', megabytes: 65, limitMegabytes: 64 },
    ],
    ['a bomb whose directory states little', () => zipOf('xl/workbook.xml', new Uint8Array(65 * 1024 * 1024), 100), 'workbook.damaged', {}],
    ['a bomb whose directory states nothing', () => zipOf('xl/workbook.xml', new Uint8Array(65 * 1024 * 1024), 0), 'workbook.damaged', {}],
    [
      'a sheet with two cells very far apart',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['D'], ...Array.from({ length: 1200 }, () => []), [...Array.from({ length: 900 }, () => null), 'A']] }] }),
      'workbook.too-many-cells',
      { sheet: 'A', found: '1083002', limit: 250_000 },
    ],
  ])('%s is refused by its right name', async (_what, bytesOf, code, params) => {
    const error = await refusal(await bytesOf());
    expect(error).toMatchObject({ code, params });
    for (const locale of ['nb', 'nn', 'en'] as const) expect(describeError(locale, error).detail).not.toMatch(/[{}]|undefined/);
  });
});

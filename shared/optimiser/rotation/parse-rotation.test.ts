import { describe, expect, it } from 'vitest';
import { parseRotation } from './parse-rotation.ts';
import { DAY_OFF } from './rotation-instance.ts';

const SMALL = `# Days
7
4
2
# people
1 1 1 1 1 1 1
1 1 1 1 1 0 0
D 360 480 2 7
N 1320 480 2 4 # nights
1 4
2 5
1 1
N D
N - D
`;

function errorOf(text: string) {
  const result = parseRotation(text, 'x.txt');
  return result.ok ? null : result.error.params;
}

describe('parseRotation', () => {
  it('reads every fact of the format, comments left out', () => {
    const result = parseRotation(SMALL, 'x.txt');
    expect(result).toEqual({
      ok: true,
      value: {
        days: 7,
        employees: 4,
        shifts: [
          { name: 'D', start: 360, length: 480, block: { least: 2, most: 7 }, demand: [1, 1, 1, 1, 1, 1, 1] },
          { name: 'N', start: 1320, length: 480, block: { least: 2, most: 4 }, demand: [1, 1, 1, 1, 1, 0, 0] },
        ],
        daysOff: { least: 1, most: 4 },
        workBlock: { least: 2, most: 5 },
        forbidden: [
          [1, 0],
          [1, DAY_OFF, 0],
        ],
      },
    });
  });

  it('reads Windows line ends and no last line end', () => {
    expect(parseRotation(SMALL.trimEnd().replaceAll('\n', '\r\n'), 'x.txt').ok).toBe(true);
  });

  it.each([
    ['nothing at all', '', { line: 1, column: 1, found: '@missing', accepted: '@words' }],
    ['a word for a number', SMALL.replace('\n4\n', '\nfour\n'), { line: 3, column: 1, found: '"four"', accepted: '@between' }],
    ['a negative demand', SMALL.replace('1 1 1 1 1 0 0', '1 1 1 1 1 -1 0'), { line: 7, column: 11, found: '"-1"', accepted: '@between' }],
    ['more people wanted than there are', SMALL.replace('1 1 1 1 1 0 0', '1 1 1 1 1 9 0'), { line: 7, column: 11, found: '"9"', accepted: '@between', max: 4 }],
    ['a day too few', SMALL.replace('1 1 1 1 1 0 0', '1 1 1 1 1 0'), { line: 7, column: 12, found: '@missing', accepted: '@words', count: 7 }],
    ['a day too many', SMALL.replace('1 1 1 1 1 0 0', '1 1 1 1 1 0 0 0'), { line: 7, column: 15, found: '"0"', accepted: '@end-of-line' }],
    ['the same shift twice', SMALL.replace('N 1320', 'D 1320'), { line: 9, column: 1, found: '"D"', accepted: '@new-letter' }],
    ['a shift called as a day off', SMALL.replace('N 1320', '- 1320'), { line: 9, column: 1, found: '"-"', accepted: '@new-letter' }],
    [
      'a block whose most is below its least',
      SMALL.replace('1320 480 2 4', '1320 480 2 1'),
      { line: 9, column: 14, found: '"1"', accepted: '@between', min: 2 },
    ],
    ['a sequence with an unknown shift', SMALL.replace('N - D', 'N - X'), { line: 14, column: 5, found: '"X"', accepted: '-, D, N' }],
    ['a sequence too many', `${SMALL}D N\n`, { line: 15, column: 1, found: '"D"', accepted: '@end-of-file' }],
  ])('tells line and column of %s', (_, text, expected) => {
    expect(errorOf(text)).toMatchObject({ file: 'x.txt', ...expected });
  });
});

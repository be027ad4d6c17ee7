import { describe, expect, it } from 'vitest';
import { parseStaffInstance } from './parse-staff-instance.ts';

const SMALL = `# comment
SECTION_HORIZON
7

SECTION_SHIFTS
E,480,
N,600,E|N # nights
SECTION_STAFF
# ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends
Ann,E=7|N=2,2400,960,5,2,2,1
Bo,E=7|N=0,2400,0,4,1,1,0

SECTION_DAYS_OFF
Ann,0,3
SECTION_SHIFT_ON_REQUESTS
Bo,2,E,3
SECTION_SHIFT_OFF_REQUESTS
Ann,5,N,1
SECTION_COVER
0,E,1,100,1
6,N,2,90,2
`;

function errorOf(text: string) {
  const result = parseStaffInstance(text, 'x.txt');
  return result.ok ? null : result.error.params;
}

describe('parseStaffInstance', () => {
  it('reads every fact of the format, comments left out', () => {
    const result = parseStaffInstance(SMALL, 'x.txt');
    expect(result).toEqual({
      ok: true,
      value: {
        days: 7,
        shifts: [
          { id: 'E', minutes: 480, notBefore: [] },
          { id: 'N', minutes: 600, notBefore: [1, 2] },
        ],
        people: [
          {
            id: 'Ann',
            mostOf: [7, 2],
            minutes: { least: 960, most: 2400 },
            workRun: { least: 2, most: 5 },
            leastDaysOff: 2,
            weekends: 1,
            daysOff: [0, 3],
            wishes: [{ day: 5, code: 2, isWanted: false, weight: 1 }],
          },
          {
            id: 'Bo',
            mostOf: [7, 0],
            minutes: { least: 0, most: 2400 },
            workRun: { least: 1, most: 4 },
            leastDaysOff: 1,
            weekends: 0,
            daysOff: [],
            wishes: [{ day: 2, code: 1, isWanted: true, weight: 3 }],
          },
        ],
        cover: [
          { day: 0, code: 1, wanted: 1, perMissing: 100, perExtra: 1 },
          { day: 6, code: 2, wanted: 2, perMissing: 90, perExtra: 2 },
        ],
      },
    });
  });

  it('reads Windows line ends and no last line end', () => {
    expect(parseStaffInstance(SMALL.trimEnd().replaceAll('\n', '\r\n'), 'x.txt').ok).toBe(true);
  });

  it.each([
    ['nothing at all', '', { line: 1, column: 1, found: '@missing', accepted: 'SECTION_HORIZON, SECTION_SHIFTS, SECTION_STAFF' }],
    ['facts before any section', 'Ann,1\n', { line: 1, column: 1, found: '"Ann"' }],
    ['an unknown section', SMALL.replace('SECTION_COVER', 'SECTION_COVERS'), { line: 19, found: '"SECTION_COVERS"', accepted: 'SECTION_COVER' }],
    ['a section that comes twice', SMALL.replace('SECTION_COVER', 'SECTION_STAFF'), { line: 19, found: '"SECTION_STAFF"', accepted: 'SECTION_COVER' }],
    ['a word for a number', SMALL.replace('\n7\n', '\nseven\n'), { line: 3, column: 1, found: '"seven"', accepted: '@between', min: 1 }],
    ['an unknown shift that may not follow', SMALL.replace('E|N', 'E|X'), { line: 7, column: 9, found: '"X"', accepted: 'E, N' }],
    ['the same shift twice', SMALL.replace('N,600', 'E,600'), { line: 7, column: 1, found: '"E"', accepted: '@once' }],
    ['the same person twice', SMALL.replace('Bo,E=7', 'Ann,E=7'), { line: 11, column: 1, found: '"Ann"', accepted: '@once' }],
    ['a limit without a number', SMALL.replace('N=2', 'N'), { line: 10, column: 9, found: '@missing', accepted: '@between' }],
    ['a limit on an unknown shift', SMALL.replace('N=2', 'X=2'), { line: 10, column: 9, found: '"X"', accepted: 'E, N' }],
    ['a person with a field too few', SMALL.replace(',5,2,2,1', ',5,2,2'), { line: 10, column: 27, found: '@missing', accepted: '@words', count: 8 }],
    ['a longest run below the shortest', SMALL.replace(',5,2,2,1', ',1,2,2,1'), { line: 10, column: 22, found: '"1"', accepted: '@between', min: 2 }],
    ['a day beyond the period', SMALL.replace('Ann,0,3', 'Ann,0,7'), { line: 14, column: 7, found: '"7"', accepted: '@between', max: 6 }],
    ['a wish of an unknown person', SMALL.replace('Bo,2,E', 'Cy,2,E'), { line: 16, column: 1, found: '"Cy"', accepted: 'Ann, Bo' }],
    ['a field too many', SMALL.replace('Ann,5,N,1', 'Ann,5,N,1,1'), { line: 18, column: 11, found: '"1"', accepted: '@end-of-line' }],
    ['the same cover twice', SMALL.replace('6,N,2', '0,E,2'), { line: 21, column: 1, found: '"0"', accepted: '@once' }],
  ])('tells line and column of %s', (_, text, expected) => {
    expect(errorOf(text)).toMatchObject({ file: 'x.txt', ...expected });
  });
});

import { describe, expect, it } from 'vitest';
import { judgeRoster } from './judge-roster.ts';
import type { StaffInstance, StaffPerson } from './staff-instance.ts';

const PERSON: StaffPerson = {
  id: 'Ann',
  mostOf: [14, 2],
  minutes: { least: 480, most: 3000 },
  workRun: { least: 2, most: 3 },
  leastDaysOff: 2,
  weekends: 1,
  daysOff: [4],
  wishes: [
    { day: 1, code: 1, isWanted: true, weight: 3 },
    { day: 2, code: 2, isWanted: false, weight: 5 },
  ],
};

function instance(change: Partial<StaffPerson> = {}): StaffInstance {
  return {
    days: 14,
    shifts: [
      { id: 'E', minutes: 480, notBefore: [] },
      { id: 'N', minutes: 600, notBefore: [1] },
    ],
    people: [{ ...PERSON, ...change }],
    cover: [],
  };
}

/** `-` off, `E` and `N` as they are called. */
const rowOf = (text: string) => Uint8Array.from(text, (letter) => '-EN'.indexOf(letter));

describe('judgeRoster', () => {
  it.each([
    ['keeps every rule', 'EE--------EE--', {}, []],
    ['works on a day off', '---EE---------', {}, ['works on its day off 4']],
    ['has too many of a shift', 'NNN-----------', {}, ['3 shifts N']],
    ['lets a shift follow that may not', 'NE------------', {}, ['forbidden succession after day 0']],
    ['has too little time', '--------------', {}, ['0 minutes']],
    ['has too much time', 'EEE--EE---EE--', {}, ['3360 minutes']],
    ['works too long in a row', 'EEEE----------', {}, ['4 days of work in a row, day 0']],
    ['works a single day', '-E------------', {}, ['1 days of work in a row, day 1']],
    ['works a single day at the very beginning', 'E-------------', {}, []],
    ['works a single day at the very end', '-------------E', {}, []],
    ['has a single day off', '-EE-EE--------', { daysOff: [] }, ['1 days of rest in a row, day 3']],
    ['has a single day off at the very beginning', '-EE-----------', {}, []],
    ['works too many weekends', '-----EE-----EE', {}, ['2 weekends']],
    ['works half weekends, which count', '------EE---EE-', {}, ['2 weekends']],
  ])('says of a row that %s what is wrong', (_, row, change, expected) => {
    expect(judgeRoster(instance(change), rowOf(row)).breaches).toEqual(expected.map((what) => `Ann: ${what}`));
  });

  it('counts wishes that are not met, and cover missed on either side', () => {
    const cover = [
      { day: 0, code: 1, wanted: 3, perMissing: 10, perExtra: 1 },
      { day: 1, code: 1, wanted: 0, perMissing: 10, perExtra: 7 },
      { day: 3, code: 2, wanted: 0, perMissing: 10, perExtra: 7 },
    ];
    expect(judgeRoster({ ...instance(), cover }, rowOf('EE------------')).cost).toBe(2 * 10 + 7);
    expect(judgeRoster(instance(), rowOf('--NN----------')).cost).toBe(3 + 5);
  });

  it('refuses a roster of another size', () => {
    expect(() => judgeRoster(instance(), new Uint8Array(13))).toThrow('14 days');
  });
});

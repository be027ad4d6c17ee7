import { describe, expect, it } from 'vitest';
import { findFrame, frameSample, NO_FRAME, trimFrame } from './paste-frame.ts';

const codes = ['D', 'A', 'N', 'L', 'F1', 'M', 'T'];
const block = (...rows: readonly string[]) => rows.map((row) => row.split('|'));

describe('findFrame', () => {
  it.each([
    ['only codes', block('D|A|N', 'L|F1|D'), NO_FRAME],
    ['codes and unknown texts', block('D|Kurs|N', 'X|Møte|D'), NO_FRAME],
    ['weekdays on top', block('ma|ti|on', 'D|A|N'), { ...NO_FRAME, top: 1 }],
    ['a merged week over weekdays over dates', block('Uke 1||', 'Man|Tir|Ons', '04.01|05.01|06.01', 'D|A|N'), { ...NO_FRAME, top: 3 }],
    ['weekday and date in one field', block('ma 4.1.|ti 5.1.', 'D|A'), { ...NO_FRAME, top: 1 }],
    ['days of the month', block('|4|5|6', 'Kari Nordmann|D|A|N'), { ...NO_FRAME, top: 1, left: 1 }],
    ['nynorsk and English days', block('måndag|tysdag|laurdag', 'mon|tue|sat', 'D|A|N'), { ...NO_FRAME, top: 2 }],
    ['first letters of days in a run, though some are codes', block('M|T|O|T|F|L|S', 'D|A|N|L||D|D'), { ...NO_FRAME, top: 1 }],
    ['the same letters in another order are shifts', block('L|M|T|T|L|M|D'), NO_FRAME],
    ['number, name and percentage on the left', block('1|Sykepleier 1|100 %|D|A', '2|Ane|75 %|N|L'), { ...NO_FRAME, left: 3 }],
    ['sums on the right and below', block('Ane Berg|D|A|35,5', 'Ola Li|N|L|28', '|2|2|63,5'), { ...NO_FRAME, left: 1, right: 1, bottom: 1 }],
    ['a frame all round', block('Navn|ma|ti|Sum', 'Ane Berg|D|A|15', '|1|1|'), { top: 1, left: 1, right: 1, bottom: 1 }],
    ['nothing known at all', block('Uke 1|ma', 'Kurs|7,5'), NO_FRAME],
  ])('%s', (_name, fields, expected) => {
    expect(findFrame(fields, codes)).toEqual(expected);
  });

  it('takes a number for a shift where it is a code', () => {
    expect(findFrame(block('1|2', '2|1'), ['1', '2'])).toEqual(NO_FRAME);
  });
});

describe('trimFrame', () => {
  it('leaves the shifts, and shows what went', () => {
    const fields = block('Navn|ma|ti|Sum', 'Ane Berg|D|A|15', '|1|1|');
    const frame = findFrame(fields, codes);
    expect(trimFrame(fields, frame)).toEqual([['D', 'A']]);
    expect(frameSample(fields, frame, 'top')).toBe('Navn · ma · ti · Sum');
    expect(frameSample(fields, frame, 'left')).toBe('Ane Berg');
    expect(frameSample(fields, frame, 'right')).toBe('15');
  });
});

import { describe, expect, it } from 'vitest';
import { explainedMeaning, knownMeaning } from './code-meaning.ts';
import { recogniseCompetence } from './recognise-competence.ts';
import { dateOf, recogniseDate } from './recognise-date.ts';
import { percentInside, percentOf, recognisePercent } from './recognise-percent.ts';
import { recogniseClock, recogniseTimes } from './recognise-times.ts';
import { recogniseWeekday } from './recognise-weekday.ts';

describe('weekdays over the columns', () => {
  it.each([
    ['Ma', [0]],
    ['måndag', [0]],
    ['TIRS.', [1]],
    ['tysdag', [1]],
    ['ons', [2]],
    ['torsdag', [3]],
    ['Fre', [4]],
    ['Lø', [5]],
    ['laurdag', [5]],
    ['Sun', [6]],
    ['T', [1, 3]],
    ['S', [5, 6]],
    ['D', []],
    ['Sum', []],
    ['', []],
  ])('%s may be weekday %j', (text, days) => {
    expect(recogniseWeekday(text)).toEqual(days);
  });
});

describe('dates as people write them', () => {
  it.each([
    ['05.01.2027', { day: 5, month: 1, year: 2027 }],
    ['5.1.27', { day: 5, month: 1, year: 2027 }],
    ['05.01.', { day: 5, month: 1, year: null }],
    ['5/1', { day: 5, month: 1, year: null }],
    ['31/12', { day: 31, month: 12, year: null }],
    ['5-1-2027', { day: 5, month: 1, year: 2027 }],
    ['5. jan', { day: 5, month: 1, year: null }],
    ['5.mai', { day: 5, month: 5, year: null }],
    ['17. mars 2027', { day: 17, month: 3, year: 2027 }],
    ['1.des.', { day: 1, month: 12, year: null }],
    ['29. februar', { day: 29, month: 2, year: null }],
    ['2027-01-05', { day: 5, month: 1, year: 2027 }],
    ['31.2', null],
    ['7.30', null],
    ['13/13', null],
    ['D', null],
    ['5', null],
  ])('%s', (text, found) => {
    expect(recogniseDate(text)).toEqual(found);
  });

  it('get their year from elsewhere where they lack one', () => {
    expect(dateOf({ day: 4, month: 1, year: null }, 2027)).toBe('2027-01-04');
    expect(dateOf({ day: 29, month: 2, year: null }, 2027)).toBeNull();
  });
});

describe('times in a cell', () => {
  it.each([
    ['07:30-15:00', '07:30', '15:00'],
    ['0730–1500', '07:30', '15:00'],
    ['730-1500', '07:30', '15:00'],
    ['07.30 - 15', '07:30', '15:00'],
    ['07,30-15,00', '07:30', '15:00'],
    ['22-08', '22:00', '08:00'],
    ['kl. 14:30 til 22', '14:30', '22:00'],
    ['15:00-24:00', '15:00', '00:00'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(recogniseTimes(text)).toEqual({ start, end });
  });

  it.each(['D', '7,5', '07:30', '25-26', '07:75-15', '08-08', '5.1-6.1.2027', 'D1-D2'])('%s is no span of time', (text) => {
    expect(recogniseTimes(text)).toBeNull();
  });

  it.each([
    ['07:30', '07:30'],
    ['0730', '07:30'],
    ['15', '15:00'],
    ['24:00', '00:00'],
    ['2500', null],
    ['D', null],
  ])('%s alone is the time %s', (text, clock) => {
    expect(recogniseClock(text)).toBe(clock);
  });
});

describe('sizes of positions', () => {
  it.each([
    ['75', 75],
    ['75 %', 75],
    ['75%', 75],
    ['0,75', 75],
    ['1', 100],
    ['71,83', 71.83],
    ['35.5 %', 35.5],
    ['0,5 %', 0.5],
    ['0', null],
    ['160', null],
    ['D', null],
    ['75 timer', null],
  ])('%s is %s per cent', (text, percent) => {
    expect(recognisePercent(text)).toBe(percent);
  });

  it('reads a fraction as Excel keeps a percentage, without its rounding errors', () => {
    expect(percentOf(0.7183)).toBe(71.83);
    expect(percentOf(0.07 * 5)).toBe(35);
  });

  it('finds one inside a label only by its sign', () => {
    expect(percentInside('Sykepleier 1 (75 %)')).toBe(75);
    expect(percentInside('Linje 12, 62,5%')).toBe(62.5);
    expect(percentInside('Sykepleier 75')).toBeNull();
  });
});

describe('competences', () => {
  it.each([
    ['Sykepleier 1', 'registered-nurse'],
    ['sjukepleiar', 'registered-nurse'],
    ['Spl. 2', 'registered-nurse'],
    ['Spesialsykepleier', 'specialist-nurse'],
    ['Vernepleier 3', 'social-educator'],
    ['Hjelpepleier', 'healthcare-worker'],
    ['Fagarbeider 4', 'healthcare-worker'],
    ['Helsefagarbeidar', 'healthcare-worker'],
    ['HFA', 'healthcare-worker'],
    ['Assistent', 'assistant'],
    ['Ufaglært', 'assistant'],
    ['Lærling', 'assistant'],
    ['Linje 4', null],
    ['Passasje', null],
  ])('%s is %s', (text, competence) => {
    expect(recogniseCompetence(text)).toBe(competence);
  });
});

describe('codes that explain themselves', () => {
  it.each([
    ['F1', { as: 'off', dayOff: 'F1' }],
    ['f3', { as: 'off', dayOff: 'F3' }],
    ['FE', { as: 'leave', leave: 'annual-leave' }],
    ['Syk', { as: 'leave', leave: 'sick-leave' }],
    ['Fri', { as: 'nothing' }],
    ['D', null],
    ['P', null],
  ])('%s', (text, meaning) => {
    expect(knownMeaning(text)).toEqual(meaning);
  });

  it.each([
    ['Ukefridag', { as: 'off', dayOff: 'F1' }],
    ['ekstra ukefri', { as: 'off', dayOff: 'F2' }],
    ['Fri (F1)', { as: 'off', dayOff: 'F1' }],
    ['Ferie', { as: 'leave', leave: 'annual-leave' }],
    ['kurs, hele dagen', { as: 'leave', leave: 'training' }],
    ['Dagvakt', null],
  ])('by the words %s', (words, meaning) => {
    expect(explainedMeaning(words)).toEqual(meaning);
  });
});

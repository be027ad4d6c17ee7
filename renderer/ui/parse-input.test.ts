import { describe, expect, it } from 'vitest';
import { parseDateText, parseDecimal, parseTime } from './parse-input.ts';

describe('parseDecimal', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 1\u2009234,5 ', 1234.5],
    ['\u22122', -2],
    ['-2', -2],
    ['0', 0],
    [',5', 0.5],
  ])('reads %j as a number', (text, number) => {
    expect(parseDecimal(text)).toBe(number);
  });

  it.each(['', 'seven', '7,5,1', '1e3', '--2', '-'])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe('parseTime', () => {
  it.each([
    ['0730', '07:30'],
    ['7.30', '07:30'],
    ['7:30', '07:30'],
    ['07:30', '07:30'],
    ['7', '07:00'],
    ['730', '07:30'],
    ['22', '22:00'],
    ['00:00', '00:00'],
  ])('reads %j as a time of day', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(['24:00', '7:60', '', 'noon', '7:3', '12345'])('refuses %j', (text) => {
    expect(parseTime(text)).toBeNull();
  });
});

describe('parseDateText', () => {
  it.each([
    ['04.01.2027', '2027-01-04'],
    ['4.1.27', '2027-01-04'],
    ['2027-01-04', '2027-01-04'],
    ['4/1/2027', '2027-01-04'],
  ])('reads %j as a date', (text, date) => {
    expect(parseDateText(text)).toBe(date);
  });

  it.each(['', '4. januar', '2027-1-4', '04.01'])('refuses %j', (text) => {
    expect(parseDateText(text)).toBeNull();
  });
});

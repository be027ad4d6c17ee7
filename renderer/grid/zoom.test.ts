import { describe, expect, it } from 'vitest';
import { daysWidth, readableDays } from './layout.ts';
import { nextZoom, zoomedDays, zoomLevels } from './zoom.ts';

const readable = readableDays('compact');

describe('zoomLevels', () => {
  it.each([
    [1, ['readable']],
    [6, ['readable', 6]],
    [12, ['readable', 6, 12]],
    [53, ['readable', 6, 13, 26, 53]],
  ])('of a plan of %i weeks end with all of it', (weeks, levels) => {
    expect(zoomLevels(weeks)).toEqual(levels);
  });
});

describe('nextZoom', () => {
  const levels = zoomLevels(53);

  it('goes step by step and stays at the ends', () => {
    expect(nextZoom(levels, 'readable', 1)).toBe(6);
    expect(nextZoom(levels, 26, -1)).toBe(13);
    expect(nextZoom(levels, 'readable', -1)).toBe('readable');
    expect(nextZoom(levels, 53, 1)).toBe(53);
  });

  it('takes a level that the plan no longer has for readable', () => {
    expect(nextZoom(zoomLevels(12), 53, 1)).toBe(6);
  });
});

describe('zoomedDays', () => {
  it.each([
    [6, 650],
    [13, 650],
    [26, 650],
    [53, 650],
    [53, 1200],
    [6, 900],
  ])('puts %i weeks into %i pixels, and not much less', (weeks, room) => {
    const width = daysWidth(weeks * 7, zoomedDays(weeks, readable, room));
    expect(width).toBeLessThanOrEqual(room);
    expect(width).toBeGreaterThan(room * 0.95);
  });

  it('never makes days wider than readable ones, nor narrower than a pixel', () => {
    expect(zoomedDays(6, readable, 5000)).toEqual(readable);
    expect(zoomedDays(53, readable, 10).dayWidth).toBe(1);
    expect(zoomedDays('readable', readable, 10)).toEqual(readable);
  });
});

import { describe, expect, it } from 'vitest';
import type { HourSlot } from '#shared/domain/model/hour-profile.ts';
import { hourSpans } from './hour-spans.ts';

function slot(minute: number, onDuty: number): HourSlot {
  return { minute, wanted: 2, onDuty, surplus: Math.max(0, onDuty - 2), deficit: Math.max(0, 2 - onDuty) };
}

describe('hourSpans', () => {
  it('joins neighbours that are equal and no others', () => {
    const spans = hourSpans([slot(0, 1), slot(15, 1), slot(30, 3), slot(45, 1)], 15);
    expect(spans.map(({ minute, end, onDuty }) => [minute, end, onDuty])).toEqual([
      [0, 30, 1],
      [30, 45, 3],
      [45, 60, 1],
    ]);
  });

  it('is empty for no slots', () => {
    expect(hourSpans([], 15)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aPlan, type LineFacts } from '../../../tests/support/a-plan.ts';
import { outsideLimits } from './outside-limits.ts';

const found = (weeks: string | readonly string[], facts: LineFacts) => {
  const plan = aPlan().withLine(weeks, facts).build();
  const [line] = plan.lines;
  return line ? outsideLimits(line, plan) : [];
};

describe('shifts outside what a line may have', () => {
  it('are none where the line says nothing', () => {
    expect(found('D A N L - - -', {})).toEqual([]);
  });

  it('have a code that the line may not have; days off, leave and texts that are no code are no shifts', () => {
    expect(found(['D A - F1 FE X? -', '- - N - - - -'], { allowedCodes: ['D'] })).toEqual([
      { day: 1, code: 'A', outside: 'code' },
      { day: 9, code: 'N', outside: 'code' },
    ]);
  });

  it('start on a weekday on which the line may not start one, in every week', () => {
    expect(found(['D - - - - - D', 'D - - - - - N'], { allowedCodes: ['D'], days: ['mon'] })).toEqual([
      { day: 6, code: 'D', outside: 'day' },
      { day: 13, code: 'N', outside: 'both' },
    ]);
  });
});

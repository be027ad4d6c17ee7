import { describe, expect, it } from 'vitest';
import { aPlan, ORDINARY_CODES } from '#tests/support/a-plan.ts';
import { cellPaint, LOOK_COLOURS, PAINT_COLOURS } from './code-look.ts';

/** Contrast of two colours per WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of codes', () => {
  it.each([...Object.entries(PAINT_COLOURS), ...Object.entries(LOOK_COLOURS)])('%s can be read', (_, { fill, ink }) => {
    expect(contrast(fill ?? '#ffffff', ink)).toBeGreaterThanOrEqual(fill === null ? 3 : 4.5);
  });

  it('are the department’s own where it chose some, otherwise those of the kind and part of the day', () => {
    const [day] = ORDINARY_CODES;
    if (!day) throw new Error('no code');
    const own = aPlan()
      .withCodes({ ...day, look: { colour: 'blue', pattern: 'dots' } })
      .build();
    expect(cellPaint(own, 'D')).toEqual({ fill: '#0072b2', ink: '#ffffff', pattern: 'dots' });
    expect(cellPaint(own, 'N')).toEqual({ ...LOOK_COLOURS.night, pattern: null });
    expect(cellPaint(own, 'X?')).toEqual({ ...LOOK_COLOURS.unknown, pattern: null });
  });
});

import { describe, expect, it } from 'vitest';
import type { CodeLook } from '#shared/domain/model/code-look.ts';
import { barPath, markPath, tickPaths } from './tick-paths.ts';

const widths = { dayWidth: 2, weekGap: 1 };
const looks: Readonly<Record<string, { look: CodeLook; isLong: boolean }>> = {
  '': { look: 'empty', isLong: false },
  D: { look: 'day', isLong: false },
  L: { look: 'day', isLong: true },
  N: { look: 'night', isLong: false },
};
const lookOf = (text: string) => looks[text] ?? { look: 'unknown' as const, isLong: false };

describe('tickPaths', () => {
  it('draws nothing for empty cells, and one path for each look', () => {
    expect(tickPaths(['', '', ''], lookOf, widths, 20)).toEqual([]);
    expect(tickPaths(['D', 'N', 'D', 'Kurs'], lookOf, widths, 20).map(({ look }) => look)).toEqual(['day', 'night', 'unknown']);
  });

  it('sets day above night, and a long shift over more of the height', () => {
    const [day] = tickPaths(['D'], lookOf, widths, 100);
    const [night] = tickPaths(['N'], lookOf, widths, 100);
    const [long] = tickPaths(['L'], lookOf, widths, 100);
    expect([day?.d, night?.d, long?.d]).toEqual(['M0 10h2v34h-2z', 'M0 62h2v34h-2z', 'M0 10h2v60h-2z']);
  });

  it('leaves the gap after a week', () => {
    expect(tickPaths(['', '', '', '', '', '', '', 'D'], lookOf, widths, 100)[0]?.d).toBe('M15 10h2v34h-2z');
  });
});

describe('markPath', () => {
  it('draws each severity in a shape of its own', () => {
    const marks = [
      [0, { severity: 'breach' }],
      [1, { severity: 'needs-agreement' }],
      [2, { severity: 'advice' }],
    ] as const;
    const shapes = (['breach', 'needs-agreement', 'advice'] as const).map((severity) => markPath(marks, severity, widths));
    expect(new Set(shapes).size).toBe(3);
    expect(markPath(marks, 'breach', widths)).toBe('M-1.5 0h5l-2.5 5z');
  });
});

describe('barPath', () => {
  const amounts = [
    { left: 0, width: 2, amount: 4 },
    { left: 2, width: 2, amount: -2 },
    { left: 4, width: 2, amount: 0 },
  ];

  it('draws too many upwards and too few downwards from the middle', () => {
    expect(barPath(amounts, 1, 22, true)).toBe('M0 1h2v10h-2z');
    expect(barPath(amounts, -1, 22, true)).toBe('M2 11h2v5h-2z');
  });

  it('draws counts from the bottom', () => {
    expect(barPath(amounts, 1, 22, false)).toBe('M0 1h2v20h-2z');
  });
});

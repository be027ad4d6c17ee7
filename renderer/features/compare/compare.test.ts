import { describe, expect, it } from 'vitest';
import type { ReferenceFigure, ReferenceMunicipality } from '#shared/domain/compare/comparison.ts';
import { draftOf, factsOf, readParts } from './benchmark-draft.ts';
import { filterFigures, NEWEST, yearsOf } from './filter-figures.ts';

const figure = (metric: string, period: string, value: number | null, table = '11875'): ReferenceFigure => ({
  metric,
  period,
  value,
  table,
  label: metric,
  unit: '',
});
const place = (code: string, figures: readonly ReferenceFigure[]): ReferenceMunicipality => ({ code, name: code, kind: 'municipality', figures });

describe('figures of municipalities', () => {
  const both = [
    place('1', [figure('a', '2024', 1), figure('a', '2025', null), figure('b', '2024', 3, '12292')]),
    place('2', [figure('a', '2024', 4), figure('a', '2025', 5)]),
  ];
  const shown = (table: string | null, year: string) =>
    filterFigures(both, table, year).map(({ figures }) => figures.map(({ metric, period }) => `${metric}${period}`));

  it('are of the newest year that one of the municipalities has, the same year for all', () => {
    expect(shown(null, NEWEST)).toEqual([['a2025', 'b2024'], ['a2025']]);
  });
  it('are of one year, of all, or of one table', () => {
    expect(shown(null, '2024')).toEqual([['a2024', 'b2024'], ['a2024']]);
    expect(shown('11875', 'all')).toEqual([
      ['a2024', 'a2025'],
      ['a2024', 'a2025'],
    ]);
    expect(yearsOf(both)).toEqual(['2025', '2024']);
  });
});

describe('a number while it is typed', () => {
  const empty = draftOf(null, 'dementia', String);

  it('is read with decimal comma, parts and year', () => {
    expect(factsOf({ ...empty, name: ' Larvik ', fte: '419', places: '292', parts: 'kort 2,88; langt 6,05', year: '2024' })).toMatchObject({
      ok: true,
      facts: {
        name: 'Larvik',
        value: null,
        fte: 419,
        places: 292,
        year: 2024,
        parts: [
          { label: 'kort', value: 2.88 },
          { label: 'langt', value: 6.05 },
        ],
      },
    });
  });
  it('says of each field what cannot be read', () => {
    expect(factsOf({ ...empty, value: 'mye', year: 'i fjor', parts: 'kort' })).toEqual({
      ok: false,
      problems: {
        name: 'app.compare.dialog.name-missing',
        value: 'app.compare.dialog.number-wrong',
        year: 'app.compare.dialog.year-wrong',
        parts: 'app.compare.dialog.parts-wrong',
      },
    });
  });
  it.each([
    ['', []],
    [
      '2,88; 6,05',
      [
        { label: '2,88', value: 2.88 },
        { label: '6,05', value: 6.05 },
      ],
    ],
    ['kort', null],
  ] as const)('parts %j', (text, parts) => {
    expect(readParts(text)).toEqual(parts);
  });
});

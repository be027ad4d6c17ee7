import { describe, expect, it } from 'vitest';
import { isTextKey } from '../i18n/translate.ts';
import { buildComparison } from './build-comparison.ts';
import { findReference, referenceMunicipalities } from './find-reference.ts';
import { KOSTRA_METRICS, KOSTRA_ROWS } from './kostra-2024-2025.ts';
import { TABLE_CAUTIONS } from './reference-caution.ts';
import { REFERENCE_FACTORS } from './reference-factors.ts';

const all = referenceMunicipalities();
const published = all.flatMap((municipality) =>
  municipality.figures.filter((figure) => !figure.isDerived).map((figure) => ({ ...figure, name: municipality.name })),
);
const derived = all.flatMap((municipality) =>
  municipality.figures.filter((figure) => figure.isDerived).map((figure) => ({ ...figure, name: municipality.name })),
);

function figure(name: string, metric: string, period: string) {
  return findReference(name)?.figures.find((one) => one.metric === metric && one.period === period);
}

describe('published figures', () => {
  it('are all 1 125 rows of the source, for 21 municipalities', () => {
    expect([KOSTRA_ROWS.length, published.length, all.length]).toEqual([1125, 1125, 21]);
  });

  it('have the value of the source, unchanged, or none', () => {
    const changed = KOSTRA_ROWS.filter(
      ([, , , value], row) => value !== 0 && !published.some((one) => one.value === value && one.metric === KOSTRA_ROWS[row]?.[1]),
    );
    expect(changed).toEqual([]);
    expect(figure('Larvik', 'omsorg_arsverk_brukerrettet', '2024')?.value).toBe(1298);
    expect(figure('Oslo', 'inst_plasser', '2024')?.value).toBe(4048.2);
  });

  it('are unknown, with a caution, where table 11875 has a zero', () => {
    const unknown = published.filter((one) => one.value === null);
    expect(unknown.map(({ name, metric, period }) => `${name} ${metric} ${period}`)).toEqual([
      'Fredrikstad rehab_plasser 2024',
      'Fredrikstad rehab_plasser 2025',
      'Namsos demens_plasser 2024',
      'Namsos demens_plasser 2025',
      'Namsos rehab_plasser 2024',
      'Namsos rehab_plasser 2025',
      'Namsos tidsbegrensede_plasser 2024',
      'Namsos tidsbegrensede_plasser 2025',
      'Stjørdal demens_plasser 2024',
    ]);
    expect(new Set(unknown.map((one) => one.caution))).toEqual(new Set(['reference.caution.zero-unknown']));
  });

  it('keep the zeros of other tables, which are rounded FTE', () => {
    expect(figure('Verdal', 'omsorg_arsverk_08', '2025')?.value).toBe(0);
  });

  it('carry the caution against a staffing ratio wherever care FTE stand', () => {
    const fte = published.filter((one) => one.unit === 'arsverk');
    expect(fte.length).toBeGreaterThan(400);
    const cautions = new Set(fte.map((one) => one.caution));
    expect(cautions).toEqual(new Set(['reference.caution.no-staffing-ratio', 'reference.caution.all-occupations']));
  });
});

describe('derived figures', () => {
  it('are beds occupied on an average day and nothing else: no figure divides FTE by places', () => {
    expect(new Set(derived.map((one) => one.metric))).toEqual(new Set(['average-occupied-beds']));
    expect(new Set([...published, ...derived].map((one) => one.unit))).toEqual(new Set(['plasser', 'personer', 'dogn', 'arsverk', 'prosent']));
    const ratios = [...Object.keys(KOSTRA_METRICS), 'average-occupied-beds'].filter((metric) => /ratio|factor|faktor|per_plass|per-place/.test(metric));
    expect(ratios).toEqual([]);
  });

  it.each([
    ['Levanger', '2024', 366, 52.6],
    ['Larvik', '2025', 365, 380.8],
  ])('%s in %s: stay-days over %i days', (name, period, days, beds) => {
    const value = figure(name, 'average-occupied-beds', period)?.value;
    expect(value).toBe((figure(name, 'inst_oppholdsdogn', period)?.value ?? 0) / days);
    expect(value).toBeCloseTo(beds, 0);
  });

  it('warn in Oslo that stay-days and places do not cover the same', () => {
    expect(derived.filter((one) => one.caution === 'reference.caution.oslo-stay-days').map((one) => one.name)).toEqual(['Oslo', 'Oslo']);
  });
});

describe('finding a municipality', () => {
  it.each(['3909', 'Larvik', ' larvik ', 'LARVIK', 'Larvik kommune'])('%j is Larvik', (text) => {
    expect(findReference(text)?.code).toBe('3909');
  });

  it.each(['Tønsberg', 'tønsberg', 'FÆRDER'])('%j is found in spite of its letters', (text) => {
    expect(findReference(text)).not.toBeNull();
  });

  it.each(['', 'Ukjent', '301', 'kommune'])('%j is nobody', (text) => {
    expect(findReference(text)).toBeNull();
  });
});

describe('a comparison', () => {
  it('has the municipalities asked for once each, source, licence, date and every caution', () => {
    const comparison = buildComparison([], ['5037', 'Larvik', '3909']);
    expect(comparison).toMatchObject({ ok: true, value: { units: [], copied: '2026-11-21', licence: expect.stringContaining('NLOD 2.0') } });
    if (!comparison.ok) return;
    expect(comparison.value.municipalities.map((one) => one.name)).toEqual(['Levanger', 'Larvik']);
    expect(comparison.value.source).toContain('Statistisk sentralbyrå (SSB), KOSTRA');
    expect(comparison.value.cautions[0]).toBe('reference.caution.no-staffing-ratio');
    expect(comparison.value.cautions).toHaveLength(10);
  });

  it('names the municipality that has no figures', () => {
    expect(buildComparison([], ['3909', 'Bodø'])).toMatchObject({ ok: false, error: { code: 'reference.not-found', params: { reference: 'Bodø' } } });
  });

  it('calls no published care factor official, for there is none', () => {
    expect(REFERENCE_FACTORS.map(({ value, year, confidence }) => [value, year, confidence])).toEqual([
      [0.71, 2014, 'secondary'],
      [0.81, 2014, 'unverified'],
      [0.78, 2014, 'unverified'],
      [0.88, 2014, 'unverified'],
    ]);
  });
});

describe('texts', () => {
  it('exist for every metric, unit, caution and factor', () => {
    const figures = [...published, ...derived];
    const keys = [
      ...figures.map((one) => `reference.metric.${one.metric}`),
      ...figures.map((one) => `reference.unit.${one.unit}`),
      ...figures.flatMap((one) => (one.caution ? [one.caution] : [])),
      ...TABLE_CAUTIONS,
      ...REFERENCE_FACTORS.map((factor) => `reference.factor.${factor.id}`),
    ];
    expect([...new Set(keys)].filter((key) => !isTextKey(key))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { INDICATORS } from './index.ts';

/** The ids that other tools read; see the description of `indicators --json`. */
const PUBLISHED = [
  'hours.planned hours.contracted hours.demand',
  'fte.contracted fte.planned fte.demand',
  ...['PF1', 'PF2', 'PF3', 'PF1o', 'PF2o', 'PF3o', 'PF6'].flatMap((formula) =>
    ['planned', 'contracted', 'demand'].map((source) => `care-factor.${formula}.${source}`),
  ),
  'surplus.weekday deficit.weekday surplus.weekend deficit.weekend',
  ...['assistant', 'healthcare-worker', 'registered-nurse', 'specialist-nurse'].flatMap((competence) => [
    `deficit.competence.${competence}.weekday`,
    `deficit.competence.${competence}.weekend`,
  ]),
  'position.mean-percent position.full-time-share cost.year',
].flatMap((ids) => ids.split(' '));

describe('INDICATORS', () => {
  it('holds every published id', () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(PUBLISHED.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds no id twice', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  });
});

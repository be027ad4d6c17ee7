import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder, work } from '../../tests/support/a-plan.ts';
import { findingsOf } from '../../tests/support/findings-of.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import { RULES } from '../domain/rules/index.ts';
import { must } from '../kernel/assert.ts';
import { localDate } from '../time/local-date.ts';
import { describeFinding } from './describe-finding.ts';
import { texts } from './texts/index.ts';
import type { Locale } from './translate.ts';

/** The first finding of a rule in words, with ordinary spaces. */
const said = (id: string, plan: PlanBuilder, locale: Locale = 'nb') => {
  const rule = RULES.find((candidate) => candidate.id === id);
  const [finding] = rule ? findingsOf(rule, plan) : [];
  if (!finding) throw new Error(`${id} found nothing`);
  return describeFinding(locale, finding, plan.build()).replace(/\u2009/g, ' ');
};

const nurse = { label: 'Sykepleier 1' };
const line = (weeks: string | readonly string[]) => aPlan().withLine(weeks, nurse);
const onMonday = { days: ['mon'] as const };
const SUNDAY = '- - - - - - D';
const FREE = '- - - - - - -';

const SENTENCES: readonly (readonly [string, PlanBuilder, string])[] = [
  ['daily-rest', line('- A D - - - -'), 'Sykepleier 1 har 9 t 30 min fri mellom vakt A tirsdag i uke 1 og vakt D; loven krever 11 t.'],
  ['daily-rest', line('N A - - - - -'), 'Sykepleier 1 har 6 t 30 min fri mellom vakt N mandag i uke 1 og vakt A; selv med avtale krever loven 8 t.'],
  ['daily-rest', line('- A D - - - -').calendar('2027-01-04'), 'Sykepleier 1 har 9 t 30 min fri mellom vakt A tirsdag 05.01. og vakt D; loven krever 11 t.'],
  ['overlap', line('N D - - - - -'), 'Sykepleier 1 har to vakter samtidig: N mandag i uke 1 og D overlapper med 30 min.'],
  ['weekly-rest', line('D D D D D N -'), 'Sykepleier 1 har 31 t sammenhengende fri i uke 1; loven krever 35 t.'],
  ['weekly-rest', line('D D D D D D D').calendar('2027-01-18'), 'Sykepleier 1 har 16 t 30 min sammenhengende fri i uke 3; selv med avtale krever loven 28 t.'],
  [
    'red-days',
    line([SUNDAY, SUNDAY, FREE, FREE]),
    'Sykepleier 1 arbeider 2 søn- og helgedager på rad fra søndag i uke 1; uten avtale skal den neste være fri.',
  ],
  ['red-days', line([SUNDAY, SUNDAY, FREE]), 'Sykepleier 1 arbeider 2 av 3 søn- og helgedager; i snitt skal annenhver være fri.'],
  [
    'red-days',
    line([SUNDAY, SUNDAY, SUNDAY, SUNDAY, FREE, FREE, FREE, FREE]),
    'Sykepleier 1 arbeider hver søn- og helgedag i 4 uker på rad fra søndag i uke 1; minst én av dem skal være fri.',
  ],
  ['shift-length', line('- - - - - L -'), 'Vakt L for Sykepleier 1 lørdag i uke 1 har 12 t 30 min arbeidstid; grensen er 9 t.'],
  ['week-hours', line('D D D D D D -'), 'Sykepleier 1 arbeider 45 t i uke 1; grensen er 40 t.'],
  ['week-hours', line('L L L L - - -').withAgreement('10-5-2'), 'Sykepleier 1 arbeider 50 t i uke 1; grensen er 40 t.'],
  [
    'break',
    line('X - - - - - -').withCodes(work('X', '07:00', '15:30', 15)),
    'Vakt X for Sykepleier 1 mandag i uke 1 har 15 min pause til 8 t 15 min arbeid; loven krever 30 min.',
  ],
  ['hours-balance', line('D D D D - - -'), 'Sykepleier 1 har 30 t av 35 t 30 min i planen; 5 t 30 min mangler.'],
  ['hours-balance', line('D D D D D - -'), 'Sykepleier 1 har 37 t 30 min i planen; det er 2 t mer enn stillingen på 35 t 30 min.'],
  ['weekend-frequency', line([SUNDAY, SUNDAY, FREE]), 'Sykepleier 1 arbeider 2 helger på 3 uker; avtalt er hver 3. helg, altså høyst 1.'],
  ['weekend-frequency', aPlan().withLine(SUNDAY, { ...nurse, weekendEvery: null }), 'Sykepleier 1 arbeider 1 helg i planen, men skal ikke arbeide helg.'],
  ['night-run', line('- N N N N - -'), 'Sykepleier 1 har 4 nattevakter på rad fra tirsdag i uke 1; mer enn 3 er tungt.'],
  ['quick-return', line('- A D - - - -'), 'Sykepleier 1 har 9 t 30 min fri fra kveldsvakt A tirsdag i uke 1 til dagvakt D; under 11 t er tungt.'],
  ['long-run', line('D D D D D D D'), 'Sykepleier 1 arbeider 7 dager på rad fra mandag i uke 1; mer enn 6 er tungt.'],
  ['minimum-staffing', line(FREE).withDemand('07:30', '15:00', 2, onMonday), 'Mandag i uke 1 kl. 07:30–15:00 er det 0 på vakt; minste bemanning er 2.'],
  [
    'competence-cover',
    line(FREE).withDemand('07:30', '15:00', 2, { ...onMonday, competence: { 'registered-nurse': 1 } }),
    'Mandag i uke 1 kl. 07:30–15:00 er det 0 på vakt med kompetansen sykepleier eller høyere; 1 trengs.',
  ],
];

describe('describeFinding', () => {
  it.each(SENTENCES)('puts %s into a plain sentence', (id, plan, expected) => {
    expect(said(id, plan)).toBe(expected);
  });

  it('speaks of the mean over eight weeks in its own words', () => {
    const plan = line('D D D D D D D');
    const mean = findingsOf(RULES.find(({ id }) => id === 'week-hours') as never, plan).find(({ inputs }) => inputs.variant === 'mean');
    expect(mean && describeFinding('nb', mean, plan.build()).replace(/\u2009/g, ' ')).toBe(
      'Sykepleier 1 arbeider i snitt 52 t 30 min i uka over 8 uker fra uke 1; grensen er 48 t.',
    );
  });

  it('speaks nynorsk and English too', () => {
    expect(said('daily-rest', line('- A D - - - -'), 'nn')).toBe('Sykepleier 1 har 9 t 30 min fri mellom vakt A tysdag i veke 1 og vakt D; lova krev 11 t.');
    expect(said('daily-rest', line('- A D - - - -'), 'en')).toBe(
      'Sykepleier 1 has 9 h 30 min off between shift A on Tuesday in week 1 and shift D; the law requires 11 h.',
    );
  });

  it.each([
    ['nb', 'aml.daily-rest', 720, 'kommunen har satt grensen til 12 t.'],
    ['nn', 'aml.daily-rest', 720, 'kommunen har sett grensa til 12 t.'],
    ['en', 'aml.daily-rest', 720, 'the municipality has set 12 h.'],
    ['nb', 'aml.daily-rest-floor', 600, 'selv med avtale har kommunen satt grensen til 10 t.'],
    // The other limit: the law's own eleven hours are the ones that are crossed.
    ['nb', 'aml.daily-rest-floor', 500, 'loven krever 11 t.'],
  ] as const)('says in %s who has set an overridden limit (%s %i)', (locale, parameter, value, end) => {
    const overrides = [{ parameter, from: localDate('2020-01-01'), value, reason: 'Local' }];
    const plan = line('- A D - - - -').withSettings({ overrides }).build();
    const finding = must(
      evaluatePlan(plan).findings.find(({ rule }) => rule === 'daily-rest'),
      'the finding',
    );
    expect(describeFinding(locale, finding, plan).replace(/\u2009/g, ' ')).toContain(`; ${end}`);
  });

  it('says the number of a line that has no label', () => {
    expect(said('night-run', aPlan().withLine('N N N N - - -', { label: '', id: '7' }))).toMatch(/^Linje 7 har/);
  });

  it.each(SENTENCES)('leaves no placeholder open in any language (%s)', (id, plan) => {
    for (const locale of ['nb', 'nn', 'en'] as const) expect(said(id, plan, locale)).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('the texts of the rules', () => {
  it('have a short form of at most 25 characters', () => {
    const long = RULES.map(({ id }) => `rule.${id}.short` as keyof typeof texts).filter((key) => Object.values(texts[key]).some((text) => text.length > 25));
    expect(long).toEqual([]);
  });
});

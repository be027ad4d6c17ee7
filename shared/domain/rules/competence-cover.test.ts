import { describe, expect, it } from 'vitest';
import { aPlan, work } from '../../../tests/support/a-plan.ts';
import { briefly, findingsOf } from '../../../tests/support/findings-of.ts';
import { competenceCover } from './competence-cover.ts';

const twoNurses = aPlan().withDemand('07:30', '15:00', 3, { days: ['mon'], competence: { 'registered-nurse': 2 } });
const monday = 'D - - - - - -';

describe('competence cover', () => {
  it.each([
    ['one below what is asked is a breach', ['registered-nurse'], ['breach unit 1/2']],
    ['exactly what is asked is fine', ['registered-nurse', 'registered-nurse'], []],
    ['a higher competence counts', ['specialist-nurse', 'registered-nurse'], []],
    ['an equal competence counts', ['social-educator', 'registered-nurse'], []],
    ['a lower competence does not count, however many', ['healthcare-worker', 'assistant', 'registered-nurse'], ['breach unit 1/2']],
  ] as const)('%s', (_, competences, expected) => {
    const plan = competences.reduce((built, competence) => built.withLine(monday, { competence }), twoNurses);
    expect(briefly(competenceCover, plan)).toEqual(expected);
  });

  it('names the competence, the time and the day', () => {
    expect(findingsOf(competenceCover, twoNurses.withLine(monday, { competence: 'assistant' }))).toEqual([
      {
        rule: 'competence-cover',
        severity: 'breach',
        line: null,
        from: '2027-01-04T07:30',
        to: '2027-01-04T15:00',
        day: 0,
        measured: 0,
        limit: 2,
        unit: 'people',
        citation: '–',
        agreement: null,
        inputs: { competence: 'registered-nurse' },
      },
    ]);
  });

  it('judges every competence by itself', () => {
    const plan = aPlan()
      .withDemand('07:30', '15:00', 4, { days: ['mon'], competence: { 'healthcare-worker': 2, 'specialist-nurse': 1 } })
      .withLine(monday);
    expect(findingsOf(competenceCover, plan).map(({ inputs, measured, limit }) => [inputs.competence, measured, limit])).toEqual([
      ['healthcare-worker', 1, 2],
      ['specialist-nurse', 0, 1],
    ]);
  });

  it('finds only the time that is left open', () => {
    const plan = twoNurses
      .withCodes(work('S', '07:30', '11:00'))
      .withLine(monday)
      .withLine('S - - - - - -');
    expect(findingsOf(competenceCover, plan)).toMatchObject([{ from: '2027-01-04T11:00', to: '2027-01-04T15:00', measured: 1 }]);
  });

  it('breaks where one row hands over to the next', () => {
    const nurse = { days: ['mon'] as const, competence: { 'registered-nurse': 1 } };
    const plan = aPlan().withDemand('07:30', '15:00', 1, nurse).withDemand('15:00', '22:00', 1, nurse);
    expect(findingsOf(competenceCover, plan)).toHaveLength(2);
  });

  it('goes over midnight and round a cycle', () => {
    const night = aPlan().withDemand('22:00', '08:00', 1, { days: ['sun'], competence: { 'registered-nurse': 1 } });
    expect(findingsOf(competenceCover, night.withLine('- - - - - - N'))).toEqual([]);
    expect(findingsOf(competenceCover, night.calendar('2027-01-04').withLine('- - - - - - -'))).toMatchObject([{ from: '2027-01-10T22:00', day: 6 }]);
  });

  it('finds nothing in an empty plan', () => {
    expect(findingsOf(competenceCover, aPlan())).toEqual([]);
  });
});

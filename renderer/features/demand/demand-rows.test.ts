import { describe, expect, it } from 'vitest';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { rowHours } from '#shared/domain/model/row-hours.ts';
import { clockTime } from '#shared/time/clock-time.ts';
import { newRow, withCompetence, withMinimum, withPeople } from './demand-rows.ts';

const row: DemandRow = {
  id: 'row-1',
  days: ['mon', 'tue', 'holiday'],
  start: clockTime('22:00'),
  end: clockTime('08:00'),
  people: 3,
  minimum: 2,
  competence: { 'registered-nurse': 2 },
};

describe('rowHours', () => {
  it('counts a night to the next morning, and public holidays not at all', () => {
    expect(rowHours(row)).toBe(3 * 10 * 2);
  });
});

describe('changing a row', () => {
  it('lowers minimum and competence with the number of people', () => {
    expect(withPeople(row, 1)).toMatchObject({ people: 1, minimum: 1, competence: { 'registered-nurse': 1 } });
  });

  it('leaves out an empty competence altogether', () => {
    expect(withCompetence(row, 'registered-nurse', null)).not.toHaveProperty('competence');
  });

  it('adds a competence beside the others', () => {
    expect(withCompetence(row, 'healthcare-worker', 3).competence).toEqual({ 'registered-nurse': 2, 'healthcare-worker': 3 });
  });

  it('leaves out a floor that is not wanted', () => {
    expect(withMinimum(row, null)).not.toHaveProperty('minimum');
  });

  it('gives a new row an id of its own', () => {
    expect(newRow([{ ...row, id: 'row-2' }]).id).toBe('row-3');
  });
});

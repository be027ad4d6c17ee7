import { describe, expect, it } from 'vitest';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';

/** The smallest document that contract section 1 calls complete: no names of people, no agreements, no choices. */
const BARE = {
  format: 'vaktbalanse/1',
  name: 'Plan',
  unit: { name: '2. etasje', municipality: 'Larvik', serviceType: 'nursing-home-long-stay', places: 24 },
  period: { kind: 'cycle', start: '2027-01-04', weeks: 1 },
  shiftCodes: [{ code: 'D', kind: 'work', start: '07:30', end: '15:00' }],
  demand: [],
  lines: [
    {
      id: '1',
      competence: 'registered-nurse',
      positionPercent: 100,
      fullTimeWeekHours: 35.5,
      weekendEvery: null,
      weeks: ['D D - - - - -'],
    },
  ],
};

describe('contract 1: a document is complete without names of people, agreements and settings', () => {
  it('reads it: the line has an empty label, there are no agreements and no choices', () => {
    const plan = parsePlanDocument(BARE, 'bare.vaktbalanse.json');
    expect(plan).toMatchObject({ ok: true, value: { agreements: [], settings: {}, lines: [{ label: '', cells: ['D', 'D', '', '', '', '', ''] }] } });
  });

  it('reads back the same after writing', () => {
    const plan = parsePlanDocument(BARE, 'bare.vaktbalanse.json');
    if (!plan.ok) throw new Error('refused');
    expect(parsePlanDocument(writePlanDocument(plan.value), 'again.vaktbalanse.json')).toEqual(plan);
  });

  it.each(['name', 'unit', 'period', 'shiftCodes', 'demand', 'lines'])('still asks for %s', (key) => {
    const { [key as keyof typeof BARE]: _, ...rest } = BARE;
    expect(parsePlanDocument(rest, 'x.json')).toMatchObject({ ok: false, error: { path: `$.${key}` } });
  });
});

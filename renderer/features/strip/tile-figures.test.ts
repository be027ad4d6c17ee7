import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import { wordsOf } from '../../app/locale/use-text.ts';
import type { Movements, PlanState } from '../../state/plan-state.ts';
import type { TileId } from '../../state/view-slice.ts';
import { provenText, tileFigures } from './tile-figures.ts';

function figures(tile: TileId, builder: PlanBuilder, movements: Movements = {}) {
  const plan = builder.build();
  return tileFigures(tile, { plan, evaluation: evaluatePlan(plan), movements } as PlanState, wordsOf('nb'));
}

const week = aPlan().withDemand('07:30', '15:00', 1).withLine('D D D D D - -').withLine('D D D D D - -');

describe('the tiles', () => {
  it('put the larger of surplus and deficit first, with sign and word', () => {
    expect(figures('weekday', week).main).toMatchObject({ value: '+38\u2009t', word: 'over i uka', tone: 'surplus' });
    expect(figures('weekend', week).main).toMatchObject({ value: '\u221215\u2009t', word: 'under i uka', tone: 'deficit' });
    expect(figures('weekday', aPlan().withDemand('07:30', '15:00', 2).withLine('D D D D D - -').withLine('D - - - A - -'))).toMatchObject({
      main: { word: 'under i uka' },
      second: { word: 'over' },
    });
  });

  it('say balanced, not nought over and nought under', () => {
    const covered = aPlan().withDemand('07:30', '15:00', 1).withLine('D D D D D D D');
    expect(figures('weekend', covered)).toMatchObject({ main: { value: '0\u2009t', word: 'i balanse', tone: 'plain' }, second: { value: '', word: '' } });
  });

  it('say that there is no demand rather than that all is well', () => {
    expect(figures('weekend', aPlan().withLine('D D D D D - -')).main.word).toBe('uten behov');
  });

  it('measure the care factor against the target in FTE, and against the demand without one', () => {
    const withTarget = week.withUnit({ places: 10 }).withSettings({ targetCareFactor: 0.3 });
    expect(figures('care-factor', withTarget)).toMatchObject({ main: { value: '0,21', word: 'mål 0,30' }, second: { word: '\u22120,09 = \u22120,9 årsverk' } });
    expect(figures('care-factor', week.withUnit({ places: 10 })).second.word).toBe('behovet tilsvarer 0,15');
  });

  it('say unknown instead of nought when a figure cannot be computed', () => {
    expect(figures('care-factor', week.withUnit({ places: 0 })).main).toMatchObject({ value: '–', word: 'ukjent' });
  });

  it('move a deficit with the sign it is shown with: more of it goes down', () => {
    expect(figures('weekend', week, { 'deficit.weekend': 7.5 }).main.movement).toEqual({ isUp: false, amount: '7,5\u2009t' });
    expect(figures('weekday', week, { 'surplus.weekday': 7.5 }).main.movement).toEqual({ isUp: true, amount: '7,5\u2009t' });
  });
});

describe('the least deficit that is proven', () => {
  const proven = (hours: number, tile: TileId = 'weekend') => {
    const plan = week.build();
    const report = { bounds: [{ id: 'deficit.weekend', hours, method: 'arithmetic', argument: [] }], levers: [], weekendTable: [] } as const;
    return provenText(tile, { plan, evaluation: evaluatePlan(plan) } as PlanState, report, wordsOf('nb'));
  };

  it('stands beside the deficit with its sign', () => {
    expect(proven(15)).toBe('minst \u221215\u2009t bevist');
    expect(proven(7.5)).toBe('minst \u22127,5\u2009t bevist');
  });

  it('is left out where nothing is proven, where the rota lies below it, and on other tiles', () => {
    expect([proven(0), proven(16), proven(15, 'cost')]).toEqual(['', '', '']);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OPTIMISE_AIMS } from '#shared/domain/model/optimise-job.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { type Choices, durationOr, readChoices, writeChoices } from './choices.ts';
import { moveItem } from './move-item.ts';
import { isAtBest, isOnTheWay } from './words.ts';

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, text: string) => void stored.set(key, text) });
});

describe('readChoices', () => {
  it('fills a begun rota and leaves what is written; a whole or an empty one may move', () => {
    const line = 'D - - - - - -';
    expect(readChoices('p', aPlan().withLine(line).withLine('').build()).keep).toBe('typed');
    expect(readChoices('p', aPlan().withLine(line).build()).keep).toBe('nothing');
    expect(readChoices('p', aPlan().withLine('').build()).keep).toBe('nothing');
  });

  it('remembers the order, the time without an end and lines that are still there', () => {
    const order = OPTIMISE_AIMS.toReversed();
    const choices: Choices = { keep: 'typed', keepWeekends: true, keepLines: ['1', 'gone'], order, seconds: null };
    writeChoices('p', choices);
    expect(readChoices('p', aPlan().withLine('').build())).toEqual({ ...choices, keep: 'nothing', keepLines: ['1'] });
  });

  it.each(['{', '[]', '{"order":["weekend"],"seconds":7}'])('takes the usual where what is stored is %s', (text) => {
    stored.set('vaktbalanse.optimise.p', text);
    expect(readChoices('p', aPlan().withLine('').build())).toMatchObject({ order: OPTIMISE_AIMS, seconds: 120 });
  });
});

describe('durationOr', () => {
  it('keeps the time without an end apart from a time that is unknown', () => {
    expect([durationOr(null, 30), durationOr(600, 30), durationOr(17, 30), durationOr(undefined, null)]).toEqual([null, 600, 30, null]);
  });
});

describe('moveItem', () => {
  it('moves one item up or down and leaves the others in order', () => {
    expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('changes nothing beyond the ends', () => {
    const list = ['a', 'b'];
    expect([moveItem(list, 0, -1), moveItem(list, 1, 2), moveItem(list, 5, 0)].every((each) => each === list)).toBe(true);
  });
});

describe('what is said of a figure', () => {
  const none = { law: 0, hours: 0, minimum: 0, competence: 0, weekend: 0, weekday: 0, wishes: 0, fairness: 0, health: 0, surplus: 0, likeness: 0 };

  it('calls it the best only where nothing is left or the proof is reached', () => {
    expect(isAtBest({ now: none, proven: {} }, 'weekend')).toBe(true);
    expect(isAtBest({ now: { ...none, weekend: 60 }, proven: { weekend: 60 } }, 'weekend')).toBe(true);
    expect(isAtBest({ now: { ...none, weekend: 61 }, proven: { weekend: 60 } }, 'weekend')).toBe(false);
    expect(isAtBest({ now: { ...none, surplus: 3 }, proven: {} }, 'surplus')).toBeNull();
  });

  it('claims nothing of a rota below the proof, which can only be unlawful', () => {
    expect(isAtBest({ now: { ...none, law: 9, weekend: 12 }, proven: { weekend: 60 } }, 'weekend')).toBeNull();
    expect(isOnTheWay({ before: none, now: { ...none, law: 9 } })).toBe(true);
    expect(isOnTheWay({ before: { ...none, law: 9 }, now: none })).toBe(false);
  });
});

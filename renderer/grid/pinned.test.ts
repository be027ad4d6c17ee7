import { describe, expect, it } from 'vitest';
import { withoutPinned } from './pinned.ts';

const changes = [
  { row: 0, col: 0, text: 'D' },
  { row: 0, col: 3, text: 'A' },
  { row: 1, col: 3, text: 'A' },
];

describe('withoutPinned', () => {
  it('leaves out the changes of pinned cells and counts them', () => {
    expect(withoutPinned(changes, [{ pinnedDays: [3] }, {}])).toEqual({ changes: [changes[0], changes[2]], pinned: 1 });
  });

  it('lets everything through where nothing is pinned', () => {
    expect(withoutPinned(changes, [{}, {}])).toEqual({ changes, pinned: 0 });
  });
});

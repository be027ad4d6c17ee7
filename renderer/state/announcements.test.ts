import { describe, expect, it } from 'vitest';
import { type Announcement, withAnnouncement } from './announcements.ts';

const said = (...texts: readonly string[]): readonly Announcement[] => texts.reduce(withAnnouncement, [] as readonly Announcement[]);

describe('what is said to those who listen', () => {
  it('two sentences at once both wait, in order, and each keeps its number', () => {
    const first = said('Kopiert');
    const both = withAnnouncement(first, 'Dag −1');
    expect(both.map(({ text }) => text)).toEqual(['Kopiert', 'Dag −1']);
    expect(both[0]).toBe(first[0]);
  });

  it('the same twice in a row, or nothing, changes nothing; said again after something else it is heard again', () => {
    const once = said('Kopiert');
    expect(withAnnouncement(once, 'Kopiert')).toBe(once);
    expect(withAnnouncement(once, '')).toBe(once);
    expect(said('Kopiert', 'Lagret', 'Kopiert').map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('what has long been said goes, and numbers are never used again', () => {
    const many = said(...Array.from({ length: 50 }, (_, index) => String(index)));
    expect(many.map(({ text }) => text)).toEqual(['44', '45', '46', '47', '48', '49']);
    expect(new Set(many.map(({ number }) => number)).size).toBe(6);
  });
});

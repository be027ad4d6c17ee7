/** One sentence for those who listen; the number tells it from an equal one. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

/** As many as may come together after one act, with room to spare; older ones have long been said. */
const MOST_KEPT = 6;

/** One sentence more, after those that wait to be said. The same twice in a row is noise. */
export function withAnnouncement(waiting: readonly Announcement[], text: string): readonly Announcement[] {
  const last = waiting.at(-1);
  if (text === '' || text === last?.text) return waiting;
  return [...waiting, { text, number: (last?.number ?? 0) + 1 }].slice(-MOST_KEPT);
}

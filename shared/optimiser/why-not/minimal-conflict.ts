/** Whether things can be together: `impossible` is proven; `possible` was found; otherwise not known. */
export type Verdict = 'possible' | 'impossible' | 'unknown';

/** Judges what is left when only some causes hold. Fewer causes are never harder to meet. */
export type JudgeCauses<T> = (causes: readonly T[]) => Promise<Verdict>;

/**
 * The causes of which none can be done without: without any one of them the rest is no longer proven impossible. Halves are left out together where they
 * are not needed, so that many causes cost few questions.
 * @param causes together proven impossible; those first in the list are left out first
 */
export async function minimalConflict<T>(causes: readonly T[], judge: JudgeCauses<T>): Promise<readonly T[]> {
  async function needed(list: readonly T[], others: readonly T[]): Promise<readonly T[]> {
    if (list.length === 0 || (await judge(others)) === 'impossible') return [];
    if (list.length === 1) return list;
    const half = Math.ceil(list.length / 2);
    const [first, second] = [list.slice(0, half), list.slice(half)];
    const ofFirst = await needed(first, [...second, ...others]);
    const ofSecond = await needed(second, [...ofFirst, ...others]);
    return [...ofFirst, ...ofSecond];
  }
  return needed(causes, []);
}

import type { Chain } from './timeline.ts';

// A chain never changes, and every rule asks.
const known = new WeakMap<Chain, Chain>();

/** The chain with what the person works in another department among the rest: what rules about the person judge. */
export function personChain(chain: Chain): Chain {
  if (chain.elsewhere.length === 0) return chain;
  let person = known.get(chain);
  if (!person) {
    const periods = [...chain.periods, ...chain.elsewhere].sort((a, b) => a.start - b.start);
    person = { ...chain, periods, elsewhere: [] };
    known.set(chain, person);
  }
  return person;
}

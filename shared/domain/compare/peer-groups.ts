/** A municipality that one may compare with, with what peers are chosen by. */
export interface PeerCandidate {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'kostra-group' | 'country';
  /** Newest known; null where there is none. */
  readonly population: number | null;
  readonly populationYear: number | null;
  /** Code of the KOSTRA group; null where it is not known. */
  readonly kostraGroup: string | null;
}

export const PEER_GROUPS = ['size', 'structure', 'county'] as const;
/** By population, by KOSTRA group, by county. */
export type PeerGroup = (typeof PEER_GROUPS)[number];

export interface Peers {
  /** The municipality itself first, then its peers. */
  readonly codes: readonly string[];
  /** Why there are none; text `compare.peers.<reason>`. */
  readonly reason: 'no-own' | 'no-population' | 'no-group' | 'nobody' | null;
}

/** So many are nearest in size. */
const NEAREST = 5;

/** The two first digits of a municipality's number are its county. */
export function countyOf(code: string): string {
  return code.slice(0, 2);
}

/** Municipalities like one's own: the five nearest in population, those of its KOSTRA group (with the group's own average), or those of its county. */
export function choosePeers(ownCode: string | undefined, candidates: readonly PeerCandidate[], by: PeerGroup): Peers {
  const own = candidates.find(({ code }) => code === ownCode);
  if (own === undefined) return { codes: [], reason: 'no-own' };
  const others = candidates.filter(({ code, kind }) => kind === 'municipality' && code !== own.code);
  const found = peersBy(by, own, others, candidates);
  return typeof found === 'string'
    ? { codes: [], reason: found }
    : { codes: found.length === 0 ? [] : [own.code, ...found], reason: found.length === 0 ? 'nobody' : null };
}

function peersBy(
  by: PeerGroup,
  own: PeerCandidate,
  others: readonly PeerCandidate[],
  all: readonly PeerCandidate[],
): readonly string[] | NonNullable<Peers['reason']> {
  if (by === 'county') return others.filter(({ code }) => countyOf(code) === countyOf(own.code)).map(({ code }) => code);
  if (by === 'structure') {
    if (own.kostraGroup === null) return 'no-group';
    const members = others.filter(({ kostraGroup }) => kostraGroup === own.kostraGroup);
    return [...members, ...all.filter(({ code }) => code === own.kostraGroup)].map(({ code }) => code);
  }
  const size = own.population;
  if (size === null) return 'no-population';
  return others
    .flatMap(({ code, population }) => (population === null ? [] : [{ code, apart: Math.abs(population - size) }]))
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, NEAREST)
    .map(({ code }) => code);
}

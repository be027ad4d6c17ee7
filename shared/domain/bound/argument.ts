import type { BoundSentence } from '../model/bounds.ts';
import type { BoundModel } from './bound-model.ts';
import { headsOf, isClaimed } from './claim.ts';
import { hoursPerWeek, type PoolShare, type Proof, provenHours } from './evaluate-claim.ts';
import { type LineGroup, lineGroups } from './line-groups.ts';
import { countedSpans } from './spans.ts';

/** More sentences about lines than this are read by nobody; the rest is summed up in one. */
const MOST_GROUPS = 4;

/** The proof as a chain of sentences with numbers, to be checked by hand; or why there is nothing to prove. */
export function argumentOf(model: BoundModel, proof: Proof): readonly BoundSentence[] {
  if (provenHours(model, proof) === 0) return [nothingProven(model, proof)];
  return proof.claim.measure === 'deficit' ? deficitArgument(model, proof) : surplusArgument(model, proof);
}

function nothingProven(model: BoundModel, { claim }: Proof): BoundSentence {
  const competence = claim.competence ?? undefined;
  const isAsked = headsOf(model, claim).some((heads, at) => heads > 0 && isClaimed(claim, Math.floor(at / model.slots.length)));
  if (claim.measure === 'deficit' && !isAsked) return { key: 'bound.none.demand', params: {}, competence };
  if (model.pools.length === 0) return { key: 'bound.none.lines', params: {} };
  return { key: `bound.none.${claim.measure}`, params: {}, competence };
}

function deficitArgument(model: BoundModel, proof: Proof): readonly BoundSentence[] {
  const { claim, wanted, shares } = proof;
  const hours = hoursPerWeek(model, wanted);
  const groups = lineGroups(model, proof);
  const given = groups.reduce((sum, group) => sum + group.hours, 0);
  return [
    wantedSentence(model, proof, hours),
    ...shortened(groups).map(({ kind, params, codes }): BoundSentence => ({ key: `bound.argument.covers.${kind}`, params, codes })),
    { key: 'bound.argument.deficit', params: { hoursWanted: hours, hoursGiven: given, hours: provenHours(model, proof) } },
    assumption(shares, claim.measure),
  ];
}

function wantedSentence(model: BoundModel, proof: Proof, hours: number): BoundSentence {
  const { claim } = proof;
  const spans = countedSpans(model, proof);
  return {
    key: `bound.argument.wanted.${spans ? 'spans' : claim.days}`,
    params: { hours },
    competence: claim.competence ?? undefined,
    spans: spans ?? undefined,
  };
}

function surplusArgument(model: BoundModel, proof: Proof): readonly BoundSentence[] {
  const { shares, wanted, claim } = proof;
  const groups = lineGroups(model, proof);
  const forced = groups.reduce((sum, group) => sum + group.hours, 0);
  const placed = shares.reduce((sum, { hours, pool }) => sum + hoursPerWeek(model, hours.mul(pool.alike)), 0);
  const spans = countedSpans(model, proof);
  const params = { hoursWanted: hoursPerWeek(model, wanted), hoursForced: forced, hours: provenHours(model, proof) };
  // The plain case: every hour that has no room at the other side of the week ends up on this one.
  const isPlain = !spans && claim.days === 'weekday' && groups.every(({ kind }) => kind !== 'most' && kind !== 'none');
  const told = isPlain ? groups.filter(({ kind }) => kind !== 'hours').map((group) => ({ ...group, hours: group.params['hours'] ?? 0 })) : groups;
  return [
    { key: 'bound.argument.contracted', params: { hours: placed } },
    ...(spans ? [{ key: 'bound.argument.counted', params: {}, spans }] : []),
    ...shortened(told).map(
      ({ kind, lines, hours, params: own, codes }): BoundSentence =>
        isPlain ? { key: `bound.argument.elsewhere.${kind}`, params: own, codes } : { key: 'bound.argument.places', params: { lines, hours }, codes },
    ),
    isPlain
      ? { key: 'bound.argument.surplus.weekday', params: { ...params, hoursPlaced: placed, hoursElsewhere: placed - forced } }
      : { key: 'bound.argument.surplus.any', params },
    assumption(shares, claim.measure),
  ];
}

function assumption(shares: readonly PoolShare[], measure: 'deficit' | 'surplus'): BoundSentence {
  if (measure === 'surplus') return { key: 'bound.argument.holds.surplus', params: {} };
  return { key: `bound.argument.holds.${shares.some(({ price }) => price.compare(0) > 0) ? 'hours' : 'deficit'}`, params: {} };
}

/** The groups that matter most, and the others as one. */
function shortened(groups: readonly LineGroup[]): readonly LineGroup[] {
  const sorted = groups.toSorted((a, b) => b.hours - a.hours);
  if (sorted.length <= MOST_GROUPS) return sorted;
  const rest = sorted.slice(MOST_GROUPS - 1);
  const hours = rest.reduce((sum, group) => sum + group.hours, 0);
  const lines = rest.reduce((sum, group) => sum + group.lines, 0);
  return [...sorted.slice(0, MOST_GROUPS - 1), { kind: 'most', lines, hours, params: { lines, hours } }];
}

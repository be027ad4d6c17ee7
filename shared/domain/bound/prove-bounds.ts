import type { Bound } from '../model/bounds.ts';
import type { Plan } from '../model/plan.ts';
import { argumentOf } from './argument.ts';
import type { BoundModel } from './bound-model.ts';
import { buildBoundModel } from './build-bound-model.ts';
import { type Claim, claimsOf } from './claim.ts';
import { type Proof, plainWeights, provenHours } from './evaluate-claim.ts';
import type { LinearProgram, LinearSolution } from './linear-program.ts';
import { proveByArithmetic, proveWithWeights } from './prove-by-arithmetic.ts';
import { relaxationOf } from './relaxation.ts';

/** Hours a week that a proof must gain to be told instead of a simpler one. */
const WORTH_MORE_HOURS = 1e-6;

/** A claim proven as far as counting goes, and the program whose dual may prove more. */
export interface OpenClaim {
  readonly program: LinearProgram;
  /** The better of the two proofs, told. The simpler one wins a tie. */
  readonly close: (solution: LinearSolution | null) => Bound;
}

/** What is to be proven about a plan: each claim as far as counting goes, ready for an engine, one at a time. `ids` leaves out other claims. */
export function* openClaims(plan: Plan, ids?: readonly string[]): Generator<OpenClaim> {
  const model = buildBoundModel(plan);
  for (const claim of claimsOf(model)) if (ids === undefined || ids.includes(claim.id)) yield openClaim(model, claim);
}

/** The bounds that counting alone proves: no engine, at once. */
export function boundsByArithmetic(plan: Plan): readonly Bound[] {
  return Array.from(openClaims(plan), ({ close }) => close(null));
}

/** A claim whose hours alone are asked for, where many plans are compared: no argument, and of counting only the sum over all hours. */
export interface OpenHours {
  readonly id: string;
  readonly program: LinearProgram;
  /** Proven hours a week. */
  readonly hoursFrom: (solution: LinearSolution | null) => number;
}

/** The claims of these ids, for their hours alone. As true as `openClaims`; without an engine weaker. */
export function* openHours(plan: Plan, ids: readonly string[]): Generator<OpenHours> {
  const model = buildBoundModel(plan);
  for (const claim of claimsOf(model)) {
    if (!ids.includes(claim.id)) continue;
    const { program, proofFrom } = relaxationOf(model, claim);
    const counted = provenHours(model, proveWithWeights(model, claim, plainWeights(model, claim)));
    yield { id: claim.id, program, hoursFrom: (solution) => (solution === null ? counted : Math.max(counted, provenHours(model, proofFrom(solution)))) };
  }
}

function openClaim(model: BoundModel, claim: Claim): OpenClaim {
  const counted = proveByArithmetic(model, claim);
  const { program, proofFrom } = relaxationOf(model, claim);
  return {
    program,
    close: (solution) => {
      const weighed = solution === null ? null : proofFrom(solution);
      const isBetter = weighed !== null && provenHours(model, weighed) > provenHours(model, counted) + WORTH_MORE_HOURS;
      return told(model, isBetter ? weighed : counted, isBetter ? 'linear-program' : 'arithmetic');
    },
  };
}

function told(model: BoundModel, proof: Proof, method: Bound['method']): Bound {
  const hours = provenHours(model, proof);
  return { id: proof.claim.id, hours, method: hours > 0 ? method : 'none', argument: argumentOf(model, proof) };
}

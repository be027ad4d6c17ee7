import type { PeerCandidate } from '../../domain/compare/peer-groups.ts';
import { peerCandidates } from '../../reference/find-reference.ts';
import type { AppContext } from '../app-context.ts';

/** `reference.list`: the municipalities and averages with published figures, by code, with what peers are chosen by. */
export function listReferences({ unitOfWork }: AppContext): readonly PeerCandidate[] {
  return unitOfWork.read((db) => peerCandidates(db.references));
}

import type { Bound } from '../../domain/model/bounds.ts';
import type { OptimiseJob } from '../../domain/model/optimise-job.ts';

const COMPETENCE = 'deficit.competence.';

/** What is proven about the measures of a suggestion. The proof on surplus holds only where every hour is placed, so it is left to the proofs themselves. */
export function provenFigures(bounds: readonly Bound[]): OptimiseJob['proven'] {
  const hours = (isMeant: (id: string) => boolean) => bounds.reduce((sum, bound) => sum + (isMeant(bound.id) ? bound.hours : 0), 0);
  return {
    weekend: hours((id) => id === 'deficit.weekend'),
    weekday: hours((id) => id === 'deficit.weekday'),
    competence: hours((id) => id.startsWith(COMPETENCE)),
  };
}

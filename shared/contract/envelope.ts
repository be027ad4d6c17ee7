import type { OptimiseJob } from '../domain/model/optimise-job.ts';
import type { AppError } from '../errors/app-error.ts';

/** What every call answers, in every host. */
export type Envelope<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** News from the service to every open window. */
export type ServiceEvent =
  | { readonly type: 'plan.changed'; readonly planId: string; readonly revision: number }
  | { readonly type: 'departments.changed' }
  /** Figures or numbers to compare with came or went. */
  | { readonly type: 'references.changed' }
  | { readonly type: 'measures.changed' }
  | { readonly type: 'versions.changed'; readonly planId: string }
  /** A suggestion was begun, has ended, or was thrown away. */
  | { readonly type: 'optimise.changed'; readonly planId: string }
  /** How far a search is; a newer one makes it worthless. */
  | { readonly type: 'optimise.progress'; readonly job: OptimiseJob };

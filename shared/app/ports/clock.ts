import type { Instant } from '../../time/instant.ts';

/** The present moment; a test hands in its own. */
export type Clock = () => Instant;

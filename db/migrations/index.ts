import { initial } from './0001-initial.ts';
import { leaveOfLines } from './0002-leave-of-lines.ts';
import { termsAndContext } from './0003-terms-and-context.ts';
import { notesAndWishes } from './0004-notes-and-wishes.ts';
import { planVersions } from './0005-plan-versions.ts';
import { demandProfiles } from './0006-demand-profiles.ts';
import { elsewhere } from './0007-elsewhere.ts';
import { referenceFigures } from './0008-reference-figures.ts';
import { measures } from './0009-measures.ts';
import type { Migration } from './migration.ts';

/** In order, append-only: entry n leads from version n to n + 1. */
export const MIGRATIONS: readonly Migration[] = [
  initial,
  leaveOfLines,
  termsAndContext,
  notesAndWishes,
  planVersions,
  demandProfiles,
  elsewhere,
  referenceFigures,
  measures,
];

/** The version of the schema that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

import { COMPETENCES } from '../model/competence.ts';
import type { CoverageRule } from './rule.ts';
import { shortfalls, staffingFinding } from './support/shortfalls.ts';

/** Fewer people of a competence (or a higher one) on duty than the demand rows ask for. @term kompetansekrav */
export const competenceCover: CoverageRule = {
  id: 'competence-cover',
  citation: '–',
  scope: 'coverage',
  severities: ['breach'],
  parameters: [],
  check: ({ segments, timeline }) =>
    COMPETENCES.flatMap((competence) =>
      shortfalls(segments, (segment) => segment.competence[competence] ?? { needed: 0, present: 0 }).map((shortfall) =>
        staffingFinding(timeline, shortfall, competenceCover, { competence }),
      ),
    ),
};

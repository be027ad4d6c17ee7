import { COMPETENCES } from '../model/competence.ts';
import { weeklyHours } from '../model/plan-figures.ts';
import { defineIndicator, type Indicator } from './indicator.ts';

/** Hours a week in which people with at least the competence are missing; 0 for a competence that nobody asks for. @term kompetansekrav */
export const competenceDeficitIndicators: readonly Indicator[] = COMPETENCES.flatMap((competence) =>
  (['weekday', 'weekend'] as const).map((kind) =>
    defineIndicator({
      id: `deficit.competence.${competence}.${kind}`,
      unit: 'hours/week',
      compute: (figures) => weeklyHours(figures, figures[kind].competenceDeficit[competence]),
    }),
  ),
);

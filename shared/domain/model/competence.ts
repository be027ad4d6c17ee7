/** Lowest first; a social educator (vernepleier) counts as equal to a registered nurse. @term kompetanse */
export const COMPETENCES = ['assistant', 'healthcare-worker', 'registered-nurse', 'social-educator', 'specialist-nurse'] as const;
export type Competence = (typeof COMPETENCES)[number];

const LEVEL: Readonly<Record<Competence, number>> = {
  assistant: 0,
  'healthcare-worker': 1,
  'registered-nurse': 2,
  'social-educator': 2,
  'specialist-nurse': 3,
};

/** Whether somebody with `held` counts where `asked` is wanted. */
export function hasAtLeast(held: Competence, asked: Competence): boolean {
  return LEVEL[held] >= LEVEL[asked];
}

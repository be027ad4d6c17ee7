import type { Competence } from '../domain/model/competence.ts';

/** Words for a competence, in bokmål, nynorsk and English, the special before the general: a specialist nurse is also called nurse. */
const WORDS: readonly (readonly [RegExp, Competence])[] = [
  [/spesialsykeplei|spesialsjukeplei|spes\.? ?s[yj]u?k|avansert klinisk|\bAKS\b|kreftsykeplei|geriatrisk sykeplei|specialist nurse/i, 'specialist-nurse'],
  [/verneplei|\bvpl\b|social educator/i, 'social-educator'],
  [/helsefag|hjelpeplei|fagarbei|omsorgsarbei|\bhfa\b|\bhpl\b|\bfagarb\b|healthcare worker|health care worker|enrolled nurse/i, 'healthcare-worker'],
  [/assistent|ufagl|pleiemedarbei|\bass\b|ekstravakt|l[æe]rling|helgearbeid|assistant|unskilled/i, 'assistant'],
  [/sykeplei|sjukeplei|\bspl\b|\bsykepl\b|\bsjukepl\b|nurse/i, 'registered-nurse'],
];

/** The competence that a title or a label names; null where none is named. @term kompetanse */
export function recogniseCompetence(text: string): Competence | null {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

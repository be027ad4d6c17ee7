import type { Plan } from '../domain/model/plan.ts';

const LONGEST_NAME = 80;

/** A file name that every system takes, made of the plan's name: `2-etasje-grunnturnus-union.pdf`. Norwegian letters stay. */
export function fileNameFor(plan: Plan, suffix: string, ending: string): string {
  return fileNameOf(`${plan.name} ${suffix}`, ending);
}

/** A file name that every system takes, made of any text. */
export function fileNameOf(text: string, ending: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${Array.from(words).slice(0, LONGEST_NAME).join('') || 'plan'}.${ending}`;
}

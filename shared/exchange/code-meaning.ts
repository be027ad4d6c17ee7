import { DAY_OFF_CODES, type DayOff } from '../domain/model/plan.ts';
import type { ClockTime } from '../time/clock-time.ts';

/** What a text in the cells of a rota stands for. */
export type CodeMeaning =
  | { readonly as: 'work'; readonly start: ClockTime; readonly end: ClockTime; readonly unpaidBreakMinutes?: number | undefined }
  | { readonly as: 'off'; readonly dayOff: DayOff }
  | { readonly as: 'leave'; readonly leave: string }
  /** Nothing is planned: a plain "fri". */
  | { readonly as: 'nothing' }
  /** Kept as it stands, marked, never counted. */
  | { readonly as: 'unknown' };

/** Leaves that the import knows by their Norwegian names. */
const LEAVES: readonly (readonly [RegExp, string])[] = [
  [/^(fe|ferie|annual leave|vacation)$/i, 'annual-leave'],
  [/^(syk|sjuk|sykmeldt|sjukmeld|sykdom|sjukdom|sick)$/i, 'sick-leave'],
  [/^(perm|permisjon|leave)$/i, 'other'],
  [/^(avsp|avspas|avspasering)$/i, 'other'],
  [/^(kurs|opplæring|course)$/i, 'training'],
];
const NOTHING = /^(f|fri|fridag|off|x|\/)$/i;

/** Words that explain a code in a list of codes. */
const OFF_WORDS: readonly (readonly [RegExp, DayOff])[] = [
  [/ekstra uke?fri|ekstra vekefri/i, 'F2'],
  [/ukefri|vekefri|uke?ntlig fri/i, 'F1'],
  [/helgedagsfri|heilagdagsfri|helligdagsfri/i, 'F3'],
  [/godtgj/i, 'F4'],
  [/erstatningsfri/i, 'F5'],
];

/** What a text means in every rota, without an explanation: `F1` to `F5`, `Ferie`, `Fri`. Null where it could be anything. */
export function knownMeaning(text: string): CodeMeaning | null {
  const dayOff = DAY_OFF_CODES.find((code) => code === text.toUpperCase());
  if (dayOff) return { as: 'off', dayOff };
  const leave = LEAVES.find(([pattern]) => pattern.test(text))?.[1];
  if (leave !== undefined) return { as: 'leave', leave };
  return NOTHING.test(text) ? { as: 'nothing' } : null;
}

/** What the words beside a code in a list of codes say it is, where it has no times. */
export function explainedMeaning(words: string): CodeMeaning | null {
  const dayOff = DAY_OFF_CODES.find((code) => new RegExp(`\\b${code}\\b`, 'i').test(words)) ?? OFF_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (dayOff) return { as: 'off', dayOff };
  const known = words.split(/[\s,;:()]+/).map(knownMeaning);
  return known.find((meaning) => meaning !== null && meaning.as !== 'off') ?? null;
}

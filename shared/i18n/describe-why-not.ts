import type { Plan } from '../domain/model/plan.ts';
import type { Cause, WhyNotAnswer } from '../domain/model/why-not.ts';
import { demandText } from './describe-fact.ts';
import { type DisplayLocale, translate, translateDynamic } from './translate.ts';

/** What cannot be together, and how sure it is: whole sentences before and after the list of causes. */
export interface WhyNotText {
  readonly verdict: string;
  readonly causes: readonly { readonly text: string; readonly alone: string }[];
  readonly remarks: readonly string[];
}

/** The answer to why no rota covers the demand, in a language. */
export function describeWhyNot(locale: DisplayLocale, answer: WhyNotAnswer, plan: Plan): WhyNotText {
  const { status, level, conflict, isSmallest, proof } = answer;
  if (status !== 'impossible') return { verdict: translate(locale, `why.${status}`), causes: [], remarks: [] };
  const isNoneEnough = conflict.length > 0 && conflict.every(({ alone }) => alone === 'not-enough');
  return {
    verdict: translate(locale, `why.impossible.${level}`),
    causes: conflict.map(({ cause, alone }) => ({ text: describeCause(locale, cause, plan), alone: translate(locale, `why.alone.${alone}`) })),
    remarks: [
      translate(locale, isSmallest ? 'why.smallest' : 'why.not-smallest'),
      ...(proof === 'bound' ? [translate(locale, 'why.by-bound')] : []),
      ...(isNoneEnough ? [translate(locale, 'why.none-alone')] : []),
    ],
  };
}

/** One cause by its name. */
export function describeCause(locale: DisplayLocale, cause: Cause, plan: Plan): string {
  switch (cause.kind) {
    case 'rule':
      return translate(locale, 'why.cause.rule', { rule: translateDynamic(locale, `rule.${cause.rule}.title`).toLowerCase() });
    case 'demand':
    case 'competence': {
      const row = plan.demand.find(({ id }) => id === cause.row);
      return translate(locale, `why.cause.${cause.kind}`, { row: row ? `«${demandText(locale, row)}»` : cause.row });
    }
    case 'weekends':
      return cause.every === null
        ? translate(locale, 'why.cause.no-weekends', { lines: linesText(locale, cause.lines, plan) })
        : translate(locale, 'why.cause.weekends', { every: cause.every, lines: linesText(locale, cause.lines, plan) });
    case 'hours':
    case 'codes':
    case 'days':
      return translate(locale, `why.cause.${cause.kind}`, { lines: linesText(locale, cause.lines, plan) });
    default:
      return translate(locale, `why.cause.${cause.kind}`, { lines: linesText(locale, [cause.line], plan) });
  }
}

/** More names than these say less than their number. */
const MOST_NAMES = 3;

function linesText(locale: DisplayLocale, ids: readonly string[], { lines }: Plan): string {
  if (ids.length > 1 && ids.length === lines.length) return translate(locale, 'why.lines.all');
  if (ids.length > MOST_NAMES) return translate(locale, 'why.lines.many', { count: ids.length });
  return ids.map((id) => lines.find((line) => line.id === id)?.label || translate(locale, 'finding.line', { line: id })).join(', ');
}

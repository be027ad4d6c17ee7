import type { Bound, BoundLever } from '../domain/model/bounds.ts';
import { boundName, describeArgument, describeLever, describeProofLine } from '../i18n/describe-bound.ts';
import { formatHours } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import type { Block } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** Below this many hours a week nothing is said to be proven. */
const WORTH_MENTIONING_HOURS = 0.05;

/** How much of the weekend deficit no rota can remove. What would change it stands with the proofs, all of it: page one takes no side. */
export function proofLine({ bounds, evaluation, locale }: ReportInput): readonly Block[] {
  if (bounds === undefined) return [];
  const present = evaluation.indicators['deficit.weekend']?.value ?? 0;
  const text = describeProofLine(locale, present, bounds.bounds.find(({ id }) => id === 'deficit.weekend')?.hours ?? 0);
  return text === '' ? [] : [{ kind: 'paragraph', text, tone: 'normal' }];
}

/** The proofs with their arguments, and everything that would change the weekend deficit. */
export function proofs({ plan, bounds, locale }: ReportInput): readonly Block[] {
  const proven = bounds?.bounds.filter(({ hours }) => hours >= WORTH_MENTIONING_HOURS) ?? [];
  // Without a demand every hour is too many, which nobody needs proven.
  if (bounds === undefined || proven.length === 0 || plan.demand.length === 0) return [];
  const levers = bounds.levers.map((lever): Block => ({ kind: 'paragraph', text: leverText(locale, lever), tone: 'normal' }));
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'bound.title') },
    ...proven.flatMap((bound) => argument(locale, bound)),
    ...levers,
    ...(levers.length === 0 ? [] : [{ kind: 'paragraph', text: translate(locale, 'bound.lever.note'), tone: 'quiet' } as const]),
  ];
}

function argument(locale: ReportInput['locale'], bound: Bound): readonly Block[] {
  return [
    {
      kind: 'paragraph',
      text: translate(locale, 'bound.figure', { name: boundName(locale, bound.id), hours: formatHours(locale, bound.hours) }),
      tone: 'strong',
    },
    { kind: 'paragraph', text: describeArgument(locale, bound).join(' '), tone: 'normal' },
  ];
}

function leverText(locale: ReportInput['locale'], lever: BoundLever): string {
  const { change, effect, cost } = describeLever(locale, lever);
  return `${change}: ${effect}, ${cost}.`;
}

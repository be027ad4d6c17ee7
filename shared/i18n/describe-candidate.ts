import type { Refusal, Swap } from '../domain/model/candidate.ts';
import { DAY_NAMES, type Plan } from '../domain/model/plan.ts';
import { DAYS_PER_WEEK } from '../time/local-date.ts';
import { dayText, describeFinding } from './describe-finding.ts';
import { type DisplayLocale, translate, translateDynamic } from './translate.ts';

/** Why a line cannot take a shift, in one sentence with the paragraph where there is one. */
export function describeRefusal(locale: DisplayLocale, refusal: Refusal, plan: Plan, { code, day }: { readonly code: string; readonly day: number }): string {
  switch (refusal.kind) {
    case 'works':
      return translate(locale, 'candidates.refusal.works', { code: refusal.code });
    case 'text':
      return translate(locale, 'candidates.refusal.text', { text: refusal.text });
    case 'weekday':
      return translate(locale, 'candidates.refusal.weekday', { day: translate(locale, `day.${DAY_NAMES[day % DAYS_PER_WEEK] ?? 'mon'}`) });
    case 'rule': {
      const { rule, citation } = refusal.finding;
      const params = { title: translateDynamic(locale, `rule.${rule}.title`), sentence: describeFinding(locale, refusal.finding, plan), citation };
      return translate(locale, /[a-z]/i.test(citation) ? 'candidates.refusal.rule' : 'candidates.refusal.rule.plain', params);
    }
    default:
      return translate(locale, `candidates.refusal.${refusal.kind}`, { code });
  }
}

/** A swap as a title: who gets what, and when. @param plan the plan as it is before the swap */
export function describeSwap(locale: DisplayLocale, { kind, change }: Swap, plan: Plan): string {
  const { cells } = change.command;
  const label = (line: string | undefined) => plan.lines.find(({ id }) => id === line)?.label || translate(locale, 'finding.line', { line: line ?? '' });
  const when = (day: number | undefined) => dayText(locale, plan, day ?? 0);
  const [first, second, third, fourth] = cells;
  switch (kind) {
    case 'same-day':
      return translate(locale, 'candidates.swap.same-day', {
        first: label(first?.line),
        second: label(second?.line),
        when: when(first?.day),
        code: second?.text ?? '',
        other: first?.text ?? '',
      });
    case 'two-days':
      return translate(locale, 'candidates.swap.two-days', {
        first: label(first?.line),
        second: label(second?.line),
        code: second?.text ?? '',
        when: when(second?.day),
        other: fourth?.text ?? '',
        otherWhen: when(third?.day),
      });
    case 'three-way': {
      const moves = cells.map(({ line, text }) => translate(locale, 'candidates.swap.three-way.move', { label: label(line), code: text }));
      return translate(locale, 'candidates.swap.three-way', { when: when(first?.day), moves: moves.join(', ') });
    }
    case 'other-day': {
      const other = plan.lines.find(({ id }) => id === first?.line)?.cells[first?.day ?? 0] ?? '';
      return translate(locale, 'candidates.swap.other-day', {
        first: label(first?.line),
        other,
        otherWhen: when(first?.day),
        code: second?.text ?? '',
        when: when(second?.day),
      });
    }
    case 'hand-over': {
      const taken = cells.filter(({ text }) => text !== '').toSorted((a, b) => a.day - b.day);
      const shifts = taken.map(({ text, day }) => translate(locale, 'candidates.swap.shift', { code: text, when: when(day) }));
      return translate(locale, 'candidates.swap.hand-over', { first: label(first?.line), second: label(taken[0]?.line), shifts: shifts.join(', ') });
    }
  }
}

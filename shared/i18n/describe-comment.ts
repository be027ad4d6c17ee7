import type { Plan } from '../domain/model/plan.ts';
import type { PlanComment } from '../domain/model/plan-comment.ts';
import { dayText } from './describe-finding.ts';
import { type DisplayLocale, translate } from './translate.ts';

/** What a comment is on: the plan, a line, or a cell (`Sykepleier 1, mandag i uke 2`). */
export function describeCommentPlace(locale: DisplayLocale, { line, day }: PlanComment, plan: Plan): string {
  if (line === undefined) return translate(locale, 'app.agenda.comment-plan');
  const label = plan.lines.find(({ id }) => id === line)?.label || translate(locale, 'finding.line', { line });
  return day === undefined ? label : `${label}, ${dayText(locale, plan, day)}`;
}

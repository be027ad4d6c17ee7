import { translate } from '../../i18n/translate.ts';
import { addDays, isoWeek } from '../../time/local-date.ts';
import type { ExportInput } from './export-input.ts';

type Input = Pick<ExportInput, 'plan' | 'locale'>;

/** What a week is called: in a cycle its number in the cycle, in a calendar plan the ISO week. */
export function weekTitle(input: Input, week: number): string {
  return translate(input.locale, input.plan.period.kind === 'cycle' ? 'report.rota.cycle-week' : 'report.rota.week', { week: weekNumber(input, week) });
}

/** The same where there is little room. */
export function shortWeek(input: Input, week: number): string {
  return translate(input.locale, 'export.weeks.week', { week: weekNumber(input, week) });
}

function weekNumber({ plan }: Input, week: number): number {
  return plan.period.kind === 'cycle' ? week + 1 : isoWeek(addDays(plan.period.start, week * 7));
}

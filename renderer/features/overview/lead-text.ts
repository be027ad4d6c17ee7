import type { Words } from '../../app/locale/use-text.ts';
import type { PlanState } from '../../state/plan-state.ts';

/** Below this many hours a week nobody would call it too many or too few. */
const NOTHING = 0.05;

/** The plan in one sentence: too many, too few, where. */
export function leadText({ plan, evaluation }: Pick<PlanState, 'plan' | 'evaluation'>, words: Pick<Words, 't' | 'hours'>): string {
  const { t } = words;
  if (plan.demand.length === 0) return t('app.overview.lead.no-demand');
  const value = (id: string): number => evaluation.indicators[id]?.value ?? 0;
  const hours = (amount: number): string => words.hours(amount, amount >= NOTHING && amount < 10 ? 1 : 0);
  const over = { weekday: value('surplus.weekday'), weekend: value('surplus.weekend') };
  const under = { weekday: value('deficit.weekday'), weekend: value('deficit.weekend') };
  const surplus = over.weekday + over.weekend;
  const deficit = under.weekday + under.weekend;
  if (surplus < NOTHING && deficit < NOTHING) return t('app.overview.lead.balanced');
  if (surplus < NOTHING) return t('app.overview.lead.under', { deficit: hours(deficit), weekday: hours(under.weekday), weekend: hours(under.weekend) });
  if (deficit < NOTHING) return t('app.overview.lead.over', { surplus: hours(surplus), weekday: hours(over.weekday), weekend: hours(over.weekend) });
  // The classic: contracts pile up from Monday to Friday while weekends lack people.
  const isClassic = over.weekday > under.weekday && under.weekend > over.weekend;
  return isClassic
    ? t('app.overview.lead.both', { surplus: hours(over.weekday), deficit: hours(under.weekend) })
    : t('app.overview.lead.mixed', { surplus: hours(surplus), deficit: hours(deficit) });
}

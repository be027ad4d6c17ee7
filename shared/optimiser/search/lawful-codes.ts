import type { Agreement, Plan, RotaLine } from '../../domain/model/plan.ts';
import type { Severity } from '../../domain/model/results.ts';
import { RULES } from '../../domain/rules/index.ts';
import { covers, createRuleContext } from '../../domain/rules/rule-context.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';
import { addDays, DAYS_PER_WEEK } from '../../time/local-date.ts';

/** Rules that one shift, or two on neighbouring days, can break by themselves. */
const ASKED = new Set(['shift-length', 'break', 'night-average', 'daily-rest', 'overlap']);
/** What two can break between them. */
const ASKED_BETWEEN = new Set(['daily-rest', 'overlap']);
const WEEKS = 2;
const TUESDAY = 1;

/** How shifts of a line beside each other stand in a week of the plan: by the rules themselves, so that the search never knows better than they. */
export interface Lawfulness {
  /**
   * The worst severity of a shift standing alone, or of two on days following each other; null when no rule says anything. Two of which one is unlawful by itself (because it
   * must stay, or is worked elsewhere) are judged by what lies between them.
   * @param weekday day of the first of them; in a week with a clock change it matters which (Tuesday unless said)
   */
  of(line: RotaLine, week: number, codes: readonly string[], weekday?: number): Severity | null;
}

const WORST_FIRST: readonly Severity[] = ['breach', 'needs-agreement', 'covered'];

/** Asks the rules of the registry about small plans of one or two shifts; the same question is asked once. */
export function createLawfulness(plan: Plan): Lawfulness {
  const answers = new Map<string, Severity | null>();
  const lawfulness: Lawfulness = {
    of(line, week, codes, weekday) {
      const start = addDays(plan.period.start, week * DAYS_PER_WEEK);
      const agreements = plan.agreements.filter((agreement) => isInForce(agreement, line.id, start));
      const key = [...codes, '|', ...agreements.map((agreement) => agreement.id), ...(weekday === undefined ? [] : ['|', week, weekday])].join(' ');
      const known = answers.get(key);
      if (known !== undefined) return known;
      const isAnyUnlawful = codes.length > 1 && codes.some((code) => isUnlawful(lawfulness.of(line, week, [code])));
      const answer = judge({ ...plan, agreements }, line, start, codes, weekday ?? TUESDAY, isAnyUnlawful ? ASKED_BETWEEN : ASKED);
      answers.set(key, answer);
      return answer;
    },
  };
  return lawfulness;
}

export function isUnlawful(verdict: Severity | null): boolean {
  return verdict === 'breach' || verdict === 'needs-agreement';
}

/** In force all week: on a day without it a shift would be unlawful. */
function isInForce(agreement: Agreement, lineId: string, monday: Plan['period']['start']): boolean {
  return covers(agreement, lineId, monday) && covers(agreement, lineId, addDays(monday, DAYS_PER_WEEK));
}

function judge(
  plan: Plan,
  line: RotaLine,
  start: Plan['period']['start'],
  codes: readonly string[],
  weekday: number,
  asked: ReadonlySet<string>,
): Severity | null {
  const days = WEEKS * DAYS_PER_WEEK;
  const cells = Array.from({ length: days }, (_, day) => codes[day - weekday] ?? '');
  const { overlays: _overlays, elsewhere: _elsewhere, ...bare } = line;
  const { context: _context, ...rest } = plan;
  const agreements = plan.agreements.map((agreement) => ({ ...agreement, from: start, to: addDays(start, days) }));
  const small: Plan = {
    ...rest,
    agreements,
    demand: [],
    lines: [{ ...bare, cells }],
    period: { ...plan.period, ...(plan.period.kind === 'cycle' ? { rotation: 'own-line' } : {}), start, weeks: WEEKS },
  };
  const timeline = buildTimeline(small);
  const context = createRuleContext(timeline);
  const severities = timeline.chains.flatMap((chain) =>
    RULES.flatMap((rule) => (rule.scope === 'chain' && asked.has(rule.id) ? rule.check(chain, context).map((finding) => finding.severity) : [])),
  );
  return WORST_FIRST.find((severity) => severities.includes(severity)) ?? null;
}

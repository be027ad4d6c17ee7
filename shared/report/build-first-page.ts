import { lawOf } from '../domain/law/law-of.ts';
import { meanWeek } from '../domain/model/mean-week.ts';
import { type Finding, type IndicatorValue, SEVERITIES } from '../domain/model/results.ts';
import { describeFinding } from '../i18n/describe-finding.ts';
import { formatDate, formatHours, formatMillions, formatNumber, formatShare, formatSigned, formatSignedHours } from '../i18n/format.ts';
import { type TextKey, translate } from '../i18n/translate.ts';
import { benchmarkWeekHours } from '../law/care-factor.ts';
import { addDays } from '../time/local-date.ts';
import { processLine } from './build-process.ts';
import { proofLine } from './build-proof.ts';
import { type Block, type Profile, SEVERITY_SIGNS, type Tiles } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

const WORST_SHOWN = 5;
/** On the summary, which is one page. */
const WORST_ON_SUMMARY = 3;
/** Below this many hours a week a difference is rounding, not a message. */
const WORTH_MENTIONING_HOURS = 0.05;

/** The facts, the figures that carry the decision, the shape of the week, and what to discuss first. */
export function firstPage(input: ReportInput, isSummary = false): readonly Block[] {
  const { locale } = input;
  return [
    { kind: 'heading', level: 1, text: input.plan.name },
    { kind: 'paragraph', text: unitFacts(input), tone: 'quiet' },
    { kind: 'paragraph', text: periodFacts(input), tone: 'quiet' },
    processLine(input),
    { kind: 'paragraph', text: headline(input), tone: 'strong' },
    ...proofLine(input),
    tiles(input),
    weekProfile(input),
    { kind: 'heading', level: 2, text: translate(locale, 'report.worst') },
    ...worstFindings(input, isSummary ? WORST_ON_SUMMARY : WORST_SHOWN),
  ];
}

function unitFacts({ plan, locale }: ReportInput): string {
  const { unit } = plan;
  const occupied =
    unit.occupiedPlaces === undefined ? '' : translate(locale, 'report.unit-facts.occupied', { occupied: formatNumber(locale, unit.occupiedPlaces, 1) });
  return translate(locale, 'report.unit-facts', {
    unit: unit.name,
    municipality: unit.municipality,
    service: translate(locale, `service.${unit.serviceType}`),
    places: formatNumber(locale, unit.places),
    occupied,
  });
}

function periodFacts({ plan, locale }: ReportInput): string {
  const { period } = plan;
  const common = { weeks: period.weeks, start: formatDate(period.start), lines: plan.lines.length };
  if (period.kind === 'calendar')
    return translate(locale, 'report.period.calendar', { ...common, end: formatDate(addDays(period.start, period.weeks * 7 - 1)) });
  return translate(locale, 'report.period.cycle', { ...common, rotation: translate(locale, `report.rotation.${period.rotation ?? 'own-line'}`) });
}

function hours(value: IndicatorValue | undefined): number {
  return value?.value ?? 0;
}

/** The one sentence that says where the plan stands. */
function headline({ evaluation, locale }: ReportInput): string {
  const over = { weekday: hours(evaluation.indicators['surplus.weekday']), weekend: hours(evaluation.indicators['surplus.weekend']) };
  const under = { weekday: hours(evaluation.indicators['deficit.weekday']), weekend: hours(evaluation.indicators['deficit.weekend']) };
  const isMuch = (value: number) => value > WORTH_MENTIONING_HOURS;
  const say = (key: TextKey, params: Readonly<Record<string, number>>) =>
    translate(locale, key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, formatHours(locale, value)])));
  if (isMuch(under.weekend) && isMuch(over.weekday) && over.weekday > under.weekday)
    return say('report.headline.both', { surplus: over.weekday, deficit: under.weekend });
  if (isMuch(under.weekday) || isMuch(under.weekend)) return say('report.headline.deficit', under);
  if (isMuch(over.weekday) || isMuch(over.weekend)) return say('report.headline.surplus', over);
  return translate(locale, 'report.headline.balance');
}

function tiles({ plan, evaluation, locale }: ReportInput): Tiles {
  const { indicators, counts } = evaluation;
  const unknown = translate(locale, 'report.unknown');
  const careFactor = indicators['care-factor.PF1.planned']?.value ?? null;
  const cost = indicators['cost.year']?.value ?? null;
  const over = (part: 'weekday' | 'weekend') =>
    translate(locale, 'report.tile.over', { hours: formatSignedHours(locale, hours(indicators[`surplus.${part}`])) });
  const under = (part: 'weekday' | 'weekend') =>
    translate(locale, 'report.tile.under', { hours: formatSignedHours(locale, -hours(indicators[`deficit.${part}`])) });
  const balanceDetail = translate(locale, 'report.tile.balance.detail');
  return {
    kind: 'tiles',
    tiles: [
      {
        title: translate(locale, 'report.tile.care-factor'),
        values: [careFactor === null ? unknown : formatNumber(locale, careFactor, 3)],
        detail: translate(locale, 'report.tile.care-factor.detail', {
          norm: formatNumber(locale, lawOf(plan).requiredOn(benchmarkWeekHours, plan.period.start), 1),
        }),
      },
      { title: translate(locale, 'report.tile.weekday'), values: [over('weekday'), under('weekday')], detail: balanceDetail },
      { title: translate(locale, 'report.tile.weekend'), values: [under('weekend'), over('weekend')], detail: balanceDetail },
      {
        title: translate(locale, 'report.tile.rules'),
        values: [translate(locale, 'report.tile.rules.value', { breach: counts.breach })],
        detail: translate(locale, 'report.tile.rules.detail', {
          needs: counts['needs-agreement'],
          covered: formatNumber(locale, counts.covered),
        }),
      },
      {
        title: translate(locale, 'report.tile.cost'),
        values: [cost === null ? unknown : formatMillions(locale, cost * 100)],
        detail: translate(locale, 'report.tile.cost.detail'),
      },
    ],
  };
}

/** Mean hours wanted and on duty for each day of the week. */
function weekProfile({ plan, evaluation, locale }: ReportInput): Profile {
  const groups = meanWeek(evaluation.days).map(({ name, isWeekend, wanted, onDuty }) => ({
    label: translate(locale, `day.${name}`),
    isWeekend,
    wanted,
    planned: onDuty,
    wantedText: formatNumber(locale, wanted, 1),
    plannedText: formatNumber(locale, onDuty, 1),
    differenceText: formatSigned(locale, onDuty - wanted, 1),
  }));
  return {
    kind: 'profile',
    caption: plan.demand.length === 0 && plan.lines.length === 0 ? '' : translate(locale, 'report.profile.caption'),
    wantedLabel: translate(locale, 'report.profile.wanted'),
    plannedLabel: translate(locale, 'report.profile.planned'),
    groups,
  };
}

/** Most serious first; within a severity the one furthest from its limit. */
export function bySeriousness(a: Finding, b: Finding): number {
  const rank = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return rank !== 0 ? rank : distance(b) - distance(a);
}

function distance(finding: Finding): number {
  return finding.limit === 0 ? Math.abs(finding.measured) : Math.abs(finding.measured - finding.limit) / finding.limit;
}

function worstFindings({ plan, evaluation, locale }: ReportInput, shown: number): readonly Block[] {
  const worst = evaluation.findings.filter((finding) => finding.severity === 'breach' || finding.severity === 'needs-agreement').sort(bySeriousness);
  if (worst.length === 0) return [{ kind: 'paragraph', text: translate(locale, 'report.worst.none'), tone: 'normal' }];
  return worst.slice(0, shown).map((finding) => ({
    kind: 'paragraph',
    text: `${SEVERITY_SIGNS[finding.severity]}  ${describeFinding(locale, finding, plan)}${sourceOf(finding)}`,
    tone: 'normal',
  }));
}

/** The clause in brackets; local norms have none. */
function sourceOf({ citation }: Finding): string {
  return /\p{L}/u.test(citation) ? ` (${citation})` : '';
}

/** Share as `33 %`, shared by the tables. */
export function weekendText(locale: ReportInput['locale'], worked: number, all: number): string {
  return all === 0 ? '' : `${worked}/${all} (${formatShare(locale, worked / all)})`;
}

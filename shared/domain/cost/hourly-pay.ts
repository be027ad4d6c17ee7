import { heldSince } from '../../law/held-since.ts';
import { GUARANTEED_PAY, type PayGroup, payAtSeniority } from '../../law/hta/guaranteed-pay.ts';
import { type Confidence, entryOn } from '../../law/parameter.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { Competence } from '../model/competence.ts';
import type { FullTimeWeekHours, RotaLine } from '../model/plan.ts';
import type { CostNote, LinePay } from './cost-report.ts';
import { exact, Fraction } from './money.ts';
import type { TariffSet } from './tariff-set.ts';

/** The hourly wage of a line on a date, exact, with its origin. */
export interface HourlyPay extends LinePay {
  readonly hourly: Fraction;
  readonly rule: string;
  readonly from: LocalDate;
  readonly confidence: Confidence;
  readonly overridden?: readonly string[] | undefined;
}

/** Which pay group of the tariff a competence belongs to. @source rulebook 4.10 */
const PAY_GROUP: Readonly<Record<Competence, PayGroup>> = {
  assistant: 'G1a',
  'healthcare-worker': 'G1b',
  'registered-nurse': 'G2a',
  'social-educator': 'G2a',
  'specialist-nurse': 'G2b',
};

/** The clause that decides the hours of a full week, and with them the divisor. @source rulebook 4.2 */
const NORM_CLAUSE: Readonly<Record<FullTimeWeekHours, string>> = {
  37.5: 'HTA 4.2.1',
  35.5: 'HTA 4.2.2',
  33.6: 'HTA 4.2.3',
  'three-part': 'HTA 4.2.4',
};

/**
 * Hourly wage = annual pay ÷ (52 × hours of the line's full week). The pay is what the line states, otherwise the pay the
 * tariff guarantees for competence and seniority on the date; a note says why when there is neither.
 * @term timelønn @source HTA 4.2, chapter 4; rulebook 4.3, 4.10
 */
export function hourlyPayOn(line: RotaLine, normHours: number, tariff: TariffSet, date: LocalDate): HourlyPay | CostNote {
  const { value: weeks, from, confidence, overridden } = tariff.hourlyWageWeeks;
  const clause = NORM_CLAUSE[line.fullTimeWeekHours];
  if (line.annualPayKr !== undefined) return { ...wage(line.annualPayKr, normHours, weeks), source: 'plan', rule: clause, from, confidence, overridden };

  const guarantee = GUARANTEED_PAY[PAY_GROUP[line.competence]];
  const seniorityYears = line.seniorityYears ?? 0;
  const entry = entryOn(guarantee, date);
  const annualPayKr = entry?.value ? payAtSeniority(entry.value, seniorityYears) : null;
  if (entry === null || annualPayKr === null) return { key: 'cost.reason.no-pay', params: { competence: line.competence, seniorityYears, date } };
  return {
    ...wage(annualPayKr, normHours, weeks),
    source: 'guaranteed',
    rule: `${guarantee.clause}, ${clause.slice('HTA '.length)}`,
    from: heldSince(guarantee, date) ?? entry.from,
    confidence: entry.confidence,
    overridden,
  };
}

/** Whether a wage was found. */
export function isHourlyPay(found: HourlyPay | CostNote): found is HourlyPay {
  return 'hourly' in found;
}

function wage(annualPayKr: number, normHours: number, weeks: number): Pick<HourlyPay, 'annualPayKr' | 'normHours' | 'divisor' | 'hourlyOre' | 'hourly'> {
  const divisor = exact(normHours).mul(weeks);
  const hourly = exact(annualPayKr).mul(100).div(divisor);
  return { annualPayKr, normHours, divisor: divisor.valueOf(), hourlyOre: hourly.valueOf(), hourly };
}

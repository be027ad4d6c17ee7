import { HOURLY_WAGE_WEEKS } from '../../law/hta/hour-divisors.ts';
import { VACATION_WEEKS } from '../../law/hta/vacation.ts';
import { GENERAL_LAW, type Law } from '../../law/law.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** What one full position gives in a year. */
export interface NetFte {
  /** Hours of the position. @example 1846 at 35.5 hours a week */
  readonly grossHours: number;
  readonly vacationHours: number;
  /** Hours left after vacation and absence. */
  readonly netHours: number;
  /** Gross ÷ net: positions needed for each position in the rota, all replacement included. */
  readonly grossUp: number;
}

/**
 * From gross to net: vacation takes its weeks out of the year's hours, and a share of the rest is lost to absence.
 * @term netto årsverk @source rulebook 4.8, golden example GE-22
 * @param absenceShare 0.1 = ten per cent of the hours after vacation
 */
export function netFte(weekHours: number, absenceShare: number, date: LocalDate, law: Law = GENERAL_LAW): NetFte {
  const grossHours = weekHours * law.requiredOn(HOURLY_WAGE_WEEKS, date);
  const vacationHours = weekHours * law.requiredOn(VACATION_WEEKS, date);
  const netHours = (grossHours - vacationHours) * (1 - absenceShare);
  return { grossHours, vacationHours, netHours, grossUp: grossHours / netHours };
}

import { averagedDayByEmployee, averagedDayByUnions, averagedWeekByEmployee, averagedWeekByUnions, meanWeek, meanWeekFrame } from './aml/averaging.ts';
import { breakRequiredAbove, fullBreak, fullBreakFrom } from './aml/breaks.ts';
import { nightAverageDay, nightAverageFrame, nightsInARow, nightWorkerMinutes, specialStrainDay } from './aml/night-work.ts';
import { ordinaryDay, ordinaryWeek } from './aml/ordinary-hours.ts';
import { dailyRestFloor, dailyRestMinimum, redDayFrame, redDayOffEvery, redDayShare, redDaysInARow, weeklyRestFloor, weeklyRestMinimum } from './aml/rest.ts';
import { planNotice } from './aml/work-plan.ts';
import { benchmarkWeekHours } from './care-factor.ts';
import { CONTRIBUTION_PERCENT } from './contribution-zones.ts';
import { continuousThreshold, nightWindow, sundayZone, threePartConversion, weeksPerYear } from './hours.ts';
import { f3Credit, f5Months } from './hta/days-off.ts';
import { GUARANTEED_PAY } from './hta/guaranteed-pay.ts';
import { HOLIDAY_PAY_PERCENT } from './hta/holiday-pay.ts';
import { FIXED_SUPPLEMENT_DIVISOR, HOURLY_WAGE_WEEKS, OVERTIME_DIVISOR } from './hta/hour-divisors.ts';
import { OVERTIME_BASE_DIVISOR, OVERTIME_RATES, OVERTIME_ROUND_UP_FROM, SHIFTED_HOURS_NOTICE, SHIFTED_HOURS_PERCENT, SPLIT_SHIFT } from './hta/overtime.ts';
import { SUPPLEMENTS } from './hta/tariff-confirmed-until.ts';
import { sundayEveMinutes, threePartOutsideNight, threePartSundayEvery } from './hta/three-part.ts';
import { VACATION_WEEKS } from './hta/vacation.ts';
import { POSITION_MONTHS } from './local/position-months.ts';
import { workDaysInARow } from './local/work-run.ts';
import { BASIC_AMOUNT, EMPLOYER_PERIOD_DAYS, NEW_SPELL_AFTER_DAYS, REFUND_CEILING, SICK_PAY_DAYS } from './nav/sick-pay.ts';
import type { Parameter } from './parameter.ts';
import { RESOURCE_INTENSIVE_GRANT } from './resource-intensive-grant.ts';

/** Every number of law, tariff and local norm that the product uses, by paragraph. A test sees to it that none is missing. */
const ALL: readonly Parameter<unknown>[] = [
  ordinaryDay,
  ordinaryWeek,
  averagedDayByEmployee,
  averagedDayByUnions,
  averagedWeekByEmployee,
  averagedWeekByUnions,
  meanWeek,
  meanWeekFrame,
  dailyRestMinimum,
  dailyRestFloor,
  weeklyRestMinimum,
  weeklyRestFloor,
  redDaysInARow,
  redDayFrame,
  redDayShare,
  redDayOffEvery,
  breakRequiredAbove,
  fullBreakFrom,
  fullBreak,
  nightsInARow,
  nightWorkerMinutes,
  nightAverageDay,
  nightAverageFrame,
  specialStrainDay,
  planNotice,
  nightWindow,
  sundayZone,
  threePartConversion,
  threePartSundayEvery,
  threePartOutsideNight,
  sundayEveMinutes,
  continuousThreshold,
  weeksPerYear,
  f3Credit,
  f5Months,
  HOURLY_WAGE_WEEKS,
  FIXED_SUPPLEMENT_DIVISOR,
  ...SUPPLEMENTS,
  SPLIT_SHIFT,
  OVERTIME_RATES,
  OVERTIME_DIVISOR,
  OVERTIME_BASE_DIVISOR,
  OVERTIME_ROUND_UP_FROM,
  SHIFTED_HOURS_PERCENT,
  SHIFTED_HOURS_NOTICE,
  VACATION_WEEKS,
  HOLIDAY_PAY_PERCENT,
  ...Object.values(GUARANTEED_PAY),
  CONTRIBUTION_PERCENT,
  EMPLOYER_PERIOD_DAYS,
  NEW_SPELL_AFTER_DAYS,
  REFUND_CEILING,
  SICK_PAY_DAYS,
  BASIC_AMOUNT,
  RESOURCE_INTENSIVE_GRANT,
  POSITION_MONTHS,
  benchmarkWeekHours,
  workDaysInARow,
];

/** The parameters by id, in the order in which tables show them. */
export const PARAMETERS: ReadonlyMap<string, Parameter<unknown>> = new Map(ALL.map((parameter) => [parameter.id, parameter]));

/** Whether a plan may set a value of its own: the parameter is one number, not a table or a window of the day. */
export function isOverridable(parameter: Parameter<unknown>): parameter is Parameter {
  return parameter.values.every(({ value }) => value === null || typeof value === 'number') && parameter.values.some(({ value }) => value !== null);
}

/** Which numbers make sense for a parameter. */
export interface AcceptedRange {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

const RANGE_BY_UNIT: Readonly<Record<string, AcceptedRange>> = {
  minutes: { min: 0, max: 20_160, isWhole: true },
  weeks: { min: 1, max: 104, isWhole: false },
  days: { min: 0, max: 371, isWhole: true },
  nights: { min: 0, max: 371, isWhole: true },
  'red days': { min: 0, max: 371, isWhole: true },
  share: { min: 0, max: 1, isWhole: false },
  percent: { min: 0, max: 100, isWhole: false },
};
const OTHER: AcceptedRange = { min: 1, max: 10_000_000, isWhole: false };

/** The range that an override of the parameter must lie in. Frames of weeks are whole; weeks in a year need not be. */
export function acceptedRange({ id, unit }: Parameter<unknown>): AcceptedRange {
  const range = RANGE_BY_UNIT[unit] ?? OTHER;
  return unit === 'weeks' && id.startsWith('aml.') ? { ...range, isWhole: true } : range;
}

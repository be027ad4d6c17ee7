import type { Consents, LeverAmount, StaffFigures } from '#shared/domain/model/levers.ts';
import { estimate } from '#shared/i18n/describe-levers.ts';
import type { Words } from '../../app/locale/use-text.ts';

/** Below this many hours a week nobody would call it a difference. */
const NOTHING_HOURS = 0.05;

/** `115 t = 3,2 årsverk = 3 030 000 kr i året` */
export function amountText({ t, locale, hours, number }: Words, { hours: amount, fte, yearOre }: LeverAmount): string {
  if (amount < NOTHING_HOURS) return t('levers.amount.none');
  const params = { hours: hours(amount, amount < 10 ? 1 : 0), fte: number(fte, 1) };
  return yearOre === null ? t('levers.amount.unknown', params) : t('levers.amount', { ...params, kroner: estimate(locale, yearOre) });
}

/** What a staff comes to, in one sentence. */
export function leadText({ t, hours, percent }: Words, { people, meanPercent, weekendDeficit, weekdaySurplus }: StaffFigures): string {
  const inHours = (amount: number) => hours(amount, amount < 10 ? 1 : 0);
  const isShort = weekendDeficit.hours >= NOTHING_HOURS;
  const kind = !isShort ? 'none' : weekdaySurplus.hours >= NOTHING_HOURS ? 'both' : 'deficit';
  return t(`levers.lead.${kind}`, {
    people,
    mean: percent(meanPercent),
    deficit: inHours(weekendDeficit.hours),
    surplus: inHours(weekdaySurplus.hours),
  });
}

/** Who has to agree to what. */
export function consentText({ t }: Words, { averaging, people, isAnnual }: Consents): string {
  const told = [
    ...(averaging === '10-5-1' || averaging === '10-5-2' || averaging === '10-12-4' ? [t(`levers.consents.${averaging}`, { people })] : []),
    ...(isAnnual ? [t('levers.consents.annual')] : []),
  ];
  return told.length === 0 ? t('levers.consents.none') : told.join('; ');
}

import { dayPartOf } from '#shared/domain/model/day-part.ts';
import { DAY_NAMES, type DemandRow } from '#shared/domain/model/plan.ts';
import type { Words } from '../../app/locale/use-text.ts';

/** A row of the demand in words: «dag ma–fr 07:30–15:00». Days that follow each other are written as a stretch. */
export function rowName({ t }: Words, { days, start, end }: DemandRow): string {
  const at = days.flatMap((day) => (day === 'holiday' ? [] : [DAY_NAMES.indexOf(day)]));
  const isStretch = at.length > 2 && at.every((day, index) => index === 0 || day === (at[index - 1] ?? 0) + 1);
  const names = days.map((day) => (day === 'holiday' ? t('day.holiday') : t(`day.${day}.short`)));
  const weekdays = isStretch ? [`${names[0]}–${names[at.length - 1]}`, ...names.slice(at.length)] : names;
  return `${t(`day-part.${dayPartOf(start, end)}`)} ${weekdays.join(' ')} ${start}–${end}`;
}

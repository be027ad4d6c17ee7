import type { WeekendNeed } from '#shared/domain/model/bounds.ts';
import { formatHours, formatNumber, formatPercent } from '#shared/i18n/format.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import { alignColumns } from './table.ts';

/** How many people the weekends take, by hours and by shifts; nothing where nobody is wanted at weekends. */
export function weekendLines(rows: readonly WeekendNeed[], locale: Locale): readonly string[] {
  if (rows.length === 0) return [];
  const [people, position] = [translate(locale, 'bound.table.people'), translate(locale, 'bound.table.position')];
  const figures = rows.map(({ every, shiftHours, hoursPerYear, people: byHours, meanPercent, byShifts }) => [
    `  ${translate(locale, 'bound.table.row', { every: formatNumber(locale, every), hours: formatHours(locale, shiftHours) })}`,
    formatNumber(locale, hoursPerYear),
    formatNumber(locale, byHours, 1),
    formatPercent(locale, meanPercent),
    formatNumber(locale, byShifts.people),
    formatPercent(locale, byShifts.meanPercent, 1),
    formatPercent(locale, byShifts.meanPercentOfFewerHours, 1),
  ]);
  return [
    '',
    translate(locale, 'levers.table'),
    ...alignColumns(
      [
        ['', '', translate(locale, 'levers.table.by-hours'), '', translate(locale, 'levers.table.by-shifts'), '', ''],
        [
          `  ${translate(locale, 'bound.table.pattern')}`,
          translate(locale, 'levers.table.hours'),
          people,
          position,
          people,
          position,
          translate(locale, 'levers.table.fewer'),
        ],
        ...figures,
      ],
      [1, 2, 3, 4, 5, 6],
    ),
    `  ${translate(locale, 'levers.table.note')}`,
  ];
}

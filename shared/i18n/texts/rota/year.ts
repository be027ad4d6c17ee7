import { defineTexts } from '../../define-texts.ts';

/** The year view of the rota: zoom, the strip of the whole period, jumping to a week, date or holiday, two places side by side. */
export const rotaYearTexts = defineTexts({
  'month.1': { nb: 'januar', nn: 'januar', en: 'January' },
  'month.2': { nb: 'februar', nn: 'februar', en: 'February' },
  'month.3': { nb: 'mars', nn: 'mars', en: 'March' },
  'month.4': { nb: 'april', nn: 'april', en: 'April' },
  'month.5': { nb: 'mai', nn: 'mai', en: 'May' },
  'month.6': { nb: 'juni', nn: 'juni', en: 'June' },
  'month.7': { nb: 'juli', nn: 'juli', en: 'July' },
  'month.8': { nb: 'august', nn: 'august', en: 'August' },
  'month.9': { nb: 'september', nn: 'september', en: 'September' },
  'month.10': { nb: 'oktober', nn: 'oktober', en: 'October' },
  'month.11': { nb: 'november', nn: 'november', en: 'November' },
  'month.12': { nb: 'desember', nn: 'desember', en: 'December' },

  'rota.zoom.label': { where: 'Name of a choice above the grid', nb: 'Utsnitt', nn: 'Utsnitt', en: 'Zoom' },
  'rota.zoom.readable': { where: 'Choice: days wide enough for their codes', nb: 'Lesbare vakter', nn: 'Lesbare vakter', en: 'Readable shifts' },
  'rota.zoom.weeks': {
    where: 'Choice: so many weeks on the screen',
    nb: '{count, plural, one {# uke} other {# uker}}',
    nn: '{count, plural, one {# veke} other {# veker}}',
    en: '{count, plural, one {# week} other {# weeks}}',
  },
  'rota.zoom.all': {
    where: 'Choice: all weeks of the plan',
    nb: 'Hele planen, {count} uker',
    nn: 'Heile planen, {count} veker',
    en: 'Whole plan, {count} weeks',
  },
  'rota.zoom.in': { where: 'Button', nb: 'Se nærmere', nn: 'Sjå nærare', en: 'Zoom in' },
  'rota.zoom.out': { where: 'Button', nb: 'Se mer av planen', nn: 'Sjå meir av planen', en: 'Zoom out' },
});

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
  'rota.jump.label': {
    where: 'Field above the grid',
    nb: 'Gå til uke, dato eller helligdag',
    nn: 'Gå til veke, dato eller heilagdag',
    en: 'Go to a week, date or public holiday',
  },
  'rota.jump.hint': { where: 'In the empty field', nb: 'Gå til: uke 27, påske', nn: 'Gå til: veke 27, påske', en: 'Go to: week 27, Easter' },
  'rota.jump.hint.cycle': { where: 'In the empty field of a repeating rota', nb: 'Gå til: uke 3', nn: 'Gå til: veke 3', en: 'Go to: week 3' },
  'rota.jump.none': {
    where: 'Said when a text means no place of the plan',
    nb: 'Det finnes ikke i denne planen.',
    nn: 'Det finst ikkje i denne planen.',
    en: 'That is not in this plan.',
  },
  'rota.jump.week': { where: 'A week to go to', nb: 'Uke {week} · fra {date}', nn: 'Veke {week} · frå {date}', en: 'Week {week} · from {date}' },
  'rota.jump.day': { where: 'A day to go to', nb: '{date}, uke {week}', nn: '{date}, veke {week}', en: '{date}, week {week}' },
  'rota.heat.label': {
    where: 'Name of the strip of all weeks',
    nb: 'Over og under behovet, uke for uke',
    nn: 'Over og under behovet, veke for veke',
    en: 'Over and under the demand, week by week',
  },
  'rota.heat.weekday': { where: 'Beside the strip', nb: 'Ukedager', nn: 'Vekedagar', en: 'Weekdays' },
  'rota.heat.weekend': { where: 'Beside the strip', nb: 'Helg', nn: 'Helg', en: 'Weekend' },
  'rota.heat.week': {
    where: 'A week in words; {weekday} and {weekend} such as “+38 h over, −4 h under”',
    nb: 'Uke {week}. Ukedager: {weekday}. Helg: {weekend}',
    nn: 'Veke {week}. Vekedagar: {weekday}. Helg: {weekend}',
    en: 'Week {week}. Weekdays: {weekday}. Weekend: {weekend}',
  },
  'rota.zoom.out': { where: 'Button', nb: 'Se mer av planen', nn: 'Sjå meir av planen', en: 'Zoom out' },
});

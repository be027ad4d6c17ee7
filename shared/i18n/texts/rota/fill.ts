import { defineTexts } from '../../define-texts.ts';

/** The bar over the grid that fills cells. */
export const rotaFillTexts = defineTexts({
  'rota.fill.title': { where: 'Name of the bar, and the button that opens it', nb: 'Fyll', nn: 'Fyll', en: 'Fill' },
  'rota.fill.what': { where: 'Choice', nb: 'Hva', nn: 'Kva', en: 'What' },
  'rota.fill.kind.right': { where: 'Choice', nb: 'Gjenta utvalget mot høyre', nn: 'Gjenta utvalet mot høgre', en: 'Repeat the selection to the right' },
  'rota.fill.kind.down': { where: 'Choice', nb: 'Gjenta utvalget nedover', nn: 'Gjenta utvalet nedover', en: 'Repeat the selection downwards' },
  'rota.fill.kind.left': { where: 'Choice', nb: 'Gjenta utvalget mot venstre', nn: 'Gjenta utvalet mot venstre', en: 'Repeat the selection to the left' },
  'rota.fill.kind.up': { where: 'Choice', nb: 'Gjenta utvalget oppover', nn: 'Gjenta utvalet oppover', en: 'Repeat the selection upwards' },
  'rota.fill.kind.staggered': {
    where: 'Choice: one pattern over several lines, each a week later',
    nb: 'Samme mønster nedover, forskjøvet',
    nn: 'Same mønster nedover, forskove',
    en: 'Same pattern downwards, staggered',
  },
  'rota.fill.kind.weeks': {
    where: 'Choice',
    nb: 'Gjenta de første ukene ut linja',
    nn: 'Gjenta dei første vekene ut linja',
    en: 'Repeat the first weeks to the end of the line',
  },
  'rota.fill.kind.clear': { where: 'Choice', nb: 'Tøm utvalget', nn: 'Tøm utvalet', en: 'Empty the selection' },
  'rota.fill.days': { where: 'Field', nb: 'Antall dager', nn: 'Tal på dagar', en: 'Number of days' },
  'rota.fill.lines': { where: 'Field', nb: 'Antall linjer', nn: 'Tal på linjer', en: 'Number of lines' },
  'rota.fill.pattern-weeks': { where: 'Field', nb: 'Uker i mønsteret', nn: 'Veker i mønsteret', en: 'Weeks in the pattern' },
  'rota.fill.shift-weeks': {
    where: 'Field: how much later each line begins; negative is earlier',
    nb: 'Uker senere per linje',
    nn: 'Veker seinare per linje',
    en: 'Weeks later per line',
  },
  'rota.fill.result': {
    where: 'What the fill would do',
    nb: '{count, plural, =0 {Ingen celler blir endret} one {# celle blir endret} other {# celler blir endret}}.',
    nn: '{count, plural, =0 {Ingen celler blir endra} one {# celle blir endra} other {# celler blir endra}}.',
    en: '{count, plural, =0 {No cells will change} one {# cell will change} other {# cells will change}}.',
  },
  'rota.fill.do': { where: 'Button', nb: 'Fyll', nn: 'Fyll', en: 'Fill' },
  'rota.fill.hint': {
    where: 'Tooltip of the button that opens the bar',
    nb: 'Fyll celler. Med musa: dra hjørnet av utvalget, eller dobbeltklikk det for å fylle ned til siste linje.',
    nn: 'Fyll celler. Med musa: dra hjørnet av utvalet, eller dobbeltklikk det for å fylle ned til siste linje.',
    en: 'Fill cells. With the mouse: drag the corner of the selection, or double-click it to fill down to the last line.',
  },
  'rota.tool.close': { where: 'Button that closes a bar over the grid', nb: 'Lukk', nn: 'Lukk', en: 'Close' },
});

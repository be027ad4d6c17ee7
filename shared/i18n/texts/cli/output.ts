import { defineTexts } from '../../define-texts.ts';

/** What commands print for people. */
export const outputTexts = defineTexts({
  'cli.wrote': {
    nb: 'Skrev {file}.',
    nn: 'Skreiv {file}.',
    en: 'Wrote {file}.',
  },
  'cli.check.none': {
    nb: 'Ingen funn.',
    nn: 'Ingen funn.',
    en: 'No findings.',
  },
  'cli.check.whole-unit': {
    nb: 'hele',
    nn: 'heile',
    en: 'all',
  },
  'cli.severity.breach': {
    nb: 'BRUDD',
    nn: 'BROT',
    en: 'BREACH',
  },
  'cli.severity.needs-agreement': {
    nb: 'KREVER AVTALE',
    nn: 'KREV AVTALE',
    en: 'NEEDS AGREEMENT',
  },
  'cli.severity.covered': {
    nb: 'dekket av avtale',
    nn: 'dekt av avtale',
    en: 'covered by agreement',
  },
  'cli.severity.advice': {
    nb: 'råd',
    nn: 'råd',
    en: 'advice',
  },
  'cli.severity.info': {
    nb: 'opplysning',
    nn: 'opplysning',
    en: 'information',
  },
  'cli.column.line': {
    nb: 'linje',
    nn: 'linje',
    en: 'line',
  },
  'cli.column.planned': {
    nb: 'planlagt',
    nn: 'planlagt',
    en: 'planned',
  },
  'cli.column.contracted': {
    nb: 'avtalt',
    nn: 'avtalt',
    en: 'contracted',
  },
  'cli.column.balance': {
    nb: 'differanse',
    nn: 'differanse',
    en: 'difference',
  },
  'cli.column.weekend-hours': {
    nb: 'helgetimer/år',
    nn: 'helgetimar/år',
    en: 'weekend h/year',
  },
  'cli.column.weekend-share': {
    nb: 'helger',
    nn: 'helger',
    en: 'weekends',
  },
  'cli.column.nights': {
    nb: 'netter',
    nn: 'netter',
    en: 'nights',
  },
  'cli.unknown': {
    nb: 'ukjent',
    nn: 'ukjent',
    en: 'unknown',
  },
  'cli.db.ready': {
    nb: 'Datafilen {file} er klar.',
    nn: 'Datafila {file} er klar.',
    en: 'The data file {file} is ready.',
  },
  'cli.db.holds': {
    nb: '{file}: {departments, plural, one {# avdeling} other {# avdelinger}}, {plans, plural, one {# plan} other {# planer}}, {steps, plural, one {# steg} other {# steg}} i historikken.',
    nn: '{file}: {departments, plural, one {# avdeling} other {# avdelingar}}, {plans, plural, one {# plan} other {# planar}}, {steps, plural, one {# steg} other {# steg}} i historikken.',
    en: '{file}: {departments, plural, one {# department} other {# departments}}, {plans, plural, one {# plan} other {# plans}}, {steps, plural, one {# step} other {# steps}} of history.',
  },
  'cli.db.sound': {
    nb: 'Datafilen er hel.',
    nn: 'Datafila er heil.',
    en: 'The data file is sound.',
  },
  'cli.db.unsound': {
    nb: 'Datafilen er skadet:',
    nn: 'Datafila er skadd:',
    en: 'The data file is damaged:',
  },
  'cli.db.empty': {
    nb: 'Datafilen er tom.',
    nn: 'Datafila er tom.',
    en: 'The data file is empty.',
  },
  'cli.db.plan-size': {
    nb: '{lines, plural, one {# linje} other {# linjer}} × {weeks, plural, one {# uke} other {# uker}}',
    nn: '{lines, plural, one {# linje} other {# linjer}} × {weeks, plural, one {# veke} other {# veker}}',
    en: '{lines, plural, one {# line} other {# lines}} × {weeks, plural, one {# week} other {# weeks}}',
  },
  'cli.db.demo-added': {
    nb: '{added, plural, =0 {Datafilen {file} har eksemplene fra før} one {La # eksempelavdeling i {file}} other {La # eksempelavdelinger i {file}}}.',
    nn: '{added, plural, =0 {Datafila {file} har døma frå før} one {La # dømeavdeling i {file}} other {La # dømeavdelingar i {file}}}.',
    en: '{added, plural, =0 {The data file {file} has the examples already} one {Put # example department into {file}} other {Put # example departments into {file}}}.',
  },
  'cli.cost.year': {
    nb: 'Planlagte vakter koster {amount} i året.',
    nn: 'Planlagde vakter kostar {amount} i året.',
    en: 'Planned shifts cost {amount} a year.',
  },
  'cli.cost.year-partly': {
    nb: 'Vaktene med kjent lønn koster {amount} i året. Summen er ikke fullstendig.',
    nn: 'Vaktene med kjend løn kostar {amount} i året. Summen er ikkje fullstendig.',
    en: 'Shifts with known pay cost {amount} a year. The sum is not complete.',
  },
  'cli.cost.total': {
    nb: 'sum',
    nn: 'sum',
    en: 'total',
  },
  'cli.serve.ready': {
    nb: 'Vaktbalanse er klar i nettleseren: {url}',
    nn: 'Vaktbalanse er klar i nettlesaren: {url}',
    en: 'Vaktbalanse is ready in the browser: {url}',
  },
  'cli.serve.stop': {
    nb: 'Adressen virker én gang, i nettleseren som åpner den først. Stopp med Ctrl+C. Datafil: {file}',
    nn: 'Adressa verkar éin gong, i nettlesaren som opnar ho først. Stopp med Ctrl+C. Datafil: {file}',
    en: 'The address works once, in the browser that opens it first. Stop with Ctrl+C. Data file: {file}',
  },
  'cli.serve.new-address': {
    nb: 'Ny adresse til en nettleser som ikke er sluppet inn: {url}',
    nn: 'Ny adresse til ein nettlesar som ikkje er sleppt inn: {url}',
    en: 'New address for a browser that has not been let in: {url}',
  },
  'cli.serve.read-only': {
    nb: 'Et annet program skriver i datafilen {file}. Her kan du bare lese.',
    nn: 'Eit anna program skriv i datafila {file}. Her kan du berre lese.',
    en: 'Another program writes to the data file {file}. Here you can only read.',
  },
});

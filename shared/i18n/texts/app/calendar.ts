import { defineTexts } from '../../define-texts.ts';

/** Rolling a base rota out on the calendar, proposed F3, and what a line has of days off. */
export const calendarTexts = defineTexts({
  'app.action.roll-out': { where: 'Action and menu item', nb: 'Rull ut på kalender', nn: 'Rull ut på kalender', en: 'Roll out on the calendar' },
  'app.action.propose-f3': { where: 'Action and button', nb: 'Foreslå F3', nn: 'Foreslå F3', en: 'Propose F3' },
  'app.roll-out.intro': {
    nb: 'Lager en kalenderplan av grunnturnusen, på ekte datoer med helligdager. Grunnturnusen blir stående som den er.',
    nn: 'Lagar ein kalenderplan av grunnturnusen, på ekte datoar med heilagdagar. Grunnturnusen blir ståande som han er.',
    en: 'Makes a calendar rota of the base rota, on real dates with public holidays. The base rota stays as it is.',
  },
  'app.roll-out.name': { nb: 'Navn på kalenderplanen', nn: 'Namn på kalenderplanen', en: 'Name of the calendar rota' },
  'app.roll-out.default-name': {
    where: 'Name of the new plan; year is that of its first day',
    nb: '{name}, {year}',
    nn: '{name}, {year}',
    en: '{name}, {year}',
  },
  'app.roll-out.start': { nb: 'Første mandag', nn: 'Første måndag', en: 'First Monday' },
  'app.roll-out.weeks': { nb: 'Antall uker', nn: 'Talet på veker', en: 'Number of weeks' },
  'app.roll-out.start-week': { nb: 'Begynn med uke i grunnturnusen', nn: 'Byrj med veke i grunnturnusen', en: 'Begin with week of the base rota' },
  'app.roll-out.by-line': {
    where: 'Opens a table of lines; the number of lines that begin in another week',
    nb: '{count, plural, =0 {Egen startuke for enkelte linjer} one {Egen startuke for enkelte linjer (# linje)} other {Egen startuke for enkelte linjer (# linjer)}}',
    nn: '{count, plural, =0 {Eiga startveke for einskilde linjer} one {Eiga startveke for einskilde linjer (# linje)} other {Eiga startveke for einskilde linjer (# linjer)}}',
    en: '{count, plural, =0 {A start week of its own for single lines} one {A start week of its own for single lines (# line)} other {A start week of its own for single lines (# lines)}}',
  },
  'app.roll-out.col.line': { nb: 'Linje', nn: 'Linje', en: 'Line' },
  'app.roll-out.col.week': { where: 'Week of the base rota', nb: 'Begynner med uke', nn: 'Byrjar med veke', en: 'Begins with week' },
  'app.roll-out.week-of': {
    where: 'Label of a choice, for screen readers',
    nb: '{label} begynner med uke',
    nn: '{label} byrjar med veke',
    en: '{label} begins with week',
  },
  'app.roll-out.as-all': { where: 'The choice of a line that goes with the others', nb: 'som alle ({week})', nn: 'som alle ({week})', en: 'like all ({week})' },
  'app.roll-out.earlier': { nb: 'Planen som gjelder før denne', nn: 'Planen som gjeld før denne', en: 'The plan in force before this one' },
  'app.roll-out.earlier-none': { nb: 'ingen', nn: 'ingen', en: 'none' },
  'app.roll-out.earlier-hint': {
    nb: 'De siste ukene av den blir med som bakgrunn, så overgangen blir kontrollert.',
    nn: 'Dei siste vekene av han blir med som bakgrunn, så overgangen blir kontrollert.',
    en: 'Its last weeks come along as background, so that the change-over is checked.',
  },
  'app.roll-out.make': { where: 'Button', nb: 'Lag kalenderplan', nn: 'Lag kalenderplan', en: 'Make the calendar rota' },
  'app.roll-out.seam': {
    nb: 'Overgangen fra planen før gir {count, plural, one {ett funn} other {# funn}}. De står i den nye planen.',
    nn: 'Overgangen frå planen før gir {count, plural, one {eitt funn} other {# funn}}. Dei står i den nye planen.',
    en: 'The change-over from the plan before gives {count, plural, one {one finding} other {# findings}}. They are shown in the new plan.',
  },
  'app.roll-out.open': { where: 'Button', nb: 'Åpne kalenderplanen', nn: 'Opne kalenderplanen', en: 'Open the calendar rota' },

  'app.f3.intro': {
    nb: 'Disse vaktene må bli F3 for at ingen arbeider flere søn- og helgedager på rad enn loven eller avtalen tillater. Arbeidet må noen andre gjøre.',
    nn: 'Desse vaktene må bli F3 for at ingen arbeider fleire søn- og heilagdagar på rad enn lova eller avtalen tillèt. Arbeidet må nokon andre gjere.',
    en: 'These shifts must become F3 so that nobody works more Sundays and public holidays in a row than the law or the agreement allows. Somebody else must do the work.',
  },
  'app.f3.none': {
    nb: 'Ingen F3 trengs: regelen om søn- og helgedager holder for alle linjene.',
    nn: 'Ingen F3 trengst: regelen om søn- og heilagdagar held for alle linjene.',
    en: 'No F3 is needed: the rule about Sundays and public holidays holds for every line.',
  },
  'app.f3.unsolved': {
    nb: '{count, plural, one {Ett funn} other {# funn}} kan ikke løses med F3, fordi det gjelder uker som ikke kan endres.',
    nn: '{count, plural, one {Eitt funn} other {# funn}} kan ikkje løysast med F3, fordi det gjeld veker som ikkje kan endrast.',
    en: '{count, plural, one {One finding} other {# findings}} cannot be solved with F3, because the weeks in question cannot be changed.',
  },
  'app.f3.col.line': { nb: 'Linje', nn: 'Linje', en: 'Line' },
  'app.f3.col.date': { nb: 'Fri denne dagen', nn: 'Fri denne dagen', en: 'Off on this day' },
  'app.f3.col.replaces': { nb: 'I stedet for', nn: 'I staden for', en: 'Instead of' },
  'app.f3.apply': {
    where: 'Button',
    nb: 'Sett inn {count, plural, one {én F3} other {# F3}}',
    nn: 'Set inn {count, plural, one {éin F3} other {# F3}}',
    en: 'Put in {count, plural, one {one F3} other {# F3}}',
  },
  'app.f3.count': {
    where: 'Above the table of proposed days off',
    nb: '{count, plural, one {Én vakt} other {# vakter}}',
    nn: '{count, plural, one {Éi vakt} other {# vakter}}',
    en: '{count, plural, one {One shift} other {# shifts}}',
  },

  'rota.line.days-off': { where: 'Heading in the details of a line', nb: 'Fridager og ferie', nn: 'Fridagar og ferie', en: 'Days off and annual leave' },
  'rota.line.days-off.none': {
    nb: 'Ingen fridager eller fravær er lagt inn.',
    nn: 'Ingen fridagar eller fråvær er lagde inn.',
    en: 'No days off or absences are entered.',
  },
  'rota.line.day-off': { where: 'F-code and what it is', nb: '{code}, {name}', nn: '{code}, {name}', en: '{code}, {name}' },
  'rota.line.vacation': { nb: 'Ferie brukt', nn: 'Ferie brukt', en: 'Annual leave used' },
  'rota.line.vacation.value': { nb: '{used} av {entitled} virkedager', nn: '{used} av {entitled} verkedagar', en: '{used} of {entitled} working days' },
  'rota.line.holidays': { nb: 'Helligdager med vakt', nn: 'Heilagdagar med vakt', en: 'Public holidays worked' },
  'rota.line.of': { where: 'Worked of all', nb: '{part} av {all}', nn: '{part} av {all}', en: '{part} of {all}' },
  'rota.line.f5': { nb: 'F5 til gode', nn: 'F5 til gode', en: 'F5 to be taken' },
  'rota.line.rest-owed': { nb: 'Kompenserende hvile til gode', nn: 'Kompenserande kvile til gode', en: 'Compensating rest owed' },
});

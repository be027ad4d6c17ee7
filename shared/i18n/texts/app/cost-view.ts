import { defineTexts } from '../../define-texts.ts';

/** The cost screen: one sum cut in five ways, the positions, one empty shift. */
export const costViewTexts = defineTexts({
  'app.cost.cut': { where: 'Heading above the five ways to cut the cost', nb: 'Hva vaktene koster', nn: 'Kva vaktene kostar', en: 'What the shifts cost' },
  'app.cost.cut.choose': { where: 'Name of the buttons that choose how', nb: 'Del opp', nn: 'Del opp', en: 'Cut by' },
  'app.cost.cut.line': { nb: 'Linje', nn: 'Linje', en: 'Line' },
  'app.cost.cut.code': { nb: 'Vaktkode', nn: 'Vaktkode', en: 'Shift code' },
  'app.cost.cut.day-kind': { nb: 'Ukedager og helg', nn: 'Vekedagar og helg', en: 'Weekdays and weekends' },
  'app.cost.cut.month': { nb: 'Måned', nn: 'Månad', en: 'Month' },
  'app.cost.cut.part': { nb: 'Lønnsdel', nn: 'Lønsdel', en: 'Part of pay' },
  'app.cost.col.per-shift': { nb: 'Per vakt', nn: 'Per vakt', en: 'Per shift' },
  'app.cost.col.period': { nb: 'I perioden', nn: 'I perioden', en: 'In the period' },
  'app.cost.mean-month': { nb: 'I måneden, i snitt', nn: 'I månaden, i snitt', en: 'A month, on average' },
  'app.cost.no-months': {
    where: 'Where a base rota has no months',
    nb: 'En grunnturnus har ingen måneder. I snitt koster vaktene {amount} i måneden. Rull den ut på kalenderen for å se hver måned.',
    nn: 'Ein grunnturnus har ingen månader. I snitt kostar vaktene {amount} i månaden. Rull han ut på kalenderen for å sjå kvar månad.',
    en: 'A base rota has no months. On average the shifts cost {amount} a month. Roll it out on the calendar to see each month.',
  },
  'app.cost.drill': {
    where: 'Heading above lines that open into shifts',
    nb: 'Hver krone, linje for linje',
    nn: 'Kvar krone, linje for linje',
    en: 'Every krone, line by line',
  },

  'app.cost.positions': { nb: 'Hva stillingene koster', nn: 'Kva stillingane kostar', en: 'What the positions cost' },
  'app.cost.positions.apart': {
    where: 'Why the two figures are never added',
    nb: 'Dette er et annet tall enn vaktene over, og de to skal aldri legges sammen: vaktene er prisen på arbeidet som er planlagt, stillingene er hva det koster å ha folk ansatt i et år, ferien medregnet.',
    nn: 'Dette er eit anna tal enn vaktene over, og dei to skal aldri leggjast saman: vaktene er prisen på arbeidet som er planlagt, stillingane er kva det kostar å ha folk tilsette i eit år, ferien medrekna.',
    en: 'This is another figure than the shifts above, and the two must never be added: the shifts are the price of the work planned, the positions are what it costs to employ people for a year, their annual leave included.',
  },
  'app.cost.positions.year': { nb: 'Stillingene i året', nn: 'Stillingane i året', en: 'The positions a year' },
  'app.cost.positions.open': { where: 'Opens the table line by line', nb: 'Linje for linje', nn: 'Linje for linje', en: 'Line by line' },
  'app.cost.positions.col.position': { nb: 'Stillingen i året', nn: 'Stillinga i året', en: 'The position a year' },
  'app.cost.positions.col.fixed': { nb: 'Fast tillegg i måneden', nn: 'Fast tillegg i månaden', en: 'Fixed supplement a month' },

  'app.cost.unfilled': { nb: 'Hva koster én tom vakt?', nn: 'Kva kostar éi tom vakt?', en: 'What does one empty shift cost?' },
  'app.cost.unfilled.intro': {
    nb: 'Velg en vakt som mangler folk, og hvem sin lønn som skal brukes. Prisen er per vakt, på fire måter.',
    nn: 'Vel ei vakt som manglar folk, og kven si løn som skal brukast. Prisen er per vakt, på fire måtar.',
    en: 'Choose a shift that lacks people, and whose pay to use. The price is per shift, in four ways.',
  },
  'app.cost.unfilled.date': { nb: 'Dag', nn: 'Dag', en: 'Day' },
  'app.cost.unfilled.code': { nb: 'Vakt', nn: 'Vakt', en: 'Shift' },
  'app.cost.unfilled.line': { nb: 'Med lønnen til', nn: 'Med løna til', en: 'By the pay of' },
  'app.cost.unfilled.agency': { nb: 'Byråets påslag, %', nn: 'Påslaget til byrået, %', en: 'The agency’s mark-up, %' },
  'app.cost.unfilled.notice': { nb: 'Dagers varsel', nn: 'Dagars varsel', en: 'Days of notice' },
  'app.cost.unfilled.way': { nb: 'Måte', nn: 'Måte', en: 'Way' },
  'app.cost.unfilled.price': { nb: 'Prisen', nn: 'Prisen', en: 'The price' },
  'app.cost.unfilled.why': { where: 'Opens the parts of a price', nb: 'Slik blir prisen til', nn: 'Slik blir prisen til', en: 'How the price comes about' },
});

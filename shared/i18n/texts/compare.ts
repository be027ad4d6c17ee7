import { defineTexts } from '../define-texts.ts';

/** Names of published figures, their units, and the cautions that belong to them. */
export const compareTexts = defineTexts({
  'reference.metric.inst_plasser': {
    where: 'Name of a published figure in the comparison',
    nb: 'Institusjonsplasser',
    nn: 'Institusjonsplassar',
    en: 'Places in institutions',
  },
  'reference.metric.sykehjem_plasser': { nb: 'Sykehjemsplasser', nn: 'Sjukeheimsplassar', en: 'Nursing-home places' },
  'reference.metric.demens_plasser': { nb: 'Plasser for personer med demens', nn: 'Plassar for personar med demens', en: 'Places for people with dementia' },
  'reference.metric.rehab_plasser': { nb: 'Rehabiliteringsplasser', nn: 'Rehabiliteringsplassar', en: 'Rehabilitation places' },
  'reference.metric.tidsbegrensede_plasser': {
    nb: 'Plasser for tidsbegrenset opphold',
    nn: 'Plassar for tidsavgrensa opphald',
    en: 'Places for time-limited stays',
  },
  'reference.metric.korttid_beboere': { nb: 'Beboere på tidsbegrenset opphold', nn: 'Bebuarar på tidsavgrensa opphald', en: 'Residents on time-limited stays' },
  'reference.metric.langtid_beboere': { nb: 'Beboere på langtidsopphold', nn: 'Bebuarar på langtidsopphald', en: 'Residents on long stays' },
  'reference.metric.sykehjem_beboere': { nb: 'Beboere i sykehjem', nn: 'Bebuarar i sjukeheim', en: 'Nursing-home residents' },
  'reference.metric.hjemmetjeneste_brukere': { nb: 'Brukere av hjemmetjenester', nn: 'Brukarar av heimetenester', en: 'Users of home services' },
  'reference.metric.hjemmetjeneste_brukere_80pluss': {
    nb: 'Brukere av hjemmetjenester, 80 år og over',
    nn: 'Brukarar av heimetenester, 80 år og over',
    en: 'Users of home services aged 80 and over',
  },
  'reference.metric.inst_oppholdsdogn': {
    nb: 'Oppholdsdøgn i institusjon i året',
    nn: 'Opphaldsdøgn i institusjon i året',
    en: 'Stay-days in institutions in the year',
  },
  'reference.metric.omsorg_arsverk_brukerrettet': {
    nb: 'Brukerrettede årsverk, institusjon og hjemmetjeneste samlet',
    nn: 'Brukarretta årsverk, institusjon og heimeteneste samla',
    en: 'User-facing FTE, institutions and home services together',
  },
  'reference.metric.KOShjtj80aarover0001': {
    nb: 'Andel på 80 år og over med hjemmetjenester',
    nn: 'Andel på 80 år og over med heimetenester',
    en: 'Share of those aged 80 and over with home services',
  },
  'reference.metric.KOSsykhjand80aar0000': {
    nb: 'Andel på 80 år og over i institusjon',
    nn: 'Andel på 80 år og over i institusjon',
    en: 'Share of those aged 80 and over in an institution',
  },
  'reference.metric.omsorg_arsverk_tot': {
    nb: 'Avtalte årsverk i omsorgstjenestene i alt',
    nn: 'Avtalte årsverk i omsorgstenestene i alt',
    en: 'Agreed FTE in care services, all occupations',
  },
  'reference.metric.omsorg_arsverk_01': { nb: 'Årsverk: sykepleiere', nn: 'Årsverk: sjukepleiarar', en: 'FTE: registered nurses' },
  'reference.metric.omsorg_arsverk_02': { nb: 'Årsverk: spesialsykepleiere', nn: 'Årsverk: spesialsjukepleiarar', en: 'FTE: specialist nurses' },
  'reference.metric.omsorg_arsverk_03': { nb: 'Årsverk: helsefagarbeidere mv.', nn: 'Årsverk: helsefagarbeidarar mv.', en: 'FTE: healthcare workers etc.' },
  'reference.metric.omsorg_arsverk_04': {
    nb: 'Årsverk: hjemmehjelpere og andre pleiemedarbeidere',
    nn: 'Årsverk: heimehjelparar og andre pleiemedarbeidarar',
    en: 'FTE: home helpers and other care staff',
  },
  'reference.metric.omsorg_arsverk_05': { nb: 'Årsverk: vernepleiere', nn: 'Årsverk: vernepleiarar', en: 'FTE: social educators' },
  'reference.metric.omsorg_arsverk_06': {
    nb: 'Årsverk: barnevernspedagoger, miljøterapeuter, sosionomer mv.',
    nn: 'Årsverk: barnevernspedagogar, miljøterapeutar, sosionomar mv.',
    en: 'FTE: child welfare workers, milieu therapists, social workers etc.',
  },
  'reference.metric.omsorg_arsverk_07a': {
    nb: 'Årsverk: ledere av helse-, omsorgs- og sosialtjenester',
    nn: 'Årsverk: leiarar av helse-, omsorgs- og sosialtenester',
    en: 'FTE: managers of health, care and social services',
  },
  'reference.metric.omsorg_arsverk_07b': { nb: 'Årsverk: andre ledere', nn: 'Årsverk: andre leiarar', en: 'FTE: other managers' },
  'reference.metric.omsorg_arsverk_07c': { nb: 'Årsverk: kjøkkenyrker', nn: 'Årsverk: kjøkenyrke', en: 'FTE: kitchen staff' },
  'reference.metric.omsorg_arsverk_07d': {
    nb: 'Årsverk: renholdere og vaktmestre mv.',
    nn: 'Årsverk: reinhaldarar og vaktmeistrar mv.',
    en: 'FTE: cleaners, caretakers etc.',
  },
  'reference.metric.omsorg_arsverk_07e': {
    nb: 'Årsverk: saksbehandlere og kontormedarbeidere mv.',
    nn: 'Årsverk: saksbehandlarar og kontormedarbeidarar mv.',
    en: 'FTE: case officers, office staff etc.',
  },
  'reference.metric.omsorg_arsverk_08': { nb: 'Årsverk: ergoterapeuter', nn: 'Årsverk: ergoterapeutar', en: 'FTE: occupational therapists' },
  'reference.metric.omsorg_arsverk_09': {
    nb: 'Årsverk: andre helserelaterte yrker',
    nn: 'Årsverk: andre helserelaterte yrke',
    en: 'FTE: other health occupations',
  },
  'reference.metric.omsorg_arsverk_99': { nb: 'Årsverk: uspesifisert', nn: 'Årsverk: uspesifisert', en: 'FTE: unspecified' },
  'reference.metric.folkemengde_alle': { nb: 'Innbyggere 1. januar', nn: 'Innbyggjarar 1. januar', en: 'Inhabitants on 1 January' },
  'reference.metric.folkemengde_0-17': { nb: 'Innbyggere 0–17 år', nn: 'Innbyggjarar 0–17 år', en: 'Inhabitants aged 0–17' },
  'reference.metric.folkemengde_18-29': { nb: 'Innbyggere 18–29 år', nn: 'Innbyggjarar 18–29 år', en: 'Inhabitants aged 18–29' },
  'reference.metric.folkemengde_30-49': { nb: 'Innbyggere 30–49 år', nn: 'Innbyggjarar 30–49 år', en: 'Inhabitants aged 30–49' },
  'reference.metric.folkemengde_50-66': { nb: 'Innbyggere 50–66 år', nn: 'Innbyggjarar 50–66 år', en: 'Inhabitants aged 50–66' },
  'reference.metric.folkemengde_67-79': { nb: 'Innbyggere 67–79 år', nn: 'Innbyggjarar 67–79 år', en: 'Inhabitants aged 67–79' },
  'reference.metric.folkemengde_80-89': { nb: 'Innbyggere 80–89 år', nn: 'Innbyggjarar 80–89 år', en: 'Inhabitants aged 80–89' },
  'reference.metric.folkemengde_90+': { nb: 'Innbyggere 90 år og over', nn: 'Innbyggjarar 90 år og over', en: 'Inhabitants aged 90 and over' },
  'reference.metric.average-occupied-beds': {
    nb: 'Belagte plasser en gjennomsnittsdag',
    nn: 'Plassar i bruk ein gjennomsnittsdag',
    en: 'Places occupied on an average day',
  },

  'reference.unit.plasser': { where: 'After a published figure', nb: 'plasser', nn: 'plassar', en: 'places' },
  'reference.unit.personer': { nb: 'personer', nn: 'personar', en: 'people' },
  'reference.unit.dogn': { nb: 'døgn', nn: 'døgn', en: 'days' },
  'reference.unit.arsverk': { nb: 'årsverk', nn: 'årsverk', en: 'FTE' },
  'reference.unit.prosent': { nb: 'prosent', nn: 'prosent', en: 'per cent' },

  'reference.factor.oslo-2014-long-stay': {
    where: 'Name of a published care factor',
    nb: 'Ordinær langtidsplass, Oslo 2014',
    nn: 'Ordinær langtidsplass, Oslo 2014',
    en: 'Ordinary long-stay place, Oslo 2014',
  },
  'reference.factor.oslo-2014-sheltered': { nb: 'Skjermet plass, Oslo 2014', nn: 'Skjerma plass, Oslo 2014', en: 'Sheltered place, Oslo 2014' },
  'reference.factor.oslo-2014-short-stay': { nb: 'Korttidsplass, Oslo 2014', nn: 'Korttidsplass, Oslo 2014', en: 'Short-stay place, Oslo 2014' },
  'reference.factor.oslo-2014-rehabilitation': {
    nb: 'Rehabiliteringsplass, Oslo 2014',
    nn: 'Rehabiliteringsplass, Oslo 2014',
    en: 'Rehabilitation place, Oslo 2014',
  },

  'reference.caution.no-staffing-ratio': {
    where: 'Below the comparison and beside single figures',
    nb: 'Kommunens årsverk gjelder institusjon og hjemmetjeneste samlet. Ingen tabell her skiller dem, så tallene gir ingen pleiefaktor: del dem aldri på institusjonsplasser.',
    nn: 'Årsverka til kommunen gjeld institusjon og heimeteneste samla. Ingen tabell her skil dei, så tala gir ingen pleiefaktor: del dei aldri på institusjonsplassar.',
    en: 'The municipality’s FTE cover institutions and home services together. No table here separates them, so the figures give no care factor: never divide them by places in institutions.',
  },
  'reference.caution.places': {
    nb: 'Institusjonsplasser omfatter sykehjem, aldershjem, barnebolig og avlastning, korrigert for kjøp og salg mellom kommuner. Sykehjemsplasser er en del av dem. Demens-, rehabiliterings- og tidsbegrensede plasser kan overlappe; legg dem ikke sammen.',
    nn: 'Institusjonsplassar omfattar sjukeheim, aldersheim, barnebustad og avlasting, korrigert for kjøp og sal mellom kommunar. Sjukeheimsplassar er ein del av dei. Demens-, rehabiliterings- og tidsavgrensa plassar kan overlappe; legg dei ikkje saman.',
    en: 'Places in institutions cover nursing homes, old people’s homes, children’s housing and respite, corrected for purchase and sale between municipalities. Nursing-home places are part of them. Dementia, rehabilitation and time-limited places may overlap; do not add them up.',
  },
  'reference.caution.no-occupancy': {
    nb: 'SSBs tall for belegg har ingen brukbar verdi etter 2017 i kildene vi har, og er utelatt.',
    nn: 'Tala til SSB for belegg har ingen brukande verdi etter 2017 i kjeldene vi har, og er utelatne.',
    en: 'Statistics Norway’s occupancy has no usable values after 2017 in the sources we have, and is left out.',
  },
  'reference.caution.zero-unknown': {
    nb: 'Kilden sier 0, men det kan bety at tallet ikke er rapportert. Vi viser det som ukjent.',
    nn: 'Kjelda seier 0, men det kan bety at talet ikkje er rapportert. Vi viser det som ukjent.',
    en: 'The source says 0, but that may mean “not reported”. We show it as unknown.',
  },
  'reference.caution.residents': {
    nb: 'Beboere er telt 31. desember og ser ut til å omfatte avlastning og andre korte opphold; de kan være flere enn plassene. Bruk belagte plasser en gjennomsnittsdag i stedet.',
    nn: 'Bebuarar er talde 31. desember og ser ut til å omfatte avlasting og andre korte opphald; dei kan vere fleire enn plassane. Bruk plassar i bruk ein gjennomsnittsdag i staden.',
    en: 'Residents are counted on 31 December and seem to include respite and other short stays; there can be more of them than places. Use places occupied on an average day instead.',
  },
  'reference.caution.share-80': {
    nb: 'Andelen er prosent av innbyggerne på 80 år og over. For institusjon er den målt 31. desember, med både langtids- og tidsbegrensede opphold.',
    nn: 'Andelen er prosent av innbyggjarane på 80 år og over. For institusjon er han målt 31. desember, med både langtids- og tidsavgrensa opphald.',
    en: 'The share is per cent of the inhabitants aged 80 and over. For institutions it is measured on 31 December and includes long and time-limited stays.',
  },
  'reference.caution.all-occupations': {
    nb: 'Avtalte årsverk etter yrke gjelder alle yrker i omsorgstjenestene, også kjøkken, renhold, ledelse og kontor, avrundet til hele årsverk. Det er mer enn de brukerrettede årsverkene. Et yrke som mangler, mangler også i kilden.',
    nn: 'Avtalte årsverk etter yrke gjeld alle yrke i omsorgstenestene, òg kjøken, reinhald, leiing og kontor, avrunda til heile årsverk. Det er meir enn dei brukarretta årsverka. Eit yrke som manglar, manglar òg i kjelda.',
    en: 'Agreed FTE by occupation cover all occupations in care services, also kitchen, cleaning, management and office, rounded to whole FTE. That is more than the user-facing FTE. An occupation that is missing is missing in the source too.',
  },
  'reference.caution.units': {
    nb: 'Kilden skriver måleenhetene «dogn» og «arsverk»; vi skriver døgn og årsverk.',
    nn: 'Kjelda skriv måleeiningane «dogn» og «arsverk»; vi skriv døgn og årsverk.',
    en: 'The source spells its units “dogn” and “arsverk”; we write days and FTE.',
  },
  'reference.caution.mirror': {
    nb: 'Tallene er hentet fra åpne kopier av SSBs tjeneste, ikke fra SSB direkte, og SSB kan ha rettet dem siden. Kontroller mot SSB før noe publiseres.',
    nn: 'Tala er henta frå opne kopiar av tenesta til SSB, ikkje frå SSB direkte, og SSB kan ha retta dei sidan. Kontroller mot SSB før noko blir publisert.',
    en: 'The figures come from public copies of Statistics Norway’s service, not from Statistics Norway itself, which may have revised them since. Check against it before publishing anything.',
  },
  'reference.caution.factors': {
    nb: 'Det finnes ingen offisiell pleiefaktor. Tallene fra Oslo er fra en liste i en e-post fra 2014, gjengitt i en blogg. Det er ikke kjent hva de regner med: natt, ledere, kjøkken, plasser eller beboere. Bruk dem som eksempel, ikke som norm.',
    nn: 'Det finst ingen offisiell pleiefaktor. Tala frå Oslo er frå ei liste i ein e-post frå 2014, attgitt i ein blogg. Det er ikkje kjent kva dei reknar med: natt, leiarar, kjøken, plassar eller bebuarar. Bruk dei som døme, ikkje som norm.',
    en: 'There is no official care factor. The figures from Oslo come from a list in an e-mail of 2014, reproduced on a blog. What they count is not known: nights, leaders, kitchen, places or residents. Use them as an illustration, not as a norm.',
  },
  'reference.caution.average-occupied': {
    nb: 'Regnet ut her: oppholdsdøgn delt på dagene i året. Det er ikke SSBs belegg.',
    nn: 'Rekna ut her: opphaldsdøgn delt på dagane i året. Det er ikkje belegget til SSB.',
    en: 'Worked out here: stay-days divided by the days of the year. It is not Statistics Norway’s occupancy.',
  },
  'reference.caution.oslo-stay-days': {
    nb: 'Regnet ut her: oppholdsdøgn delt på dagene i året. I Oslo dekker oppholdsdøgn og plasser ikke det samme; sammenlign dem ikke med hverandre.',
    nn: 'Rekna ut her: opphaldsdøgn delt på dagane i året. I Oslo dekkjer opphaldsdøgn og plassar ikkje det same; samanlikn dei ikkje med kvarandre.',
    en: 'Worked out here: stay-days divided by the days of the year. In Oslo, stay-days and places do not cover the same thing; do not compare them with each other.',
  },
});

import { defineTexts } from '../define-texts.ts';

/** What can be wrong with a spreadsheet file that somebody wants to import. */
export const importErrorTexts = defineTexts({
  'error.workbook.wrong-kind.title': { nb: 'Filen er ikke et regneark', nn: 'Fila er ikkje eit rekneark', en: 'The file is not a spreadsheet' },
  'error.workbook.wrong-kind.detail': {
    nb: '{kind, select, empty {{file} er tom.} pdf {{file} er en PDF.} html {{file} er en nettside, også hvis den heter noe på .xls.} zip {{file} er en pakket fil uten regneark.} json {{file} ser ut som en planfil, ikke et regneark.} other {{file} er en fil som programmet ikke kjenner.}}',
    nn: '{kind, select, empty {{file} er tom.} pdf {{file} er ein PDF.} html {{file} er ei nettside, òg om ho heiter noko på .xls.} zip {{file} er ei pakka fil utan rekneark.} json {{file} ser ut som ei planfil, ikkje eit rekneark.} other {{file} er ei fil som programmet ikkje kjenner.}}',
    en: '{kind, select, empty {{file} is empty.} pdf {{file} is a PDF.} html {{file} is a web page, even if its name ends in .xls.} zip {{file} is a packed file without a spreadsheet.} json {{file} looks like a plan file, not a spreadsheet.} other {{file} is a file that the program does not know.}}',
  },
  'error.workbook.wrong-kind.advice': {
    nb: 'Åpne filen i Excel eller LibreOffice og lagre den som .xlsx, .ods eller .csv.',
    nn: 'Opne fila i Excel eller LibreOffice og lagre ho som .xlsx, .ods eller .csv.',
    en: 'Open the file in Excel or LibreOffice and save it as .xlsx, .ods or .csv.',
  },
  'error.workbook.password.title': {
    nb: 'Regnearket er låst med passord',
    nn: 'Reknearket er låst med passord',
    en: 'The spreadsheet is locked with a password',
  },
  'error.workbook.password.detail': {
    nb: '{file} kan ikke leses uten passordet.',
    nn: '{file} kan ikkje lesast utan passordet.',
    en: '{file} cannot be read without the password.',
  },
  'error.workbook.password.advice': {
    nb: 'Åpne filen i Excel, fjern passordet under Fil → Informasjon → Beskytt arbeidsbok, og lagre en kopi.',
    nn: 'Opne fila i Excel, fjern passordet under Fil → Informasjon → Verna arbeidsbok, og lagre ein kopi.',
    en: 'Open the file in Excel, remove the password under File → Info → Protect Workbook, and save a copy.',
  },
  'error.workbook.damaged.title': { nb: 'Regnearket er skadet', nn: 'Reknearket er skadd', en: 'The spreadsheet is damaged' },
  'error.workbook.damaged.detail': {
    nb: '{file} er avkuttet eller ødelagt ({problem}).',
    nn: '{file} er avkutta eller øydelagd ({problem}).',
    en: '{file} is cut off or broken ({problem}).',
  },
  'error.workbook.damaged.advice': {
    nb: 'Ingenting er hentet inn. Last ned eller kopier filen på nytt, eller åpne og lagre den i Excel først.',
    nn: 'Ingenting er henta inn. Last ned eller kopier fila på nytt, eller opne og lagre ho i Excel først.',
    en: 'Nothing was imported. Download or copy the file again, or open and save it in Excel first.',
  },
  'error.workbook.too-large.title': { nb: 'Regnearket er for stort', nn: 'Reknearket er for stort', en: 'The spreadsheet is too large' },
  'error.workbook.too-large.detail': {
    nb: '{state, select, unpacked {{file} blir {megabytes} MB når den pakkes ut. Grensen er {limitMegabytes} MB.} other {{file} er på {megabytes} MB. Grensen er {limitMegabytes} MB.}}',
    nn: '{state, select, unpacked {{file} blir {megabytes} MB når ho blir pakka ut. Grensa er {limitMegabytes} MB.} other {{file} er på {megabytes} MB. Grensa er {limitMegabytes} MB.}}',
    en: '{state, select, unpacked {{file} grows to {megabytes} MB when it is unpacked. The limit is {limitMegabytes} MB.} other {{file} is {megabytes} MB. The limit is {limitMegabytes} MB.}}',
  },
  'error.workbook.too-large.advice': {
    nb: 'Filen ble ikke lest. En turnus for et helt år er under 1 MB: kopier arket med turnusen til en ny arbeidsbok, uten bilder.',
    nn: 'Fila vart ikkje lesen. Ein turnus for eit heilt år er under 1 MB: kopier arket med turnusen til ei ny arbeidsbok, utan bilete.',
    en: 'The file was not read. A rota for a whole year is below 1 MB: copy the sheet with the rota to a new workbook, without pictures.',
  },
  'error.workbook.too-many-cells.title': { nb: 'Arket er for stort', nn: 'Arket er for stort', en: 'The sheet is too large' },
  'error.workbook.too-many-cells.detail': {
    nb: 'Arket «{sheet}» har {found} celler. Grensen er {limit}.',
    nn: 'Arket «{sheet}» har {found} celler. Grensa er {limit}.',
    en: 'The sheet “{sheet}” has {found} cells. The limit is {limit}.',
  },
  'error.workbook.too-many-cells.advice': {
    nb: 'Noe står langt nede eller langt til høyre i arket. Slett det, eller kopier turnusen til et nytt ark.',
    nn: 'Noko står langt nede eller langt til høgre i arket. Slett det, eller kopier turnusen til eit nytt ark.',
    en: 'Something stands far down or far to the right in the sheet. Delete it, or copy the rota to a new sheet.',
  },
  'error.import.no-rota.title': { nb: 'Fant ingen turnus i filen', nn: 'Fann ingen turnus i fila', en: 'No rota was found in the file' },
  'error.import.no-rota.detail': {
    nb: 'Ingen rad eller kolonne i {file} har minst fem dager etter hverandre med linjer under.',
    nn: 'Ingen rad eller kolonne i {file} har minst fem dagar etter kvarandre med linjer under.',
    en: 'No row or column in {file} has at least five days in a row with lines below.',
  },
  'error.import.no-rota.advice': {
    nb: 'Se etter om det er riktig ark. Over turnusen må det stå ukedager (ma, ti, on …) eller datoer.',
    nn: 'Sjå etter om det er rett ark. Over turnusen må det stå vekedagar (må, ty, on …) eller datoar.',
    en: 'Check that it is the right sheet. Weekdays (Mon, Tue, Wed …) or dates must stand over the rota.',
  },
  'error.import.expired.title': { nb: 'Regnearket er ikke lenger åpent', nn: 'Reknearket er ikkje lenger ope', en: 'The spreadsheet is no longer open' },
  'error.import.expired.detail': {
    nb: 'Programmet er startet på nytt, eller flere regneark er åpnet siden.',
    nn: 'Programmet er starta på nytt, eller fleire rekneark er opna sidan.',
    en: 'The program was restarted, or more spreadsheets were opened since.',
  },
  'error.import.expired.advice': {
    nb: 'Ingenting er hentet inn. Velg filen en gang til.',
    nn: 'Ingenting er henta inn. Vel fila ein gong til.',
    en: 'Nothing was imported. Choose the file once more.',
  },
});

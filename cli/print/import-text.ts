import type { CodeMeaning } from '#shared/exchange/code-meaning.ts';
import type { RotaReading } from '#shared/exchange/rota-reading.ts';
import { formatDate, formatHours, formatNumber } from '#shared/i18n/format.ts';
import { isTextKey, type Locale, translate, translateDynamic } from '#shared/i18n/translate.ts';

/** What the spreadsheet did not say and was taken without asking, one line each; empty where it said everything. */
export function proposedLines(locale: Locale, reading: RotaReading): readonly string[] {
  const { period, unit, codes, lines } = reading;
  const t = translate;
  const found: string[] = [];
  if (period.source === 'proposed') {
    found.push(t(locale, 'import.cli.period', { kind: t(locale, `import.period.${period.kind}`), start: formatDate(period.start) }));
  }
  if (unit.source === 'proposed') {
    found.push(t(locale, 'import.cli.unit', { name: unit.name, places: formatNumber(locale, unit.places), service: t(locale, `service.${unit.serviceType}`) }));
  }
  for (const code of codes)
    if (code.source === 'proposed') found.push(t(locale, 'import.cli.code', { key: code.key, meaning: meaningText(locale, code.meaning) }));
  for (const line of lines) {
    if (line.competence.source === 'proposed')
      found.push(t(locale, 'import.cli.competence', { line: line.key, competence: t(locale, `competence.${line.competence.value}`) }));
    if (line.positionPercent.source === 'proposed')
      found.push(t(locale, 'import.cli.percent', { line: line.key, percent: formatNumber(locale, line.positionPercent.value) }));
  }
  const hours = lines.find((line) => line.fullTimeWeekHours.source === 'proposed')?.fullTimeWeekHours.value;
  if (typeof hours === 'number') found.push(t(locale, 'import.cli.week-hours', { hours: formatHours(locale, hours) }));
  return found;
}

/** Each cell that was not understood: sheet, address, what stands there, what happens to it. */
export function missedLines(locale: Locale, reading: RotaReading): readonly string[] {
  return reading.notUnderstood.map(
    ({ sheet, address, found, why }) => `${reading.sheets[sheet]?.name ?? ''}!${address}  ${found}  ${translate(locale, `import.why.${why}`)}`,
  );
}

function meaningText(locale: Locale, meaning: CodeMeaning): string {
  if (meaning.as === 'work') return `${meaning.start}–${meaning.end}`;
  if (meaning.as === 'off') return meaning.dayOff;
  if (meaning.as === 'leave') return isTextKey(`leave.${meaning.leave}`) ? translateDynamic(locale, `leave.${meaning.leave}`) : meaning.leave;
  return translate(locale, `import.as.${meaning.as}`);
}

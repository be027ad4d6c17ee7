import { keptImportAnswers } from '../contract/read-import-answers.ts';
import type { CodeAnswer, ImportAnswers, LineAnswer } from '../exchange/import-answers.ts';
import type { RotaReading } from '../exchange/rota-reading.ts';
import type { SettingsReader, SettingsWriter } from './ports/plan-store.ts';

/** Settings whose keys begin so hold answers, by the signature of a layout. */
export const IMPORT_MEMORY = 'import.';

/** What was decided about a layout before; null where it is new. */
export function recallAnswers(settings: SettingsReader, signature: string): ImportAnswers | null {
  const kept = settings.all()[IMPORT_MEMORY + signature];
  return kept === undefined ? null : keptImportAnswers(kept);
}

/**
 * Keeps what was decided, so that the next rota of the layout asks nothing that has been answered. What was only proposed has been accepted with
 * the plan. What belongs to this rota alone is left out: its name, where its lines begin and end, and its first day where the sheet tells it.
 */
export function rememberAnswers(settings: SettingsWriter, signature: string, reading: RotaReading, answers: ImportAnswers): void {
  const { kind, start, hasDates } = reading.period;
  const { isTurned, headerRow, withHiddenRows } = answers.layout ?? {};
  const earlier = recallAnswers(settings, signature);
  const kept: ImportAnswers = {
    ...(answers.layout && { layout: { isTurned, headerRow, withHiddenRows } }),
    period: { kind, ...(!hasDates && { start }), rotation: answers.period?.rotation },
    codes: { ...earlier?.codes, ...Object.fromEntries(reading.codes.filter((code) => code.source !== 'found').map(codeAnswer)) },
    lines: { ...earlier?.lines, ...Object.fromEntries(reading.lines.map(lineAnswer)) },
    otherwise: answers.otherwise,
    unit: { name: reading.unit.name, municipality: reading.unit.municipality, serviceType: reading.unit.serviceType, places: reading.unit.places },
  };
  settings.set(IMPORT_MEMORY + signature, kept);
}

function codeAnswer({ key, code, meaning, isTimes }: RotaReading['codes'][number]): readonly [string, CodeAnswer] {
  return [key, isTimes || code !== key ? { meaning, code } : { meaning }];
}

/** Only what the sheet does not say itself: there it may change from one rota to the next. */
function lineAnswer({ key, competence, positionPercent, fullTimeWeekHours }: RotaReading['lines'][number]): readonly [string, LineAnswer] {
  return [
    key,
    {
      ...(competence.source !== 'found' && { competence: competence.value }),
      ...(positionPercent.source !== 'found' && { positionPercent: positionPercent.value }),
      ...(fullTimeWeekHours.source !== 'found' && { fullTimeWeekHours: fullTimeWeekHours.value }),
    },
  ];
}

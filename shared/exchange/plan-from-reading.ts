import type { Plan, RotaLine, ShiftCode } from '../domain/model/plan.ts';
import type { ImportAnswers } from './import-answers.ts';
import type { ReadCode, RotaReading } from './rota-reading.ts';

/**
 * The plan that a reading gives. Demand and agreements stay empty: a rota does not say how many were wanted. Texts that nobody explained stay
 * in the cells as they were; they are marked there and never counted.
 */
export function planFromReading(reading: RotaReading, answers: ImportAnswers = {}): Plan {
  const { period, unit, planName } = reading;
  const byKey = new Map(reading.codes.map((code) => [code.key, code]));
  return {
    name: planName,
    unit: { name: unit.name, municipality: unit.municipality, serviceType: unit.serviceType, places: unit.places },
    period: {
      kind: period.kind,
      start: period.start,
      weeks: period.weeks,
      ...(period.kind === 'cycle' && { rotation: answers.period?.rotation ?? 'own-line' }),
    },
    shiftCodes: reading.codes.flatMap(shiftCode),
    demand: [],
    lines: reading.lines.map((line, index): RotaLine => {
      const { competence, positionPercent, fullTimeWeekHours, weekendEvery } = line;
      return {
        id: String(index + 1),
        label: line.label,
        competence: competence.value,
        positionPercent: positionPercent.value,
        fullTimeWeekHours: fullTimeWeekHours.value,
        weekendEvery,
        cells: line.cells.map((key) => cellText(byKey.get(key), key)),
      };
    }),
    agreements: [],
    settings: {},
  };
}

function shiftCode({ code, meaning }: ReadCode): readonly ShiftCode[] {
  if (meaning.as === 'off') return [{ code, kind: 'off', dayOff: meaning.dayOff }];
  if (meaning.as === 'leave') return [{ code, kind: 'leave', leave: meaning.leave }];
  if (meaning.as !== 'work') return [];
  const { start, end, unpaidBreakMinutes } = meaning;
  return [{ code, kind: 'work', start, end, ...(unpaidBreakMinutes !== undefined && { unpaidBreakMinutes }) }];
}

function cellText(code: ReadCode | undefined, key: string): string {
  if (code === undefined || code.meaning.as === 'nothing') return '';
  return code.meaning.as === 'unknown' ? key : code.code;
}

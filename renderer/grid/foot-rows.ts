import { headsDifference, type OverAndUnder, type WeekBalance } from '#shared/domain/model/day-balance.ts';
import type { ShiftCode } from '#shared/domain/model/plan.ts';
import { DAY_PARTS, type DayFigures, type DayPart } from '#shared/domain/model/results.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import type { Words } from '../app/locale/use-text.ts';

/** Groups of footer rows that can be opened. The differences of people are always there. */
export const FOOT_GROUPS = ['heads', 'competence', 'running', 'hours', 'codes'] as const;
export type FootGroup = (typeof FOOT_GROUPS)[number];

export type FootTone = 'surplus' | 'deficit' | 'balanced' | 'plain';

/** What one cell of the footer shows. `amount` is the same as a number, below nought for what is missing. */
export interface FootValue {
  readonly text: string;
  readonly tone: FootTone;
  readonly amount: number;
}

interface FootRowBase {
  readonly id: string;
  readonly label: string;
  /** What the figures of the row mean. */
  readonly about: TextKey;
  readonly isDifference: boolean;
}

/** A row with a figure for every day. */
export interface DayFootRow extends FootRowBase {
  readonly each: 'day';
  value(day: DayFigures): FootValue;
}

/** A row with two figures a week: one under Monday to Friday, one under the weekend. */
export interface WeekFootRow extends FootRowBase {
  readonly each: 'week-part';
  value(week: WeekBalance, part: 'weekday' | 'weekend'): FootValue;
}

export type FootRow = DayFootRow | WeekFootRow;

/** The rows of the footer, top to bottom: people by part of the day, competence, what has run up, hours, then one row a code. */
export function footRows(open: readonly FootGroup[], codes: readonly ShiftCode[], words: Words): readonly FootRow[] {
  return [
    ...DAY_PARTS.flatMap((part) => headRows(part, open.includes('heads'), words)),
    ...(open.includes('competence') ? [competenceRow(words)] : []),
    ...(open.includes('running') ? runningRows(words) : []),
    ...(open.includes('hours') ? hourRows(words) : []),
    ...(open.includes('codes') ? codes.filter((code) => code.kind === 'work').map((code) => codeRow(code.code, words)) : []),
  ];
}

const NOTHING: FootValue = { text: '', tone: 'plain', amount: 0 };

function headRows(part: DayPart, isOpen: boolean, words: Words): readonly DayFootRow[] {
  const name = capitalised(words.td(`day-part.${part}`));
  const plain = (id: 'planned' | 'wanted', label: string, read: (day: DayFigures) => number): DayFootRow => ({
    id: `${id}-${part}`,
    label,
    about: `rota.about.${id}`,
    each: 'day',
    isDifference: false,
    value: (day) => ({ text: String(read(day)), tone: 'plain', amount: read(day) }),
  });
  const difference: DayFootRow = {
    id: `difference-${part}`,
    label: words.t('rota.foot.difference', { part: name }),
    about: 'rota.about.difference',
    each: 'day',
    isDifference: true,
    value: (day) => {
      const heads = day.heads[part];
      if (heads.planned === 0 && heads.wanted === 0) return NOTHING;
      const amount = headsDifference(heads);
      return { text: words.signed(amount), tone: toneOf(amount), amount };
    },
  };
  if (!isOpen) return [difference];
  return [
    plain('planned', words.t('rota.foot.planned', { part: name }), (day) => day.heads[part].planned),
    plain('wanted', words.t('rota.foot.wanted', { part: name }), (day) => day.heads[part].wanted),
    difference,
  ];
}

/** How many people with the right competence are missing where most are. */
function competenceRow(words: Words): DayFootRow {
  return {
    id: 'competence',
    label: words.t('rota.foot.competence'),
    about: 'rota.about.competence',
    each: 'day',
    isDifference: true,
    value: ({ competenceGap }) =>
      competenceGap === 0 ? { text: '0', tone: 'balanced', amount: 0 } : { text: words.signed(-competenceGap), tone: 'deficit', amount: -competenceGap },
  };
}

function runningRows(words: Words): readonly WeekFootRow[] {
  const row = (figure: keyof OverAndUnder, sign: 1 | -1): WeekFootRow => ({
    id: `running-${figure}`,
    label: words.t(`rota.foot.running-${figure}`),
    about: `rota.about.running-${figure}`,
    each: 'week-part',
    isDifference: true,
    value: (week, part) => {
      const hours = week[`${part}SoFar`][figure];
      return signedHours(hours, sign, hours >= 10 ? 0 : 1, words);
    },
  });
  return [row('surplus', 1), row('deficit', -1)];
}

function hourRows(words: Words): readonly DayFootRow[] {
  const plain = (id: 'on-duty' | 'wanted', label: string, read: (day: DayFigures) => number): DayFootRow => ({
    id,
    label,
    about: id === 'wanted' ? 'rota.about.hours-wanted' : 'rota.about.on-duty',
    each: 'day',
    isDifference: false,
    value: (day) => ({ text: words.number(read(day), decimalsFor(read(day), 100)), tone: 'plain', amount: read(day) }),
  });
  const difference = (id: 'surplus' | 'deficit', sign: 1 | -1): DayFootRow => ({
    id,
    label: words.t(`rota.foot.${id}`),
    about: `rota.about.${id}`,
    each: 'day',
    isDifference: true,
    value: (day) => signedHours(day[id], sign, decimalsFor(day[id], 10), words),
  });
  return [
    plain('on-duty', words.t('rota.foot.hours-on-duty'), (day) => day.onDuty),
    plain('wanted', words.t('rota.foot.hours-wanted'), (day) => day.wanted),
    difference('surplus', 1),
    difference('deficit', -1),
  ];
}

function signedHours(hours: number, sign: 1 | -1, decimals: 0 | 1, words: Words): FootValue {
  const text = words.signed(hours * sign, decimals);
  // What shows as nought is none: the last bits of a sum are no difference.
  if (!/[1-9]/.test(text)) return { text: '0', tone: 'balanced', amount: 0 };
  return { text: text.replace(/[.,]0$/, ''), tone: sign === 1 ? 'surplus' : 'deficit', amount: hours * sign };
}

/** Half hours are shown where they fit into the width of a day; the day's panel has them all. */
function decimalsFor(hours: number, limit: number): 0 | 1 {
  return Number.isInteger(hours) || Math.abs(hours) >= limit ? 0 : 1;
}

function codeRow(code: string, words: Words): DayFootRow {
  return {
    id: `code-${code}`,
    label: words.t('rota.foot.code', { code }),
    about: 'rota.about.code',
    each: 'day',
    isDifference: false,
    value: (day) => {
      const amount = day.byCode[code] ?? 0;
      return { text: String(amount), tone: amount === 0 ? 'balanced' : 'plain', amount };
    },
  };
}

function toneOf(difference: number): FootTone {
  if (difference === 0) return 'balanced';
  return difference > 0 ? 'surplus' : 'deficit';
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}

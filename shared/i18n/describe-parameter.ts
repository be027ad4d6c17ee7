import { formatKroner, formatMinutes, formatNumber, formatPercent, formatShare } from './format.ts';
import { type DisplayLocale, isTextKey, type TextParams, translate, translateDynamic } from './translate.ts';

/** What a number of law or tariff is called. @throws Error when it has no text; the architecture tests loop over every parameter. */
export function parameterName(locale: DisplayLocale, id: string): string {
  return translateDynamic(locale, `parameter.${id}.name`);
}

/** What to bear in mind about a value, by its `note`. @throws Error when it has no text; a test loops over every value. */
export function parameterNote(locale: DisplayLocale, note: string): string {
  return translateDynamic(locale, `law-note.${note}`);
}

/**
 * A value of a parameter as people read it: `11 t`, `26 uker`, `21:00–06:00`. A value that is missing says so.
 * @throws Error for plain data without a text of its own; the architecture tests describe every value.
 */
export function parameterValue(locale: DisplayLocale, { id, unit }: { readonly id: string; readonly unit: string }, value: unknown): string {
  if (value === null || value === undefined) return translate(locale, 'parameter.missing');
  if (typeof value === 'number') return amount(locale, unit, value);
  if (Array.isArray(value)) return value.map((step) => payStep(locale, step as Step)).join(' · ');
  const data = value as Readonly<Record<string, unknown>>;
  const key = `parameter.${id}.value`;
  const ofForm = `${key}.${String(data['form'])}`;
  return translateDynamic(locale, isTextKey(ofForm) ? ofForm : key, fields(locale, data));
}

interface Step {
  readonly fromYears: number;
  readonly kr: number | null;
}

interface Band {
  readonly aboveHours: number;
  readonly kr: number;
}

function amount(locale: DisplayLocale, unit: string, value: number): string {
  if (unit === 'minutes') return formatMinutes(locale, value);
  if (unit === 'share') return formatShare(locale, value, decimalsOf(value * 100));
  if (unit === 'percent') return formatPercent(locale, value, decimalsOf(value));
  const name = unit.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return translateDynamic(locale, `parameter.unit.${name}`, { value: plain(locale, value), count: value });
}

function payStep(locale: DisplayLocale, { fromYears, kr }: Step): string {
  return translate(locale, 'parameter.pay-step', {
    years: fromYears,
    amount: kr === null ? translate(locale, 'parameter.missing') : formatKroner(locale, kr * 100),
  });
}

/** Fields named `…Minute` are times of day; other numbers are written plainly. Lists have no place in a sentence, except the steps of a ladder. */
function fields(locale: DisplayLocale, data: Readonly<Record<string, unknown>>): TextParams {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'number') texts[name] = /Minute(?!s)/.test(name) ? clock(value) : plain(locale, value);
    else if (typeof value === 'string') texts[name] = value;
    else if (value === null) texts[name] = '–';
    else if (name === 'bands') texts[name] = (value as readonly Band[]).map((one) => band(locale, one)).join(' · ');
  }
  return texts;
}

function band(locale: DisplayLocale, { aboveHours, kr }: Band): string {
  return translate(locale, 'parameter.band', { hours: aboveHours, kr });
}

function clock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function plain(locale: DisplayLocale, value: number): string {
  return formatNumber(locale, value, decimalsOf(value));
}

/** As many decimals as the number has, at most two. */
function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Number.isInteger(Math.round(value * 1000) / 100) ? 1 : 2;
}

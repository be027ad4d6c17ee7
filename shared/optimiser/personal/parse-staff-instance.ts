import { type AppError, appError } from '../../errors/app-error.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { StaffCover, StaffInstance, StaffPerson, StaffShift, StaffWish } from './staff-instance.ts';

/** Sizes beyond these are no roster; they keep a broken file from filling the memory. */
const MOST = { days: 366, people: 1000, shifts: 60, minutes: 2880, weight: 1_000_000 };
const SECTIONS = ['HORIZON', 'SHIFTS', 'STAFF', 'DAYS_OFF', 'SHIFT_ON_REQUESTS', 'SHIFT_OFF_REQUESTS', 'COVER'] as const;
const REQUIRED = ['HORIZON', 'SHIFTS', 'STAFF'] as const;
type Section = (typeof SECTIONS)[number];

/**
 * Reads the public text format of employee shift scheduling: sections of comma-separated rows, `#` begins a comment.
 * Error: `rotation.invalid` with line and column (from 1), what was found and what is accepted.
 */
export function parseStaffInstance(text: string, file: string): Result<StaffInstance, AppError> {
  try {
    return ok(readInstance(rowsOf(text)));
  } catch (problem) {
    if (!(problem instanceof Unexpected)) throw problem;
    const { field, accepted, values } = problem;
    const found = field.text === '' ? '@missing' : JSON.stringify(field.text.slice(0, 40));
    return err(appError('rotation.invalid', { file, line: field.line, column: field.column, found, accepted, ...values }));
  }
}

interface Field {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

type Row = readonly Field[];

class Unexpected extends Error {
  readonly field: Field;
  readonly accepted: string;
  readonly values: Readonly<Record<string, number>>;

  constructor(field: Field, accepted: string, values: Readonly<Record<string, number>> = {}) {
    super(accepted);
    this.field = field;
    this.accepted = accepted;
    this.values = values;
  }
}

function readInstance(rows: readonly Row[]): StaffInstance {
  const sections = sectionsOf(rows);
  const of = (section: Section) => sections.get(section) ?? [];
  const [horizon, surplus] = of('HORIZON');
  const days = number(first(horizon as Row, 1)[0], 1, MOST.days);
  if (surplus) throw new Unexpected(surplus[0] as Field, SECTIONS[1]);
  const shifts = shiftsOf(of('SHIFTS'));
  const codes = new Map(shifts.map(({ id }, index) => [id, index + 1]));
  const people = peopleOf(of('STAFF'), codes, days);
  const index = new Map(people.map(({ id }, person) => [id, person]));
  const daysOff = people.map((): number[] => []);
  for (const [id, ...list] of of('DAYS_OFF')) daysOff[one(id, index)]?.push(...list.map((day) => number(day, 0, days - 1)));
  const wishes = people.map((): StaffWish[] => []);
  for (const isWanted of [true, false]) {
    for (const row of of(isWanted ? 'SHIFT_ON_REQUESTS' : 'SHIFT_OFF_REQUESTS')) {
      const [id, day, shift, weight] = first(row, 4);
      wishes[one(id, index)]?.push({ day: number(day, 0, days - 1), code: one(shift, codes), isWanted, weight: number(weight, 0, MOST.weight) });
    }
  }
  const whole = people.map((person, at) => ({ ...person, daysOff: daysOff[at] as number[], wishes: wishes[at] as StaffWish[] }));
  return { days, shifts, people: whole, cover: coverOf(of('COVER'), codes, days) };
}

function sectionsOf(rows: readonly Row[]): ReadonlyMap<Section, readonly Row[]> {
  const sections = new Map<Section, Row[]>();
  let current: Row[] | null = null;
  for (const row of rows) {
    const head = row[0] as Field;
    const name = SECTIONS.find((section) => head.text === `SECTION_${section}`);
    if (name !== undefined && !sections.has(name)) sections.set(name, (current = []));
    else if (current === null || head.text.startsWith('SECTION_')) throw new Unexpected(head, namesOf(SECTIONS.filter((each) => !sections.has(each))));
    else current.push(row);
  }
  const missing = REQUIRED.filter((section) => (sections.get(section)?.length ?? 0) === 0);
  const last = rows.at(-1)?.[0];
  if (missing.length > 0) throw new Unexpected({ text: '', line: (last?.line ?? 0) + 1, column: 1 }, namesOf(missing));
  return sections;
}

const namesOf = (sections: readonly Section[]) => sections.map((section) => `SECTION_${section}`).join(', ');

function shiftsOf(rows: readonly Row[]): readonly StaffShift[] {
  if (rows.length > MOST.shifts) throw new Unexpected((rows[MOST.shifts] as Row)[0] as Field, '@between', { min: 1, max: MOST.shifts });
  const ids = idsOf(rows);
  const codes = new Map(ids.map((id, index) => [id, index + 1]));
  return rows.map((row, index) => {
    const [, minutes, forbidden] = first(row, 2, 3);
    const notBefore = forbidden === undefined ? [] : parts(forbidden).map((part) => one(part, codes));
    return { id: ids[index] as string, minutes: number(minutes, 1, MOST.minutes), notBefore };
  });
}

function peopleOf(rows: readonly Row[], codes: ReadonlyMap<string, number>, days: number): readonly StaffPerson[] {
  if (rows.length > MOST.people) throw new Unexpected((rows[MOST.people] as Row)[0] as Field, '@between', { min: 1, max: MOST.people });
  const ids = idsOf(rows);
  return rows.map((row, index) => {
    const [, limits, most, least, longest, shortest, off, weekends] = first(row, 8);
    const mostOf = Array.from(codes, () => days);
    for (const part of parts(limits as Field)) {
      const [name = '', count = ''] = part.text.split('=');
      const code = one({ ...part, text: name }, codes);
      mostOf[code - 1] = number({ ...part, text: count }, 0, MOST.days);
    }
    const minutes = { least: number(least, 0, MOST.days * MOST.minutes), most: number(most, 0, MOST.days * MOST.minutes) };
    const run = number(shortest, 0, days);
    return {
      id: ids[index] as string,
      mostOf,
      minutes,
      workRun: { least: run, most: number(longest, Math.max(1, run), MOST.days) },
      leastDaysOff: number(off, 0, days),
      weekends: number(weekends, 0, MOST.days),
      daysOff: [],
      wishes: [],
    };
  });
}

function coverOf(rows: readonly Row[], codes: ReadonlyMap<string, number>, days: number): readonly StaffCover[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const [day, shift, wanted, missing, extra] = first(row, 5);
    const cover = { day: number(day, 0, days - 1), code: one(shift, codes), wanted: number(wanted, 0, MOST.people) };
    const key = `${cover.day}/${cover.code}`;
    if (seen.has(key)) throw new Unexpected(day as Field, '@once');
    seen.add(key);
    return { ...cover, perMissing: number(missing, 0, MOST.weight), perExtra: number(extra, 0, MOST.weight) };
  });
}

function idsOf(rows: readonly Row[]): readonly string[] {
  const ids = new Set<string>();
  for (const [id] of rows) {
    if (id === undefined || id.text === '' || ids.has(id.text)) throw new Unexpected(id as Field, '@once');
    ids.add(id.text);
  }
  return [...ids];
}

/** The fields of a row that has from `least` to `most` of them. */
function first(row: Row, least: number, most: number = least): Row {
  const surplus = row[most];
  if (surplus !== undefined && surplus.text !== '') throw new Unexpected(surplus, '@end-of-line');
  const last = row.at(-1) as Field;
  if (row.length < least) throw new Unexpected({ text: '', line: last.line, column: last.column + last.text.length }, '@words', { count: least });
  return row;
}

function number(field: Field | undefined, min: number, max: number): number {
  const { text } = field as Field;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) throw new Unexpected(field as Field, '@between', { min, max });
  return value;
}

function one(field: Field | undefined, known: ReadonlyMap<string, number>): number {
  const index = known.get((field as Field).text);
  if (index === undefined) throw new Unexpected(field as Field, [...known.keys()].slice(0, 40).join(', '));
  return index;
}

/** What `|` separates within a field. */
function parts({ text, line, column }: Field): readonly Field[] {
  return [...text.matchAll(/[^|]+/g)].map((match) => ({ text: match[0], line, column: column + match.index }));
}

/** Rows of fields, without comments and empty rows. */
function rowsOf(text: string): readonly Row[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const content = line.replace(/#.*$/, '').trimEnd();
      return [...content.matchAll(/(?<=^|,)[^,]*/g)].map((match) => {
        const trimmed = match[0].trimStart();
        return { text: trimmed.trimEnd(), line: index + 1, column: match.index + match[0].length - trimmed.length + 1 };
      });
    })
    .filter((row) => row.some((field) => field.text !== ''));
}
